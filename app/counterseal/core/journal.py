"""The write-ahead journal: which stage a trade-in is in, on disk before anything is done about it.

Codes only: no name, password or phone identifier. One line a step, each with the CRC-32 of its text, so
that a line torn by a power cut, or damaged since, is recognised and left out.
"""

import os
import zlib
from collections import deque
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from counterseal.tradein.desk import Ending
from counterseal.tradein.views import StageName

KEEP = 4096
"""Steps kept on disk. Older ones serve nobody: the log is the record, the journal only the way back."""


class DamagedJournalError(Exception):
    """The journal has whole lines that this version cannot read: nobody may guess what they said."""


class Drafted(Struct, frozen=True):
    """A record that is signed and about to be logged: its place in the log, and its leaf hash (hex)."""

    seq: int
    leaf_sha256: str


class Entry(Struct, frozen=True):
    """One step. `at` in seconds since 1970; `event` is the kind of event that caused it."""

    step: int
    at: int
    trade_in: str
    reference: str
    staff: str
    opened_at: int
    event: str
    stage: StageName
    recorded: bool
    """The record that this stage owes is in the log."""
    ending: Ending = Ending.OPEN
    """How it ended, once it has."""
    intake_leaf: str = ""
    """Leaf hash (hex) of the log entry it began with, once there is one."""
    drafted: Drafted | None = None
    """What this stage has to say. Whether it was said, the log knows."""


class Journal:
    """Appends durably; on opening, gives back the last whole entry."""

    def __init__(self, path: Path) -> None:
        """Raises DamagedJournalError, and OSError when the disk refuses."""
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.entries = deque(read(path), KEEP)
        """In order; the last is where the kiosk is."""
        self._rewrite(self.entries)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)

    @property
    def last(self) -> Entry | None:
        return self.entries[-1] if self.entries else None

    def append(self, entry: Entry) -> None:
        """Returns once the entry is on the disk.

        Raises OSError when it cannot be. The journal must then be opened again, which drops what got half in.
        """
        rest = memoryview(_line(entry))
        while rest:
            rest = rest[os.write(self._file, rest) :]
        os.fdatasync(self._file)
        self.entries.append(entry)

    def close(self) -> None:
        """Every entry is on the disk already."""
        os.close(self._file)

    def _rewrite(self, entries: Iterable[Entry]) -> None:
        """Drops damaged lines and what is too old, atomically."""
        fresh = self._path.with_suffix(".new")
        with fresh.open("wb") as file:
            file.writelines(_line(entry) for entry in entries)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _line(entry: Entry) -> bytes:
    text = msgspec.json.encode(entry)
    return b"%08x %s\n" % (zlib.crc32(text), text)


def read(path: Path) -> list[Entry]:
    """Every whole entry, in order. Raises DamagedJournalError."""
    lines = path.read_bytes().splitlines() if path.exists() else ()
    return [entry for line in lines if (entry := _entry(line)) is not None]


def _entry(line: bytes) -> Entry | None:
    checksum, _, text = line.partition(b" ")
    if checksum != b"%08x" % zlib.crc32(text):
        return None
    try:
        return msgspec.json.decode(text, type=Entry)
    except msgspec.DecodeError:
        raise DamagedJournalError("the journal was written by another version") from None
