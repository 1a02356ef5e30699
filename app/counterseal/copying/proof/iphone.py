"""The proof of an iPhone's encrypted backup.

The folder's form is described by the published readers of real backups, such as
https://github.com/jsharkey13/iphone_backup_decrypt; the proof itself needs none of them.
"""

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from counterseal.copying.folder import DriveError, map_os_error
from counterseal.tradein.facts import CopyProof, ProofFaults

from .checks import Finding, check_stored, media_of
from .counted import Counting, Counts
from .index import Index, Row, open_index
from .keybag import ClassKeys, WrongKey, WrongPassword
from .metadata import Manifest, check_finished, read_manifest
from .progress import Meter
from .read_back import Reader, Stored, open_regular
from .root import CopyRoot
from .tree import INDEX, SHARDS, Survey, list_shard, list_top, open_folder, survey
from .verdicts import NotProven, unreadable


def prove_iphone_backup(
    folder: Path,
    udid: str,
    password: str,
    *,
    phone_errors: int,
    host_uuid: str | None,
    on_progress: Callable[[int, int, int, int], None],
    cancelled: Callable[[], bool],
) -> CopyProof | ProofFaults:
    """Whether every file in `folder` (the one named by the UDID) can be restored with the password.

    `phone_errors`: files the phone said it could not send; one is enough to fail. `host_uuid`: the UUID in
    the Status.plist the host wrote at the start, which a finished backup replaces. `on_progress` is told
    bytes done and in all, files done and in all; `cancelled` is asked often, and heeded within two seconds
    on any drive that reads 128 KiB/s.

    What a proof means: the phone said that the backup is whole; the password opens every class key; each
    file of the index is there under its right name, its key unwraps (RFC 3394, which detects a wrong one)
    and its last block decrypts to valid padding; every byte was read back from the drive and is in the root.
    What it cannot mean: that the phone put everything it holds into the backup, or that content before a
    file's last blocks is as the phone sent it. A file with a damaged end, or another file's content, has a
    chance of 1 in 256 to end in what looks like padding; it then counts among the `size_warnings`, unless its
    length fits as well.

    Blocking: run it in a thread or process. Nothing decrypted is written anywhere. Only the index, last
    blocks and the three databases that are counted are decrypted, in memory. Raises DriveError for trouble
    with the drive, and ProofCancelled.
    """
    secret = bytearray(password.encode())
    try:
        dir_fd = open_folder(str(folder))
        try:
            proof = _Proof(dir_fd, survey(dir_fd), on_progress, cancelled)
            return proof.run(udid, secret, phone_errors, host_uuid)
        finally:
            os.close(dir_fd)
    except NotProven as error:
        return error.faults
    except OSError as error:
        raise DriveError(map_os_error(error)) from None
    finally:
        secret[:] = bytes(len(secret))


class _Proof:
    """One run over one folder."""

    def __init__(
        self,
        dir_fd: int,
        found: Survey,
        on_progress: Callable[[int, int, int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._dir_fd = dir_fd
        self._survey = found
        self._cancelled = cancelled
        self._meter = Meter(found.bytes, found.files, on_progress)
        self._reader = Reader(dir_fd, self._meter.add_bytes, cancelled)
        self._root = CopyRoot()
        self._findings: Counter[Finding] = Counter()
        self._media: Counter[str | None] = Counter()
        self._counting = Counting(dir_fd, cancelled)
        self._extra = found.extra
        self._rows = 0
        self._bytes = 0

    def run(
        self, udid: str, password: bytearray, phone_errors: int, host_uuid: str | None
    ) -> CopyProof | ProofFaults:
        if self._survey.snapshot_left:
            raise NotProven(ProofFaults(unfinished=True))
        check_finished(self._dir_fd, host_uuid)
        manifest = read_manifest(self._dir_fd, udid)
        keys = self._unlock(manifest, password)
        try:
            self._check_files(keys, keys.unwrap(manifest.wrapped_key))
            counts = Counts() if self._faults(phone_errors) else self._counting.count(keys)
        except WrongKey:
            raise unreadable() from None
        finally:
            keys.forget()
        self._meter.tell()
        return self._faults(phone_errors) or self._proof(counts)

    def _unlock(self, manifest: Manifest, password: bytearray) -> ClassKeys:
        try:
            return manifest.keybag.unlock(password, self._cancelled)
        except WrongPassword:
            raise NotProven(ProofFaults(wrong_password=True)) from None

    def _check_files(self, keys: ClassKeys, index_key: bytes) -> None:
        named = list_top(self._dir_fd).sizes
        if INDEX not in named:
            raise unreadable()
        stored_index = open_regular(INDEX, self._dir_fd)
        try:
            with open_index(stored_index, index_key, self._cancelled) as index:
                for name in sorted(SHARDS | named.keys()):
                    if name in SHARDS:
                        self._check_shard(name, index, keys)
                    else:
                        self._root.add(name, self._read(name).sha256)
                # an id that no folder can hold comes up in none of them
                self._findings[Finding.MISNAMED] += index.count - self._rows
        finally:
            os.close(stored_index)

    def _check_shard(self, shard: str, index: Index, keys: ClassKeys) -> None:
        listing = list_shard(self._dir_fd, shard)
        digests: dict[str, str] = {}
        for row in index.rows(shard):
            self._rows += 1
            name = row.file_id.decode("ascii", "replace")
            if name in digests:
                raise unreadable()
            if name in listing.sizes:
                stored = self._read(f"{shard}/{name}")
                digests[name] = stored.sha256
                self._note(row, check_stored(row, stored, keys), stored.size)
            elif name not in listing.irregular:  # those the survey has counted
                self._findings[Finding.MISSING] += 1
        for name in sorted(listing.sizes):
            if name not in digests:
                self._extra += 1
                digests[name] = self._read(f"{shard}/{name}").sha256
            self._root.add(f"{shard}/{name}", digests[name])

    def _read(self, path: str) -> Stored:
        stored = self._reader.read(path)
        self._meter.add_file()
        return stored

    def _note(self, row: Row, finding: Finding, size: int) -> None:
        self._findings[finding] += 1
        self._media[media_of(row)] += 1
        if finding is Finding.SOUND:
            self._counting.note(row)
        self._bytes += size

    def _faults(self, phone_errors: int) -> ProofFaults | None:
        faults = ProofFaults(
            missing=self._findings[Finding.MISSING],
            truncated=self._findings[Finding.TRUNCATED],
            wrong_key=self._findings[Finding.WRONG_KEY],
            misnamed=self._findings[Finding.MISNAMED],
            not_regular=self._survey.irregular,
            phone_errors=phone_errors,
        )
        return faults if faults.count else None

    def _proof(self, counts: Counts) -> CopyProof:
        return CopyProof(
            files=self._rows,
            bytes=self._bytes,
            root_sha256=self._root.hexdigest(),
            photos=self._media["photo"],
            videos=self._media["video"],
            size_warnings=self._findings[Finding.OTHER_SIZE],
            extra_files=self._extra,
            contacts=counts.contacts,
            messages=counts.messages,
            calls=counts.calls,
        )
