"""Phones that attack the host which copies them: they reach outside its folder, exhaust it, or never end."""

import itertools
import time
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeAlias

from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.scenarios import Copy

from .devicelink import HostLink

_EVIL_PATHS: Final[Sequence[str]] = (
    "../outside",
    "{udid}/../../outside",
    "..\\outside",
    "/outside",
    "//host/share/outside",
    "C:\\outside",
    "{udid}/link/outside",
    "{udid}/nul\0byte",
    "{udid}/" + "n" * 5000,
    "{udid}/" + "deep/" * 2000 + "file",
)
_HUGE_BLOCK_BYTES: Final = 3 << 30
_ZEROS: Final = bytes(1 << 20)
_ENDLESS_INTERVAL_SECONDS: Final = 0.02

Attack: TypeAlias = Callable[[HostLink, Phone], None]
"""Ends when the phone wants to claim success, or when the host hangs up on it."""

Reach: TypeAlias = Callable[[HostLink, str, str], object]
"""One request that names an evil path, and a harmless one where two are needed."""


def attack_of(phone: Phone) -> Attack | None:
    """Return what this phone does in place of a backup; None for an honest one."""
    return _ATTACKS.get(phone.make.scenario.copy)


def _upload(link: HostLink, evil: str, _harmless: str) -> None:
    upload = link.upload(1.0, 7)
    upload.file("/.b/planted", evil, b"planted")
    link.finish_upload(upload)


_REACHES: Final[Sequence[Reach]] = (
    _upload,
    lambda link, evil, _: link.download([evil], 1.0),
    lambda link, evil, _: link.list_directory(evil),
    lambda link, evil, _: link.create_directory(evil),
    lambda link, evil, harmless: link.move({harmless: evil}, 1.0),
    lambda link, evil, harmless: link.move({evil: harmless}, 1.0),
    lambda link, evil, harmless: link.copy(harmless, evil),
    lambda link, evil, harmless: link.copy(evil, harmless),
    lambda link, evil, _: link.remove([evil], 1.0),
)


def _reach_outside(link: HostLink, phone: Phone) -> None:
    """Try every request with every path; a host that hangs up meets the next one in its next attempt."""
    udid = phone.identity.udid
    attempts = [(reach, path.format(udid=udid)) for path in _EVIL_PATHS for reach in _REACHES]
    begun = phone.copies_begun - 1
    for reach, path in attempts[begun % len(attempts) :]:
        reach(link, path, f"{udid}/Info.plist")


def _exhaust_memory(link: HostLink, phone: Phone) -> None:
    upload = link.upload(1.0, _HUGE_BLOCK_BYTES)
    upload.begin_file("/.b/huge", f"{phone.identity.udid}/huge")
    upload.announce_data(_HUGE_BLOCK_BYTES)
    for _ in range(_HUGE_BLOCK_BYTES // len(_ZEROS)):
        upload.raw(_ZEROS)
    link.receive()  # the file never ends


def _remove_root(link: HostLink, _phone: Phone) -> None:
    link.remove([""], 100.0)
    link.remove(["."], 100.0)


def _never_end(link: HostLink, phone: Phone) -> None:
    for progress in itertools.cycle(range(100)):
        upload = link.upload(float(progress), 1)
        upload.file("/.b/crumb", f"{phone.identity.udid}/crumb", b".")
        link.finish_upload(upload)
        time.sleep(_ENDLESS_INTERVAL_SECONDS)


_ATTACKS: Final[Mapping[Copy, Attack]] = MappingProxyType(
    {
        Copy.HOSTILE_PATHS: _reach_outside,
        Copy.HUGE_BLOCK: _exhaust_memory,
        Copy.REMOVES_ROOT: _remove_root,
        Copy.ENDLESS: _never_end,
    }
)
