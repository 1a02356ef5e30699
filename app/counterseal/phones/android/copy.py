"""The copy: what the phone lists, file by file into the vault; what changed meanwhile is counted."""

import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from counterseal.copying.folder import CopyFolder
from counterseal.copying.vault.index import Kind, Summary
from counterseal.copying.vault.layout import MAX_FILES, MAX_PATH
from counterseal.copying.vault.vault import Source, Vault
from counterseal.phones.phone import PhoneError, Report
from counterseal.phones.progress import ProgressTeller
from counterseal.phones.threads import in_thread
from counterseal.tradein.facts import CopyPhase
from counterseal.tradein.failures import FailureCode

from .access import Access, FileGoneError, FileRefusedError, Listed

RECORDS: Final = frozenset({Kind.CONTACTS, Kind.MESSAGES, Kind.CALLS, Kind.EVENTS})
ATTEMPTS: Final = 2


class Fate(Enum):
    """What became of a file."""

    COPIED = auto()
    VANISHED = auto()
    OMITTED = auto()


@dataclass
class Meter:
    """How far the copy is: written by its thread, read by the event loop."""

    phase: CopyPhase = CopyPhase.PREPARING
    finished_bytes: int = 0
    current_bytes: int = 0
    """Of the file that is being received."""
    done_files: int = 0
    total_bytes: int | None = None
    total_files: int | None = None

    def start_files(self, listed: list[Listed]) -> None:
        """What there is to receive is known."""
        self.total_bytes = sum(file.size or 0 for file in listed)
        self.total_files, self.done_files = len(listed), 0
        self.phase = CopyPhase.RECEIVING

    def finish_file(self, file: Listed) -> None:
        """Counted as listed, so that the sum comes out whatever the file really held."""
        self.finished_bytes += file.size or 0
        self.current_bytes = 0
        self.done_files += 1


@dataclass
class Copying:
    """One trade-in's copy into one vault; outlives an unplug, after which it goes on with what is missing."""

    folder: CopyFolder
    vault: Vault
    records: dict[Kind, int] = field(default_factory=dict)
    """The databases that are in the vault, and what each holds."""
    meter: Meter = field(default_factory=Meter)
    stopped: threading.Event = field(default_factory=threading.Event)

    @classmethod
    def begin(cls, folder: CopyFolder, passphrase: str) -> "Copying":
        """A new vault in the folder. Blocking. Raises DriveError."""
        return cls(folder, Vault.create(folder, passphrase, folder.max_file_bytes))

    async def run(self, access: Access, report: Report) -> None:
        """Copy everything, then write the index. Raises PhoneError or DriveError."""
        teller = ProgressTeller(report)
        self.meter, self.stopped = Meter(), threading.Event()

        def tell() -> None:
            m = self.meter
            teller.tell(
                m.phase, (m.finished_bytes + m.current_bytes, m.done_files), (m.total_bytes, m.total_files)
            )

        def stop() -> None:
            self.stopped.set()
            access.close()

        await in_thread(lambda: self._copy(access), watch=tell, stop=stop)

    def _copy(self, access: Access) -> None:
        listed = self._list(access)
        self._export(access)
        omitted = vanished = 0
        for file, copies in _numbered(listed):
            if not self.vault.has(file.untrusted_path, file.size, file.modified, copies):
                fate = self._receive(access, file)
                vanished += fate is Fate.VANISHED
                omitted += fate is Fate.OMITTED
            self.meter.finish_file(file)
        self.meter.phase = CopyPhase.FINISHING
        appeared, changed = compare(listed, self._watched(access.files()))
        summary = Summary(
            access.level,
            **self.records,
            appeared=appeared,
            vanished=vanished,
            changed=changed,
            omitted=omitted,
        )
        self.vault.finish(summary)

    def _list(self, access: Access) -> list[Listed]:
        """What is to be copied. The longest silence of a copy: a full phone has a hundred thousand files."""
        listed: list[Listed] = []
        for file in self._watched(access.files()):
            listed.append(file)
            self.meter.done_files = len(listed)
        self.meter.start_files(listed)
        return listed

    def _watched(self, files: Iterator[Listed]) -> Iterator[Listed]:
        """The same, within bounds. A path that is too long is no phone's, and names no one here."""
        for count, file in enumerate(files, 1):
            if self.stopped.is_set() or count > MAX_FILES - len(RECORDS):
                raise PhoneError(FailureCode.COPY_ENDLESS)
            if len(file.untrusted_path) > MAX_PATH:
                raise PhoneError(FailureCode.HOSTILE_PATH)
            yield file

    def _export(self, access: Access) -> None:
        """The databases that are not in the vault yet."""
        for record in access.records(RECORDS - self.records.keys()):
            self.vault.add(record.source, record.path, None, None, record.kind)
            self.records[record.kind] = record.held

    def _receive(self, access: Access, file: Listed) -> Fate:
        """One file, asked for twice where less comes than was listed."""
        for _ in range(ATTEMPTS):
            try:
                with access.open(file) as source:
                    whole = Whole(source, file.size, self.meter)
                    self.vault.add(whole, file.untrusted_path, file.modified, file.size)
                return Fate.COPIED
            except FileGoneError:
                return Fate.VANISHED
            except FileRefusedError:
                return Fate.OMITTED
            except ShortError:
                continue
        return Fate.OMITTED


class ShortError(Exception):
    """Less of a file came than the phone had listed."""


class Whole:
    """A file's source that notices when it ends early, and counts."""

    def __init__(self, source: Source, expected: int | None, meter: Meter) -> None:
        self._source = source
        self._expected = expected
        self._meter = meter
        self._received = 0

    def read(self, size: int) -> bytes:
        """See Source.read. Raises ShortError at the end."""
        piece = self._source.read(size)
        self._received += len(piece)
        self._meter.current_bytes = self._received
        if not piece and self._expected is not None and self._received < self._expected:
            raise ShortError
        return piece


def compare(before: Iterable[Listed], after: Iterable[Listed]) -> tuple[int, int]:
    """How many files appeared, and how many are no longer what they were, between two listings."""
    first, second = Counter(map(_as_listed, before)), Counter(map(_as_listed, after))
    gone, new = first - second, second - first
    old_paths, new_paths = (
        Counter(path for path, *_ in gone.elements()),
        Counter(path for path, *_ in new.elements()),
    )
    changed = (old_paths & new_paths).total()
    return new.total() - changed, changed


def _numbered(listed: Iterable[Listed]) -> Iterator[tuple[Listed, int]]:
    """Each file, and the how-manieth it is that is listed in just this way: a phone may show twins."""
    seen: Counter[tuple[str, int | None, int | None]] = Counter()
    for file in listed:
        seen[_as_listed(file)] += 1
        yield file, seen[_as_listed(file)]


def _as_listed(file: Listed) -> tuple[str, int | None, int | None]:
    return file.untrusted_path, file.size, file.modified
