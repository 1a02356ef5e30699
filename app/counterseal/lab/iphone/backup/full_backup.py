"""One full backup, in the order a phone works: gates, upload, move, and reading back what the host kept."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final, TypeVar

from counterseal.lab.fuzzing import plists
from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.content import BackupSet, StoredFile
from counterseal.lab.iphone.phone import Phone

from . import host_check
from .devicelink import HostLink, Status, Upload
from .errors import MBError, MBErrorCode
from .mishaps import Mishaps
from .status_plist import SnapshotState, status_plist

_FILES_PER_UPLOAD: Final = 128
_FILES_PER_MOVE: Final = 1024
# What real phones use is not known; hosts see anything from 32 KiB to several MiB reported.
_BLOCK_BYTES: Final = 128 << 10

# A phone goes on only when the host reports more than this much beyond the upload, and asks it to free
# 2 GiB more than it lacks: https://github.com/doronz88/pymobiledevice3/issues/1879
_HEADROOM_BYTES: Final = 128 << 20
_PURGE_OVERSHOOT_BYTES: Final = 2 << 30

_UPLOAD_SHARE_PERCENT: Final = 90.0
_NO_SPACE_STATUS: Final = -15

Item = TypeVar("Item")


def run(link: HostLink, phone: Phone, cable: Cable) -> None:
    """Back everything up.

    Raises:
        MBError: the phone gave up, or the host lost or changed something.
        StreamClosedError: the host or the cable left.
    """
    _FullBackup(link, phone, Mishaps(phone, cable)).run()


class _FullBackup:
    def __init__(self, link: HostLink, phone: Phone, mishaps: Mishaps) -> None:
        self._link = link
        self._mishaps = mishaps
        self._mutator = phone.mutator
        self._set: BackupSet = phone.backup_set()
        self._home = phone.identity.udid
        self._snapshot = f"{self._home}/Snapshot"
        self._uuid = Random(f"backup {phone.make.seed} {phone.copies_begun}").randbytes(16)
        self._sending = [file for file in self._set.files if not mishaps.withholds(file)]
        self._total_bytes = sum(file.size for file in self._set.files)
        self._sent_bytes = 0

    def run(self) -> None:
        self._check_host_is_ready()
        self._check_free_space()
        self._write_status(SnapshotState.UPLOADING, 0.0)
        self._demand(self._link.create_directory(self._snapshot))
        self._make_prefix_directories(self._snapshot)
        self._upload_payload()
        self._upload_manifest()
        self._write_status(SnapshotState.MOVING, _UPLOAD_SHARE_PERCENT)
        self._make_prefix_directories(self._home)
        self._move_into_place()
        self._demand(self._link.remove([self._snapshot], 99.0))
        finished = self._write_status(SnapshotState.FINISHED, 100.0)
        self._check_what_the_host_kept(finished)

    def _check_host_is_ready(self) -> None:
        # A host that reports no Info.plist right after writing it lists directories wrongly.
        listing = self._link.list_directory(self._home)
        host_check.require_regular_file(listing, "Info.plist")
        self._link.download([f"{self._home}/Status.plist"], 0.0)

    def _check_free_space(self) -> None:
        required = self._total_bytes + _HEADROOM_BYTES + self._mishaps.extra_space_wanted()
        shortage = required - self._free_bytes()
        if shortage < 0:
            return
        purge = self._link.purge_space(shortage + _PURGE_OVERSHOOT_BYTES)
        if purge.code != 0 or self._free_bytes() <= required:
            raise MBError(MBErrorCode.NO_SPACE, "Insufficient free disk space on drive to back up")

    def _free_bytes(self) -> int:
        reported = self._link.free_space().content
        if not isinstance(reported, int):
            raise MBError(MBErrorCode.GENERIC, "Free space unknown")
        return reported

    def _make_prefix_directories(self, parent: str) -> None:
        for prefix in sorted({file.name[:2] for file in self._sending}):
            self._demand(self._link.create_directory(f"{parent}/{prefix}"))

    def _upload_payload(self) -> None:
        for batch in _batched(self._sending, _FILES_PER_UPLOAD):
            upload = self._link.upload(self._progress(), self._total_bytes)
            for file in batch:
                self._upload_file(upload, file)
            self._demand(self._link.finish_upload(upload))
            self._mishaps.after_upload(self._sent_bytes / self._total_bytes)

    def _upload_file(self, upload: Upload, file: StoredFile) -> None:
        upload.begin_file(f"/.b/{file.name[3:]}", f"{self._snapshot}/{file.name}")
        if self._mishaps.cannot_read(file):
            upload.fail_file("Input/output error")
            return
        for block in self._set.blocks(file, _BLOCK_BYTES):
            upload.data(block)
            self._sent_bytes += len(block)
            self._mishaps.while_uploading(self._sent_bytes / self._total_bytes)
        upload.end_file()

    def _upload_manifest(self) -> None:
        upload = self._link.upload(self._progress(), self._total_bytes)
        for name, content in self._manifest().items():
            upload.file(f"/.b/{name}", f"{self._snapshot}/{name}", content)
        self._demand(self._link.finish_upload(upload))

    def _manifest(self) -> dict[str, bytes]:
        return {"Manifest.db": self._set.manifest_db, "Manifest.plist": self._set.manifest_plist}

    def _write_status(self, state: SnapshotState, progress: float) -> bytes:
        content = self._mutator.content(Layer.BACKUP, status_plist(state, self._uuid), plists.spoil)
        upload = self._link.upload(progress, len(content))
        upload.file("/.b/Status.plist", f"{self._home}/Status.plist", content)
        self._demand(self._link.finish_upload(upload))
        return content

    def _move_into_place(self) -> None:
        arrived = [file.name for file in self._sending if not self._mishaps.cannot_read(file)]
        for names in _batched([*arrived, *self._manifest()], _FILES_PER_MOVE):
            moves = {f"{self._snapshot}/{name}": f"{self._home}/{name}" for name in names}
            self._demand(self._link.move(moves, _UPLOAD_SHARE_PERCENT))

    def _check_what_the_host_kept(self, status: bytes) -> None:
        written = {f"{self._home}/{name}": content for name, content in self._manifest().items()}
        written[f"{self._home}/Status.plist"] = status
        host_check.require_same(self._link.download(list(written), 100.0), written)
        listing = self._link.list_directory(self._home)
        host_check.require_regular_file(listing, "Manifest.db", len(self._set.manifest_db))
        largest = max(self._sending, key=lambda file: file.size)
        if not self._mishaps.cannot_read(largest):
            prefix, name = largest.name.split("/")
            host_check.require_directory(listing, prefix)
            host_check.require_regular_file(
                self._link.list_directory(f"{self._home}/{prefix}"), name, largest.size
            )

    def _progress(self) -> float:
        return _UPLOAD_SHARE_PERCENT * self._sent_bytes / self._total_bytes

    def _demand(self, status: Status) -> None:
        if status.code == _NO_SPACE_STATUS:
            raise MBError(MBErrorCode.NO_SPACE, "No space left on the host")
        if status.code != 0:
            raise MBError(MBErrorCode.MULTIPLE_UPLOAD_ERRORS, "Multiple errors uploading files")


def _batched(items: Sequence[Item], count: int) -> Iterator[Sequence[Item]]:
    for start in range(0, len(items), count):
        yield items[start : start + count]
