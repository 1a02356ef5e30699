"""The kiosk's own copies of what it issued: records sealed, a folder a day; notices in clear.

The kiosk forgets the secrets of its records, so what lies on its disk says nothing about any device until a
receipt, or the certificate itself, is brought back, or the auditor comes whose key was installed. Deleting a
day's records leaves the log as it was: their entries stay, and nobody can say any more what they were about.
"""

import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from counterseal.transparency import durable

from .notice import NoticeKind
from .sealed import open_record, read_auditor_key, seal_record

_SEALED = ".sealed"
ENVELOPE = ".dsse.json"
PROOF = ".tlog-proof"


class Archive:
    """Records are found by the leaf hash of their log entry, notices by their day and kind."""

    def __init__(self, folder: Path, auditor: X25519PublicKey | None = None) -> None:
        self._folder = folder
        self._notices = folder / "notices"
        self._auditor = auditor

    @property
    def has_auditor(self) -> bool:
        """Whether what is put in from now on opens with the auditor's key too."""
        return self._auditor is not None

    def remove_unfinished(self) -> None:
        """Removes what a power cut left half written; for the only writer, before it writes."""
        durable.remove_unfinished(self._folder)

    def put(self, day: date, leaf_hash: bytes, files: Mapping[str, bytes], secret: bytes) -> None:
        """Seals the files of one record; replaces what was there. Durable on return. Raises OSError."""
        sealed = seal_record(leaf_hash, files, secret, self._auditor)
        durable.write(self._folder / day.isoformat() / f"{leaf_hash.hex()}{_SEALED}", sealed)

    def open(self, leaf_hash: bytes, secret: bytes) -> dict[str, bytes]:
        """Raises Invalid E-ARCHIVE-SEAL for another secret or a changed file, FileNotFoundError for none."""
        for path in self._folder.glob(f"*/{leaf_hash.hex()}{_SEALED}"):
            return open_record(path.read_bytes(), leaf_hash, secret)
        raise FileNotFoundError(f"no record of entry {leaf_hash.hex()} is held")

    def put_notice(self, day: date, kind: NoticeKind, leaf_hash: bytes, files: Mapping[str, bytes]) -> None:
        """Keeps a notice's envelope and proof, by their suffix. Durable on return. Raises OSError."""
        for suffix, content in files.items():
            durable.write(self._notices / f"{day.isoformat()}-{kind}-{leaf_hash.hex()}{suffix}", content)

    def notices(self, kind: NoticeKind) -> list[Path]:
        """The envelopes of this kind, oldest day first."""
        return sorted(self._notices.glob(f"????-??-??-{kind}-*{ENVELOPE}"))

    def last_day(self, kind: NoticeKind) -> date | None:
        """Of the newest notice of this kind."""
        days = [date.fromisoformat(path.name[:10]) for path in self.notices(kind)]
        return days[-1] if days else None

    def held(self) -> int:
        """How many records are here."""
        return sum(_count(folder) for _, folder in self._days())

    def remove_before(self, day: date) -> int:
        """Deletes the records of all earlier days; how many there were. Raises OSError."""
        old = [(_count(folder), folder) for of, folder in self._days() if of < day]
        for _, folder in old:
            shutil.rmtree(folder)
        return sum(count for count, _ in old)

    def _days(self) -> Iterator[tuple[date, Path]]:
        for folder in self._folder.glob("????-??-??"):
            yield date.fromisoformat(folder.name), folder


def auditor_key(file: Path) -> X25519PublicKey | None:
    """The auditor's key, if one was installed. Raises Invalid E-AUDITOR-KEY for something else there."""
    return read_auditor_key(file.read_bytes()) if file.exists() else None


def _count(folder: Path) -> int:
    return sum(1 for _ in folder.glob(f"*{_SEALED}"))
