"""The proof of a vault, from the drive and the passphrase alone: every file read back, opened, compared."""

import hashlib
import io
import os
from collections import Counter
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from counterseal.copying.folder import DriveError, map_os_error
from counterseal.copying.proof.media import media_kind
from counterseal.copying.proof.progress import Meter
from counterseal.copying.proof.read_back import open_from_medium
from counterseal.copying.proof.root import CopyRoot
from counterseal.copying.proof.tree import open_folder
from counterseal.copying.proof.verdicts import NotProven, ProofCancelled, unreadable
from counterseal.tradein.facts import CopyProof, ProofFaults

from . import age, identity, layout
from .age import Identity, Write
from .index import Entry, Kind, Summary, decode_entry, decode_head
from .listing import list_vault

_PIECE = 256 << 10


class Finding(Enum):
    """What is the matter with one file of the index."""

    SOUND = "sound"
    MISSING = "missing"
    TRUNCATED = "truncated"
    ALTERED = "altered"


def prove_vault(
    folder: Path,
    passphrase: str,
    *,
    on_progress: Callable[[int, int, int, int], None],
    cancelled: Callable[[], bool],
) -> CopyProof | ProofFaults:
    """Whether every file of the vault in the trade-in's `folder` can be restored with the passphrase.

    `on_progress` is told bytes done and in all, files done and in all; `cancelled` is asked often, and heeded
    within two seconds on any drive that reads 128 KiB/s, but for the second that the passphrase takes.

    What a proof means: the passphrase opens the identity, and that the index; each file of the index was read
    back from the drive, is authentic to its last byte, and has the length and SHA-256 that came from the
    phone. Whether the phone sent all it lists is the copy's to say: the index has its counts.

    Blocking: run it in a thread. Files are decrypted in memory, piece by piece; only the index is held whole.
    Raises DriveError for trouble with the drive, and ProofCancelled.
    """
    try:
        dir_fd = open_folder(str(folder / layout.VAULT))
        try:
            return _Proof(dir_fd, on_progress, cancelled).run(passphrase)
        finally:
            os.close(dir_fd)
    except NotProven as error:
        return error.faults
    except OSError as error:
        raise DriveError(map_os_error(error)) from None


class _Proof:
    """One run over one vault."""

    def __init__(
        self,
        dir_fd: int,
        on_progress: Callable[[int, int, int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._dir_fd = dir_fd
        self._cancelled = cancelled
        self._listing = list_vault(dir_fd)
        sizes = self._listing.sizes
        self._meter = Meter(sum(sizes.values()), len(sizes), on_progress)
        self._root = CopyRoot()
        self._findings: Counter[Finding] = Counter()
        self._media: Counter[str | None] = Counter()
        self._bytes = 0

    def run(self, passphrase: str) -> CopyProof | ProofFaults:
        if layout.INDEX not in self._listing.sizes:
            raise NotProven(ProofFaults(unfinished=True))
        key, identity_sha256 = self._unlock(passphrase)
        try:
            index, index_sha256 = self._open_index(key)
            head = decode_head(index.readline())
            for number in range(1, head.files + 1):
                self._check(number, decode_entry(index.readline()), key)
        except ValueError:
            raise unreadable() from None
        self._root.add(layout.IDENTITY, identity_sha256)
        self._root.add(layout.INDEX, index_sha256)
        self._meter.tell()
        return self._faults(head.summary) or self._proof(head.files, head.summary)

    def _unlock(self, passphrase: str) -> tuple[Identity, str]:
        if self._listing.sizes.get(layout.IDENTITY, 0) not in range(1, identity.MAX_BYTES):
            raise unreadable()
        with _Stored(layout.IDENTITY, self._dir_fd, self._note_read) as stored:
            untrusted = stored.read(identity.MAX_BYTES)
        self._meter.add_file()
        try:
            return identity.unwrap(untrusted, passphrase), stored.sha256.hexdigest()
        except identity.WrongPassphraseError:
            raise NotProven(ProofFaults(wrong_password=True)) from None
        except ValueError:
            raise unreadable() from None

    def _open_index(self, key: Identity) -> tuple[io.BytesIO, str]:
        """The index in clear, and SHA-256 of what is stored."""
        index = io.BytesIO()
        try:
            stored_sha256 = self._decrypt(layout.INDEX, key, index.write)
        except age.DamagedError:
            raise unreadable() from None
        index.seek(0)
        return index, stored_sha256

    def _decrypt(self, path: str, key: Identity, write: Write) -> str:
        """SHA-256 of the stored bytes."""
        with _Stored(path, self._dir_fd, self._note_read) as stored:
            age.decrypt(stored.read, write, key)
        self._meter.add_file()
        return stored.sha256.hexdigest()

    def _check(self, number: int, entry: Entry, key: Identity) -> None:
        if entry.stored != layout.path_of(number):
            raise unreadable()
        if entry.stored in self._listing.irregular:
            return
        finding = self._look(entry, key)
        self._findings[finding] += 1
        if finding is Finding.SOUND:
            self._bytes += entry.size
            self._media[_media_of(entry)] += 1

    def _look(self, entry: Entry, key: Identity) -> Finding:
        stored_size = self._listing.sizes.get(entry.stored)
        if stored_size is None:
            return Finding.MISSING
        size, sha256 = 0, hashlib.sha256()

        def take(data: bytes) -> int:
            nonlocal size
            size += len(data)
            sha256.update(data)
            return len(data)

        try:
            stored_sha256 = self._decrypt(entry.stored, key, take)
        except age.DamagedError:
            return Finding.TRUNCATED if stored_size < entry.stored_size else Finding.ALTERED
        if (size, sha256.hexdigest()) != (entry.size, entry.sha256):
            return Finding.ALTERED
        self._root.add(entry.stored, stored_sha256)
        return Finding.SOUND

    def _note_read(self, count: int) -> None:
        self._meter.add_bytes(count)
        if self._cancelled():
            raise ProofCancelled

    def _faults(self, summary: Summary) -> ProofFaults | None:
        faults = ProofFaults(
            missing=self._findings[Finding.MISSING],
            truncated=self._findings[Finding.TRUNCATED],
            altered=self._findings[Finding.ALTERED],
            not_regular=len(self._listing.irregular),
            omitted=summary.omitted,
        )
        return faults if faults.count else None

    def _proof(self, files: int, summary: Summary) -> CopyProof:
        return CopyProof(
            files=files,
            bytes=self._bytes,
            root_sha256=self._root.hexdigest(),
            photos=self._media["photo"],
            videos=self._media["video"],
            size_warnings=0,
            extra_files=len(self._listing.sizes) - files - len((layout.IDENTITY, layout.INDEX)),
            level=summary.level,
            contacts=summary.contacts,
            messages=summary.messages,
            calls=summary.calls,
            events=summary.events,
            appeared=summary.appeared,
            vanished=summary.vanished,
            changed=summary.changed,
        )


class _Stored:
    """One stored file, read from the medium and hashed as it comes."""

    def __init__(self, path: str, dir_fd: int, on_read: Callable[[int], None]) -> None:
        self._file = os.fdopen(open_from_medium(path, dir_fd), "rb", buffering=_PIECE)
        self._on_read = on_read
        self.sha256 = hashlib.sha256()

    def __enter__(self) -> "_Stored":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self.sha256.update(data)
        self._on_read(len(data))
        return data


def _media_of(entry: Entry) -> str | None:
    """As a person counts: records are no pictures, nor is what a phone hides (.thumbnails)."""
    hidden = any(part.startswith(".") for part in entry.path.split("/"))
    return None if hidden or entry.kind is not Kind.FILE else media_kind(entry.path)
