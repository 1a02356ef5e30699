"""What every file held whenever somebody who could write to it closed it, deleted files too: fanotify(7).

It shows what strace cannot: bytes that came through shared memory or from one file to another in the kernel.
"""

import ctypes
import os
import select
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_CLOEXEC, _UNLIMITED_QUEUE = 0x1, 0x10
_MARK_ADD, _MARK_FILESYSTEM = 0x1, 0x100
_CLOSE_WRITE, _OVERFLOW = 0x8, 0x4000
_AT_FDCWD = -100
_EVENT = struct.Struct("=IBBHQii")
_libc = ctypes.CDLL(None, use_errno=True)

Closed = tuple[str, bytes]
"""Its path, and what it held."""


@contextmanager
def closed_files(folders: list[Path], ours: Callable[[int], bool]) -> Iterator[list[Closed]]:
    """Fills the list until the context ends, with files on the file systems of those folders that a process
    closed for which `ours` is true. Raises OSError without the right to look (CAP_SYS_ADMIN)."""
    found: list[Closed] = []
    notices = _check(_libc.fanotify_init(_CLOEXEC | _UNLIMITED_QUEUE, os.O_RDONLY | os.O_CLOEXEC))
    for folder in folders:
        mask, path = ctypes.c_uint64(_CLOSE_WRITE), os.fsencode(folder)
        _check(_libc.fanotify_mark(notices, _MARK_ADD | _MARK_FILESYSTEM, mask, _AT_FDCWD, path))
    ended, end = os.pipe()
    reader = threading.Thread(target=_follow, args=(notices, ended, ours, found))
    reader.start()
    try:
        yield found
    finally:
        os.close(end)
        reader.join()
        os.close(notices)
        os.close(ended)


def _follow(notices: int, ended: int, ours: Callable[[int], bool], found: list[Closed]) -> None:
    """Until the end is told and nothing waits any more."""
    while True:
        ready, _, _ = select.select([notices, ended], [], [])
        if notices in ready:
            found += _closed(os.read(notices, 1 << 16), ours)
        elif ended in ready:
            return


def _closed(events: bytes, ours: Callable[[int], bool]) -> Iterator[Closed]:
    while events:
        length, _, _, _, mask, file, process = _EVENT.unpack_from(events)
        events = events[length:]
        if mask & _OVERFLOW:
            raise OSError("the kernel lost notices of closed files")
        try:
            if ours(process):
                yield str(Path(f"/proc/self/fd/{file}").readlink()), _content(file)
        finally:
            os.close(file)


def _content(file: int) -> bytes:
    with os.fdopen(file, "rb", closefd=False) as opened:
        return opened.read()


def _check(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
