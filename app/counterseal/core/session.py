"""The present trade-in's folder in memory: the worker's pairing records, its TMPDIR, and the stage in full.

A crash of the core leaves it; a power cut does not, and that is the point: what stands in it may never reach
a disk.
"""

import shutil
from pathlib import Path

import msgspec
from msgspec import Struct

from counterseal.certificate.issue import Draft
from counterseal.tradein.stages import Stage

SESSION, SNAPSHOT = "trade-in", "stage.json"
"""The folder, below the runtime folder; and in it the stage in full, from the first step to the last."""
MEMORY_FILESYSTEMS = {"tmpfs", "ramfs"}


class NotInMemoryError(Exception):
    """The runtime folder would put a trade-in's secrets on a disk."""


DRAFT = "draft.json"
"""A record that is signed, and perhaps not logged yet."""


class _Snapshot(Struct, frozen=True):
    step: int
    stage: Stage


class Session:
    """Raises NotInMemoryError when `runtime` is not on a memory file system."""

    def __init__(self, runtime: Path) -> None:
        runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
        if filesystem(runtime) not in MEMORY_FILESYSTEMS:
            raise NotInMemoryError("the runtime folder must be on tmpfs")
        self.folder = runtime / SESSION
        self.phone = self.folder / "phone"
        """All of it that the worker may see."""
        self._snapshot = self.folder / SNAPSHOT
        self._draft = self.folder / DRAFT
        self._make_folders()

    def save(self, step: int, stage: Stage) -> None:
        """Replaces the stage saved before, atomically. Raises OSError when the memory is full."""
        _replace(self._snapshot, msgspec.json.encode(_Snapshot(step, stage)))

    def load(self, step: int) -> Stage | None:
        """The stage saved at or after that step of the journal; None after a power cut, or when unreadable.

        The snapshot is written first, so it may be one step ahead of the journal, never behind it.
        """
        if not self._snapshot.exists():
            return None
        try:
            saved = msgspec.json.decode(self._snapshot.read_bytes(), type=_Snapshot)
        except msgspec.DecodeError:
            return None
        return saved.stage if saved.step >= step else None

    def keep_draft(self, drafted: Draft) -> None:
        """Replaces the one kept before, atomically. Raises OSError when the memory is full."""
        _replace(self._draft, msgspec.json.encode(drafted))

    def draft(self) -> Draft | None:
        """The one kept; None after a power cut, when it was dropped, or when unreadable."""
        if not self._draft.exists():
            return None
        try:
            return msgspec.json.decode(self._draft.read_bytes(), type=Draft)
        except msgspec.DecodeError:
            return None

    def drop_draft(self) -> None:
        """What was drafted is with the customer."""
        self._draft.unlink(missing_ok=True)

    def holds_pairing(self) -> bool:
        """Whether a worker left a key to the phone here, which only a worker can take back."""
        return any((self.phone / "pairing").glob("*"))

    def forget(self) -> None:
        """Removes everything of the trade-in."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._make_folders()

    def _make_folders(self) -> None:
        for folder in (self.folder, self.phone):
            folder.mkdir(exist_ok=True, mode=0o700)


def _replace(path: Path, content: bytes) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_bytes(content)
    fresh.replace(path)


def filesystem(path: Path) -> str:
    """The type of the file system that holds the path; see proc_pid_mountinfo(5)."""
    device = path.stat().st_dev
    wanted = f"{device >> 8 & 0xFFF}:{device & 0xFF | device >> 12 & 0xFFF00}"
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        fields, _, tail = line.partition(" - ")
        if fields.split()[2] == wanted:
            return tail.split()[0]
    return ""
