"""Manifest.db, the list of files that should be there.

The database comes from the phone: its rows are bounded, and `database` bounds the rest.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from .database import is_table, open_database
from .verdicts import ProofCancelled, unreadable

MAX_INDEX_BYTES = 1 << 30
"""Largest index accepted: about a million files. It is held in memory once."""

_MAX_ROWS = 4_000_000


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
        with open_database(stored, key, MAX_INDEX_BYTES, cancelled) as connection:
            _check(connection)
            yield Index(connection)
    except sqlite3.Error:
        if cancelled():
            raise ProofCancelled from None
        raise unreadable() from None


def _check(connection: sqlite3.Connection) -> None:
    """A view by the name of Files could be made to take for ever; a damaged tree could skip rows."""
    if not is_table(connection, "Files"):
        raise unreadable()
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != (b"ok",):
        raise unreadable()
    if connection.execute("SELECT count(*) FROM Files").fetchone()[0] > _MAX_ROWS:
        raise unreadable()
