"""How many contacts, messages and calls are in the copy: counts for the customer's screen, and nothing else.

Which file holds them is known from published readers of backups, such as
https://github.com/jsharkey13/iphone_backup_decrypt. A database that is too large, too slow or hostile,
or arranged differently by another iOS, is not counted; the proof stands without.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

from .database import is_table, open_database
from .index import Row
from .keybag import ClassKeys, WrongKey
from .mbfile import read_mbfile
from .plist import MalformedPlist
from .read_back import open_regular
from .verdicts import NotProven, ProofCancelled

MAX_BYTES = 256 << 20
"""Largest database that is opened; it is held in memory for a moment."""
SECONDS = 20.0
"""The longest that counting may take in all."""

_HOME = b"HomeDomain"
_TABLES = {
    (_HOME, b"Library/AddressBook/AddressBook.sqlitedb"): ("contacts", "ABPerson"),
    (_HOME, b"Library/SMS/sms.db"): ("messages", "message"),
    (_HOME, b"Library/CallHistoryDB/CallHistory.storedata"): ("calls", "ZCALLRECORD"),
}


class Counts(NamedTuple):
    """None: not counted."""

    contacts: int | None = None
    messages: int | None = None
    calls: int | None = None


class Counting:
    """Notes which files hold what is counted, and counts once all are proven."""

    def __init__(self, dir_fd: int, cancelled: Callable[[], bool]) -> None:
        self._dir_fd = dir_fd
        self._cancelled = cancelled
        self._found: dict[str, tuple[str, Row]] = {}

    def note(self, row: Row) -> None:
        """A file that was found sound."""
        if known := _TABLES.get((row.domain, row.relative_path)):
            what, table = known
            self._found[what] = (table, row)

    def count(self, keys: ClassKeys) -> Counts:
        """Raises ProofCancelled, and nothing else."""
        until = time.monotonic() + SECONDS
        counted: Mapping[str, int | None] = {
            what: self._count(table, row, keys, until) for what, (table, row) in self._found.items()
        }
        return Counts(**counted)

    def _count(self, table: str, row: Row, keys: ClassKeys, until: float) -> int | None:
        def enough() -> bool:
            return self._cancelled() or time.monotonic() > until

        try:
            name = row.file_id.decode("ascii")
            key = keys.unwrap(read_mbfile(row.record).wrapped_key)
            stored = open_regular(f"{name[:2]}/{name}", self._dir_fd)
            try:
                with open_database(stored, key, MAX_BYTES, enough) as connection:
                    return _rows(connection, table)
            finally:
                os.close(stored)
        except (MalformedPlist, MemoryError, NotProven, OSError, ProofCancelled, WrongKey, sqlite3.Error):
            if self._cancelled():
                raise ProofCancelled from None
            return None


def _rows(connection: sqlite3.Connection, table: str) -> int | None:
    if not is_table(connection, table):
        return None
    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - one of `_TABLES`
    return int(count)
