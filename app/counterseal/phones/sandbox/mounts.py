"""A mount name space of the broker's own, in which it may mount what nobody else on the machine sees.

See user_namespaces(7), mount_namespaces(7) and mount(2).
"""

import ctypes
import os
from pathlib import Path
from typing import Final

_CLONE_NEWNS: Final = 0x00020000
_CLONE_NEWUSER: Final = 0x10000000
_MS_NOSUID: Final = 0x2
_MS_NODEV: Final = 0x4
_MS_NOEXEC: Final = 0x8
_MS_REMOUNT: Final = 0x20
_MS_BIND: Final = 0x1000
_MS_REC: Final = 0x4000
_MS_SLAVE: Final = 1 << 19
_MS_SHARED: Final = 1 << 20
_MNT_DETACH: Final = 0x2
_HARMLESS: Final = _MS_NOSUID | _MS_NODEV | _MS_NOEXEC

_libc: Final = ctypes.CDLL(None, use_errno=True)


def enter_own_namespace() -> None:
    """From now on this process may mount, for itself alone; mounts that others make still reach it.

    Call it before any thread is started. Raises OSError where the kernel allows no user name spaces.
    """
    user, group = os.geteuid(), os.getegid()
    _check(_libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNS))
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    _mount("none", Path("/"), "", _MS_SLAVE | _MS_REC)


def hears_of_mounts(mountinfo: Path = Path("/proc/self/mountinfo")) -> bool:
    """Whether what somebody else mounts from now on reaches a name space made from ours: `/` is shared, or
    follows one that is, as where systemd has started the machine. See proc_pid_mountinfo(5)."""
    for line in mountinfo.read_text().splitlines():
        _, _, _, _, place, _, *optional = line.partition(" - ")[0].split()
        if place == "/":
            return any(field.startswith(("shared:", "master:")) for field in optional)
    return False


class Slot:
    """A small folder in memory that the sandbox sees, and in it one folder that another can be bound to."""

    def __init__(self, path: Path) -> None:
        """Raises OSError; needs a name space of one's own."""
        path.mkdir(mode=0o700, exist_ok=True)
        _mount("tmpfs", path, "tmpfs", _HARMLESS, "size=64k,mode=700")
        _mount("none", path, "", _MS_SHARED)  # so that what is bound later comes through
        self.path = path
        self._folder = path / "drive"
        self._folder.mkdir()
        self._bound = False

    def bind(self, source: Path) -> None:
        """Have the sandbox see that folder, and no longer the one before. Raises OSError."""
        self.unbind()
        _mount(str(source), self._folder, "", _MS_BIND)
        self._bound = True
        _mount("none", self._folder, "", _MS_BIND | _MS_REMOUNT | _HARMLESS)

    def unbind(self) -> None:
        """What the sandbox has open stays open, until the drive is gone."""
        if self._bound:
            _check(_libc.umount2(os.fsencode(self._folder), _MNT_DETACH))
            self._bound = False


def _mount(source: str, target: Path, filesystem: str, flags: int, options: str = "") -> None:
    arguments = (source.encode(), os.fsencode(target), filesystem.encode() or None)
    _check(_libc.mount(*arguments, ctypes.c_ulong(flags), options.encode() or None))


def _check(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
