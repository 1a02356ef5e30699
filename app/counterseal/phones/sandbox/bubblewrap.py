"""The command that runs the worker in name spaces of its own: no network, and hardly any files.

Bubblewrap is https://github.com/containers/bubblewrap; see bwrap(1).
"""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

SESSION: Final = Path("/session")
"""The trade-in's folder in memory, as the worker sees it."""
SLOT: Final = Path("/broker")
"""What the broker lets the worker see: sockets, and the folder on the customer's drive."""
FOLDER: Final = SLOT / "drive"

_PACKAGE: Final = Path(__file__).parents[2]
_OPENER: Final = _PACKAGE.parents[1] / "resources" / "opener"
"""Goes onto the drive beside an Android phone's vault."""

_SHARED_MEMORY_BYTES: Final = 5 << 28
"""A proof opens an iPhone's index there, which may have 1 GiB, and the databases that it counts in."""

_SYSTEM: Final = ("/lib", "/lib64", "/bin")
_USB: Final = ("/sys/bus/usb", "/sys/devices", "/run/udev/data")
"""Where libusb reads what is plugged in."""
_INHERITED: Final = ("LANG", "COUNTERSEAL_MODE", "COUNTERSEAL_SPEED")


def command(session: Path, slot: Path, variables: Mapping[str, str], words: Sequence[str]) -> list[str]:
    """Runs Python with these words; `variables` are added to its environment."""
    return [
        "bwrap",
        *("--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
        *("--hostname", "worker", "--clearenv"),
        *_environment(variables),
        *_files(session, slot),
        *("--", sys.executable, "-m", *words),
    ]


def _environment(variables: Mapping[str, str]) -> Iterator[str]:
    inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    fixed = {"HOME": str(SESSION), "TMPDIR": str(SESSION), "PYTHONPATH": str(_PACKAGE.parent)}
    for name, value in (inherited | fixed | dict(variables)).items():
        yield from ("--setenv", name, value)


def _files(session: Path, slot: Path) -> Iterator[str]:
    """There is no /proc: nothing of any process can be read there."""
    yield from ("--ro-bind", "/usr", "/usr")
    for path in _SYSTEM:
        yield from _same(Path(path))
    for library in (sys.base_prefix, sys.prefix, _PACKAGE, _OPENER):
        yield from ("--ro-bind", str(library), str(library))
    yield from ("--ro-bind-try", "/etc/localtime", "/etc/localtime")
    yield from ("--dev", "/dev", "--dev-bind-try", "/dev/bus/usb", "/dev/bus/usb")
    yield from ("--size", str(_SHARED_MEMORY_BYTES), "--tmpfs", "/dev/shm")  # noqa: S108 - the sandbox's own
    yield from ("--remount-ro", "/dev")
    for path in _USB:
        yield from ("--ro-bind-try", path, path)
    yield from ("--bind", str(session), str(SESSION), "--ro-bind", str(slot), str(SLOT))
    yield from ("--chdir", "/", "--remount-ro", "/")


def _same(path: Path) -> tuple[str, ...]:
    """Debian 12 has links to folders below /usr here; elsewhere they are folders."""
    if path.is_symlink():
        return ("--symlink", str(path.readlink()), str(path))
    return ("--ro-bind-try", str(path), str(path))
