"""The system calls that the worker may make; every other fails with EPERM.

The filter is made by libseccomp, https://github.com/seccomp/libseccomp; see seccomp(2), seccomp_rule_add(3).
"""

import ctypes
import errno
import socket
from pathlib import Path
from typing import Final

_ERRNO: Final = 0x00050000
_ALLOW: Final = 0x7FFF0000
_TSYNC: Final = 4
"""SCMP_FLTATR_CTL_TSYNC: every thread gets the filter."""
_EQUAL: Final = 4
_MASKED_EQUAL: Final = 7
_CLONE_THREAD: Final = 0x00010000

ALLOWED: Final = Path(__file__).with_name("syscalls.txt")
"""Those that may be made whatever their arguments; names as in syscalls(2)."""


class _Compare(ctypes.Structure):
    """`struct scmp_arg_cmp`."""

    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


def restrict() -> None:
    """For this process, for ever. Raises OSError where that cannot be done."""
    library = ctypes.CDLL("libseccomp.so.2")
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_rule_add_array.argtypes = (
        *(ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint),
        ctypes.POINTER(_Compare),
    )
    filters = ctypes.c_void_p(library.seccomp_init(_ERRNO | errno.EPERM))

    def allow(name: str, only: _Compare | None = None, action: int = _ALLOW) -> None:
        number = library.seccomp_syscall_resolve_name(name.encode())
        compared = ctypes.pointer(only) if only else None
        _check(library.seccomp_rule_add_array(filters, action, number, 1 if only else 0, compared))

    for name in _names(ALLOWED.read_text()):
        allow(name)
    for family in (socket.AF_UNIX, socket.AF_NETLINK):  # the latter is how libudev hears of devices
        allow("socket", _Compare(0, _EQUAL, family, 0))
    allow("clone", _Compare(0, _MASKED_EQUAL, _CLONE_THREAD, _CLONE_THREAD))
    allow(
        "clone3", action=_ERRNO | errno.ENOSYS
    )  # its flags cannot be seen from here: glibc takes clone then
    _check(library.seccomp_attr_set(filters, _TSYNC, 1))
    _check(library.seccomp_load(filters))
    library.seccomp_release(filters)


def _names(text: str) -> list[str]:
    return [name for line in text.splitlines() if not line.startswith("#") for name in line.split()]


def _check(result: int) -> None:
    if result < 0:
        raise OSError(-result, "the system calls cannot be restricted")


if __name__ == "__main__":
    restrict()
