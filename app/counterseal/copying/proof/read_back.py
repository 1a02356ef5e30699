"""Reading files back from the medium, hashing as they come."""

import hashlib
import os
import stat
from collections.abc import Callable
from typing import NamedTuple

from .payload import BLOCK
from .verdicts import ProofCancelled

# Small enough that a cancel is heeded in time on a slow drive, large enough for a fast one.
_CHUNK = 256 << 10
_FLAGS = (
    os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
)  # NONBLOCK: never wait for a FIFO's writer


class Stored(NamedTuple):
    """A file as it lies on the drive: length in bytes, SHA-256 in hexadecimal, last two cipher blocks."""

    size: int
    sha256: str
    tail: bytes


class Reader:
    """Reads files below one folder, with one buffer for all of them."""

    def __init__(self, dir_fd: int, on_read: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        """`on_read` is told the number of bytes of each piece read."""
        self._dir_fd = dir_fd
        self._on_read = on_read
        self._cancelled = cancelled
        self._buffer = memoryview(bytearray(_CHUNK))

    def read(self, path: str) -> Stored:
        """Raises OSError from the drive, and ProofCancelled."""
        file = open_from_medium(path, self._dir_fd)
        try:
            digest = hashlib.sha256()
            size = 0
            while length := os.readv(file, [self._buffer]):
                digest.update(self._buffer[:length])
                size += length
                self._on_read(length)
                if self._cancelled():
                    raise ProofCancelled
            tail = os.pread(file, 2 * BLOCK, max(0, size - 2 * BLOCK))
        finally:
            os.close(file)
        return Stored(size, digest.hexdigest(), tail)


def read_small(path: str, dir_fd: int, most: int) -> bytes:
    """The content of a file of at most `most` bytes. Raises ValueError if it is longer, and OSError."""
    file = open_regular(path, dir_fd)
    try:
        content = os.read(file, most + 1)
    finally:
        os.close(file)
    if len(content) > most:
        raise ValueError("file too long")
    return content


def open_from_medium(path: str, dir_fd: int) -> int:
    """A regular file, to be read from the drive itself, not from memory, start to end. Raises OSError."""
    file = open_regular(path, dir_fd)
    # what the kernel still holds of the file proves nothing about the medium
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_SEQUENTIAL)
    return file


def open_regular(path: str, dir_fd: int) -> int:
    """Raises FileNotFoundError if what lies there is no regular file."""
    file = os.open(path, _FLAGS, dir_fd=dir_fd)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise FileNotFoundError("no regular file")
    return file
