"""The copy: what the phone lists, file by file into the vault; what changed meanwhile is counted."""

import threading
from collections.abc import Iterator, Sequence
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
from .listing import added, changes, numbered, unchanged
from .meter import Meter

RECORDS: Final = frozenset({Kind.CONTACTS, Kind.MESSAGES, Kind.CALLS, Kind.EVENTS})
ATTEMPTS: Final = 2
AHEAD: Final = 64
"""How many of the following files a phone is told of."""
_beginning: Final = threading.Lock()
"""One at a time: a beginning that was broken off may still hold as much memory as two may not."""
MOST_BYTES: Final = 1 << 40
"""Of one file beyond twice its listed size: more than any phone can hold."""


class Fate(Enum):
    """What became of a file."""

    COPIED = auto()
    VANISHED = auto()
    OMITTED = auto()


@dataclass
class Copying:
    """One trade-in's copy into one vault; outlives an unplug, after which it goes on with what is missing."""

    folder: CopyFolder
    vault: Vault
    records: dict[Kind, int] = field(default_factory=dict)
    """The databases that are in the vault, and what each holds."""
    meter: Meter = field(default_factory=Meter)
    stopped: threading.Event = field(default_factory=threading.Event)
    running: threading.Lock = field(default_factory=threading.Lock)
    """A copy that was broken off may be busy with a slow drive when the next one begins."""

    @classmethod
    def begin(cls, folder: CopyFolder, passphrase: str) -> "Copying":
        """A new vault in the folder, in place of whatever was there. Blocking. Raises DriveError."""
        with _beginning:
            folder.discard()  # a beginning that was broken off may have made one meanwhile
            return cls(folder, Vault.create(folder, passphrase, folder.max_file_bytes))

    async def run(self, access: Access, report: Report) -> None:
        """Copy everything, then write the index. Raises PhoneError or DriveError."""
        teller = ProgressTeller(report)
        self.meter, self.stopped = Meter(), (stopped := threading.Event())

        def tell() -> None:
            m = self.meter
            teller.tell(
                m.phase, (m.finished_bytes + m.current_bytes, m.done_files), (m.total_bytes, m.total_files)
            )

        def copy() -> None:
            with self.running:
                self._copy(access)

        def stop() -> None:
            stopped.set()
            access.close()

        await in_thread(copy, watch=tell, stop=stop)

    def _copy(self, access: Access) -> None:
        listed = self._list(access)
        self.meter.start_files(listed)
        self._export(access)
        fates = self._receive_all(access, listed)
        # what came to the phone, or changed there, while the rest was copied
        again = self._list(access)
        new = added(listed, again)
        self.meter.more_files(new)
        late = self._receive_all(access, new)
        self.meter.phase = CopyPhase.FINISHING
        changed = changes(listed, new)
        summary = Summary(
            access.level,
            **self.records,
            appeared=len(new) - changed,
            changed=changed,
            vanished=len(fates[Fate.VANISHED]) + len(late[Fate.VANISHED]),
            omitted=len(unchanged(fates[Fate.OMITTED], again)) + len(late[Fate.OMITTED]),
        )
        self.vault.finish(summary)

    def _receive_all(self, access: Access, listed: list[Listed]) -> dict[Fate, list[Listed]]:
        """Receive what the vault does not have; the files by what became of them."""
        fates: dict[Fate, list[Listed]] = {fate: [] for fate in Fate}
        missing = []
        for file, copies in numbered(listed):
            if self.vault.has(file.untrusted_path, file.size, file.modified, copies):
                self.meter.finish_file(file)
            else:
                missing.append(file)
        for at, file in enumerate(missing, 1):
            fates[self._receive(access, file, missing[at : at + AHEAD])].append(file)
            self.meter.finish_file(file)
        return fates

    def _list(self, access: Access) -> list[Listed]:
        """What is to be copied. The longest silence of a copy: a full phone has a hundred thousand files."""
        listed: list[Listed] = []
        for file in self._watched(access.files()):
            listed.append(file)
            self.meter.listed_files(len(listed))
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

    def _receive(self, access: Access, file: Listed, then: Sequence[Listed]) -> Fate:
        """One file, asked for twice where less comes than was listed."""
        for _ in range(ATTEMPTS):
            try:
                with access.open(file, then) as source:
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
        """See Source.read. Raises ShortError at the end, COPY_ENDLESS where there is none."""
        piece = self._source.read(size)
        self._received += len(piece)
        if self._received > MOST_BYTES + 2 * (self._expected or 0):
            raise PhoneError(FailureCode.COPY_ENDLESS)
        self._meter.current_bytes = self._received
        if not piece and self._expected is not None and self._received < self._expected:
            raise ShortError
        return piece
