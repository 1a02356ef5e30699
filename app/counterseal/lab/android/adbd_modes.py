"""Which ADB daemon the phone runs in its present state, and what that one lets a host open."""

import re
from functools import partial
from typing import Final

from .adbd.session import Mode, Service
from .adbd.shell_service import ShellService
from .adbd.stream import Stream
from .adbd.sync import SyncService
from .mishaps import Mishaps
from .phone import Boot, Phone, TradeIn
from .properties import properties
from .restarts import restart, wipe_from_rescue
from .shell.line import run

_SHELL: Final = re.compile(r"(?:shell(?:,(?P<options>[^:]*))?|exec):(?P<line>.+)", re.DOTALL)
_FOYER: Final = re.compile(r"shell(?:,[^:]*)?:tradeinmode(?:\s+[A-Za-z0-9_-]+)*\s*")
"""What adb's daemon/tradeinmode.cpp lets through."""

_RESCUE_PROPERTIES: Final = frozenset(
    {
        "ro.build.date.utc", "ro.build.fingerprint", "ro.build.flavor", "ro.build.id", "ro.build.product",
        "ro.build.tags", "ro.build.version.incremental", "ro.product.device", "ro.product.vendor.device",
    }
)  # fmt: skip
"""The list in recovery's minadbd_services.cpp, the battery's level left out."""


def adbd_mode(phone: Phone, mishaps: Mishaps) -> Mode | None:
    """The daemon that would answer now; None if none runs."""
    if not phone.running:
        return None
    match phone.boot:
        case Boot.SYSTEM if phone.adb_on:
            return _system(phone, mishaps)
        case Boot.SIDELOAD:
            return Mode(
                _banner(phone, "sideload"),
                partial(_recovery_service, phone, rescue=False),
                mutator=phone.mutator,
            )
        case Boot.RESCUE:
            return Mode(
                _banner(phone, "rescue"),
                partial(_recovery_service, phone, rescue=True),
                mutator=phone.mutator,
            )
    return None


def _banner(phone: Phone, state: str) -> str:
    profile = phone.profile
    words = {
        "ro.product.name": profile.device,
        "ro.product.model": profile.model,
        "ro.product.device": profile.device,
        "features": ",".join(sorted(profile.adb_features)),
    }
    return f"{state}::" + "".join(f"{name}={value};" for name, value in words.items()).rstrip(";")


def _system(phone: Phone, mishaps: Mishaps) -> Mode:
    banner, service = _banner(phone, "device"), partial(_service, phone, mishaps)
    match phone.trade_in:
        case TradeIn.FOYER:
            return Mode(banner, partial(_foyer_service, phone), mutator=phone.mutator)
        case TradeIn.EVALUATION:
            return Mode(banner, service, mutator=phone.mutator)
    return Mode(banner, service, phone.keyring, phone.on_prompt, mutator=phone.mutator)


def _service(phone: Phone, mishaps: Mishaps, name: str) -> Service | None:
    if name == "sync:":
        return SyncService(
            lambda: phone.content.storages, mishaps.pieces, phone.profile.adb_features, phone.mutator
        )
    if name.startswith("reboot:"):
        return partial(_reboot, phone, name.removeprefix("reboot:"))
    return _shell(phone, name)


def _foyer_service(phone: Phone, name: str) -> Service | None:
    return _shell(phone, name) if _FOYER.fullmatch(name) else None


def _shell(phone: Phone, name: str) -> Service | None:
    """A shell for one command; an interactive one is not offered."""
    asked = _SHELL.fullmatch(name)
    if asked is None:
        return None
    packets = "v2" in (asked["options"] or "").split(",")
    return ShellService(partial(run, phone), asked["line"], packets=packets, mutator=phone.mutator)


def _recovery_service(phone: Phone, name: str, *, rescue: bool) -> Service | None:
    kind, _, argument = name.partition(":")
    if kind == "reboot":
        return partial(_reboot, phone, argument)
    if rescue and kind == "rescue-getprop":
        return partial(_rescue_getprop, phone, argument)
    if rescue and kind == "rescue-wipe" and argument.startswith("userdata"):
        return partial(_rescue_wipe, phone)
    return None


def _reboot(phone: Phone, target: str, _stream: Stream) -> None:
    restart(phone, target)


def _rescue_getprop(phone: Phone, name: str, stream: Stream) -> None:
    value = properties(phone).get(name, "") if name in _RESCUE_PROPERTIES else ""
    stream.write(f"{value}\n".encode())


def _rescue_wipe(phone: Phone, stream: Stream) -> None:
    wipe_from_rescue(phone)
    stream.write(b"DONEDONE")
