"""A database from a phone, decrypted in memory and never on a disk, whose SQL can do next to nothing.

It may read and count; its values are bounded, and a deliberately slow one still heeds `cancelled`.
"""

import ctypes
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from .payload import ZERO_IV, padding_of
from .verdicts import ProofCancelled, unreadable

_SHARED_MEMORY = "/dev/shm"  # noqa: S108 - nothing with a name is ever kept there
_TMPFS_MAGIC = 0x01021994
_STATFS_LONGS = 32
"""More than `struct statfs` has, whose first is the type of the file system."""
_MAX_VALUE_BYTES = 1 << 20
_CHUNK = 1 << 20
_STEPS_BETWEEN_LOOKS = 100_000
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA}

_libc = ctypes.CDLL(None)


@contextmanager
def open_database(
    stored: int, key: bytes, most: int, cancelled: Callable[[], bool]
) -> Iterator[sqlite3.Connection]:
    """The database decrypted from the open file `stored`, closed and gone from memory afterwards.

    Raises NotProven when it is longer than `most` bytes or not whole, sqlite3.Error when it is no sound
    database, ProofCancelled, and OSError from the drive.
    """
    with _memory_file() as (memory, connection):
        _decrypt(stored, key, memory, most, cancelled)
        _restrict(connection, cancelled)
        yield connection


def is_table(connection: sqlite3.Connection, name: str) -> bool:
    """Whether it is one and no view, which could be made to take for ever. Raises sqlite3.Error."""
    schema = "SELECT type, rootpage > 0 FROM sqlite_master WHERE name = ? COLLATE NOCASE"
    return connection.execute(schema, (name,)).fetchall() == [(b"table", 1)]


@contextmanager
def _memory_file() -> Iterator[tuple[int, sqlite3.Connection]]:
    """An empty file in memory, and a connection that will read it page by page.

    `Connection.deserialize` would hold it twice in this process, whose memory is limited. The file has
    lost its name before anything is in it, so it goes with the process. Raises RuntimeError where the shared
    memory folder is not in memory.
    """
    if not _is_in_memory(_SHARED_MEMORY):
        raise RuntimeError("shared memory is not a tmpfs")
    memory, name = tempfile.mkstemp(dir=_SHARED_MEMORY)
    try:
        try:
            connection = sqlite3.connect(f"file:{name}?mode=ro&nolock=1", uri=True)
        finally:
            Path(name).unlink()
        with closing(connection):
            yield memory, connection
    finally:
        os.close(memory)


def _is_in_memory(path: str) -> bool:
    """Asked of the kernel itself, for the worker has no /proc; see statfs(2)."""
    answer = (ctypes.c_long * _STATFS_LONGS)()
    return _libc.statfs(path.encode(), answer) == 0 and answer[0] == _TMPFS_MAGIC


def _decrypt(stored: int, key: bytes, memory: int, most: int, cancelled: Callable[[], bool]) -> None:
    size = os.fstat(stored).st_size
    tail = os.pread(stored, 32, max(0, size - 32))
    padding = padding_of(key, tail)
    if size % 16 or size > most or padding is None:
        raise unreadable()
    decryptor = Cipher(algorithms.AES(key), modes.CBC(ZERO_IV)).decryptor()
    while chunk := os.read(stored, _CHUNK):
        if cancelled():
            raise ProofCancelled
        _write(memory, decryptor.update(chunk))
    os.ftruncate(memory, size - padding)
    # bytes 18 and 19 may say that a write-ahead log goes with it, which never comes with a backup; see
    # https://www.sqlite.org/fileformat.html
    os.pwrite(memory, b"\x01\x01", 18)


def _write(memory: int, plain: bytes) -> None:
    try:
        os.write(memory, plain)
    except OSError:  # otherwise it would pass for trouble with the drive
        raise MemoryError("no room for a database") from None


def _restrict(connection: sqlite3.Connection, cancelled: Callable[[], bool]) -> None:
    connection.text_factory = bytes  # names need not be valid UTF-8
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE_BYTES)
    connection.execute("PRAGMA temp_store = MEMORY")  # nothing of it spills to a disk
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA ignore_check_constraints = ON")  # they are the phone's code, not ours
    connection.set_progress_handler(cancelled, _STEPS_BETWEEN_LOOKS)
    connection.set_authorizer(_authorize)


def _authorize(action: int, _first: str | None, function: str | None, *_where: str | None) -> int:
    allowed = action in _ALLOWED or (action == sqlite3.SQLITE_FUNCTION and function == "count")
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY
