"""Manifest.db, the list of files that should be there, opened in memory and never on a disk.

The database comes from the phone. Its SQL may read two tables and nothing else, its values and rows are
bounded, and a deliberately slow one still heeds `cancelled`.
"""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from .payload import ZERO_IV, padding_of
from .verdicts import ProofCancelled, unreadable

MAX_INDEX_BYTES = 1 << 30
"""Largest index accepted: about a million files. It is held in memory once."""

_SHARED_MEMORY = "/dev/shm"  # noqa: S108 - nothing with a name is ever kept there
_MAX_ROWS = 4_000_000
_MAX_VALUE_BYTES = 1 << 20
_CHUNK = 1 << 20
_STEPS_BETWEEN_LOOKS = 100_000
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA}


class Row(NamedTuple):
    """One file as the index describes it; all of it untrusted, and bytes whatever the database says."""

    file_id: bytes
    domain: bytes
    relative_path: bytes
    record: bytes


class Index:
    """The rows that stand for files; directories and symbolic links have no stored content."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        (self.count,) = connection.execute("SELECT count(*) FROM Files WHERE flags = 1").fetchone()

    def rows(self, shard: str) -> Iterator[Row]:
        """The files whose id begins with these two hexadecimal digits. Raises sqlite3.Error."""
        # the plus keeps SQLite from scanning a phone's index on flags instead of the one on fileID
        query = (
            "SELECT fileID, domain, relativePath, file FROM Files"
            " WHERE +flags = 1 AND fileID >= ? AND fileID < ?"
        )
        # "g" is the first character after the hexadecimal digits
        for untrusted in self._connection.execute(query, (shard, f"{shard}g")):
            if not all(isinstance(value, bytes) for value in untrusted):
                raise unreadable()
            yield Row(*untrusted)


@contextmanager
def open_index(stored: int, key: bytes, cancelled: Callable[[], bool]) -> Iterator[Index]:
    """The index decrypted from the open file `stored`, closed and gone from memory afterwards.

    Raises NotProven when it is no sound database of this kind, ProofCancelled, and OSError from the drive.
    """
    try:
        with _memory_file() as (memory, connection):
            _decrypt(stored, key, memory, cancelled)
            _restrict(connection, cancelled)
            _check(connection)
            yield Index(connection)
    except sqlite3.Error:
        if cancelled():
            raise ProofCancelled from None
        raise unreadable() from None


@contextmanager
def _memory_file() -> Iterator[tuple[int, sqlite3.Connection]]:
    """An empty file in memory, and a connection that will read it page by page.

    `Connection.deserialize` would hold the index twice in this process, whose memory is limited. The file has
    lost its name before anything is in it, so it goes with the process. Raises RuntimeError where the shared
    memory folder is not in memory.
    """
    mounts = (line.split() for line in Path("/proc/self/mounts").read_text("utf-8").splitlines())
    if not any(mount[1:3] == [_SHARED_MEMORY, "tmpfs"] for mount in mounts):
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


def _decrypt(stored: int, key: bytes, memory: int, cancelled: Callable[[], bool]) -> None:
    size = os.fstat(stored).st_size
    tail = os.pread(stored, 32, max(0, size - 32))
    padding = padding_of(key, tail)
    if size % 16 or size > MAX_INDEX_BYTES or padding is None:
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
        raise MemoryError("no room for the index") from None


def _restrict(connection: sqlite3.Connection, cancelled: Callable[[], bool]) -> None:
    connection.text_factory = bytes  # names need not be valid UTF-8
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE_BYTES)
    connection.execute("PRAGMA temp_store = MEMORY")  # nothing of the index spills to a disk
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA ignore_check_constraints = ON")  # they are the phone's code, not ours
    connection.set_progress_handler(cancelled, _STEPS_BETWEEN_LOOKS)
    connection.set_authorizer(_authorize)


def _authorize(action: int, _first: str | None, function: str | None, *_where: str | None) -> int:
    allowed = action in _ALLOWED or (action == sqlite3.SQLITE_FUNCTION and function == "count")
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _check(connection: sqlite3.Connection) -> None:
    """A view by the name of Files could be made to take for ever; a damaged tree could skip rows."""
    schema = "SELECT type, rootpage > 0 FROM sqlite_master WHERE name = 'Files' COLLATE NOCASE"
    if connection.execute(schema).fetchall() != [(b"table", 1)]:
        raise unreadable()
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != (b"ok",):
        raise unreadable()
    if connection.execute("SELECT count(*) FROM Files").fetchone()[0] > _MAX_ROWS:
        raise unreadable()
