"""The files of one copy, as the phone may touch them: inside the trade-in's folder, links not followed."""

import contextlib
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final

from counterseal.copying.folder import CopyFolder, DriveError, map_os_error
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from . import paths

RESERVE_BYTES: Final = 64 << 20
"""Kept free on the drive: file systems fail badly when completely full, and the certificate comes last."""

MAX_ENTRIES: Final = 5_000_000
"""Files and folders a phone may make; the largest phones hold about a million files."""

_OPEN_FOLDERS: Final = 400
_CREATE: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
_READ: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_COPY_CHUNK: Final = 1 << 20


@contextmanager
def blaming_drive() -> Iterator[None]:
    """What the operating system refuses in here is the drive's fault. Raises DriveError for it."""
    try:
        yield
    except OSError as error:
        raise DriveError(map_os_error(error)) from None


class Tree:
    """What one phone may read and write. Paths come in unchecked and are checked here, every one.

    Folders are opened one component at a time and kept open, so that no path is ever walked by the kernel.
    Any method may raise OSError, for the drive's reasons or because the phone asked for what is not there.
    """

    def __init__(self, folder: CopyFolder, udid: str) -> None:
        self._folder = folder
        self._udid = udid
        self._open: dict[str, int] = {}
        self._budget = max(0, folder.free_bytes() - RESERVE_BYTES)
        self._entries = 0
        with blaming_drive():
            os.mkdir(udid, 0o700, dir_fd=folder.dir_fd)

    def close(self) -> None:
        """Let go of every folder held open."""
        for descriptor in self._open.values():
            os.close(descriptor)
        self._open.clear()

    def free_bytes(self) -> int:
        """What the phone is told: the drive's free space without our reserve."""
        return max(0, self._folder.free_bytes() - RESERVE_BYTES)

    def spend(self, count: int) -> None:
        """Charge bytes about to be written. Raises PhoneError(DRIVE_FULL) beyond what the drive had free."""
        self._budget -= count
        if self._budget < 0:
            raise PhoneError(FailureCode.DRIVE_FULL)

    def create_file(self, untrusted: object) -> int:
        """Open a new or emptied file for writing; missing folders on the way are made."""
        parent, name = self._locate(untrusted)
        self._count_entry()
        return os.open(name, _CREATE, 0o600, dir_fd=self._make_folder(parent))

    def open_file(self, untrusted: object) -> int:
        """Open a regular file for reading."""
        parent, name = self._locate(untrusted)
        descriptor = os.open(name, _READ, dir_fd=self._open_folder(parent))
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise PhoneError(FailureCode.HOSTILE_PATH)
        return descriptor

    def make_folder(self, untrusted: object) -> None:
        """Make a folder and those above it, where missing."""
        self._make_folder(self._checked(untrusted))

    def contents(self, untrusted: object) -> dict[str, dict[str, Any]]:
        """A folder's entries in the words of DLContentsOfDirectory."""
        with os.scandir(self._open_folder(self._checked(untrusted))) as entries:
            return {entry.name: _described(entry.stat(follow_symlinks=False)) for entry in entries}

    def move(self, untrusted_source: object, untrusted_target: object) -> None:
        """Rename a file or folder; missing folders on the way are made."""
        self._refuse_root(untrusted_source)
        source_parent, source = self._locate(untrusted_source)
        target_parent, target = self._locate(untrusted_target)
        target_folder = self._make_folder(target_parent)
        source_folder = self._open_folder(source_parent)
        os.rename(source, target, src_dir_fd=source_folder, dst_dir_fd=target_folder)
        if f"{source_parent}/{source}" in self._open:
            self.close()  # folders held open have other names now

    def remove(self, untrusted: object) -> None:
        """Remove a file, or a folder with all in it; what is not there is removed already."""
        self._refuse_root(untrusted)
        parent, name = self._locate(untrusted)
        with contextlib.suppress(FileNotFoundError):
            folder = self._open_folder(parent)
            if _is_folder(name, folder):
                shutil.rmtree(name, dir_fd=folder)
                self.close()  # folders held open may be gone now
            else:
                os.unlink(name, dir_fd=folder)

    def copy(self, untrusted_source: object, untrusted_target: object) -> None:
        """Copy a file, or a folder with all in it."""
        source, target = self._checked(untrusted_source), self._checked(untrusted_target)
        if f"{target}/".startswith(f"{source}/"):
            raise PhoneError(FailureCode.HOSTILE_PATH)  # a folder into itself never ends
        self._copy(source, target)

    def _copy(self, source: str, target: str) -> None:
        parent, name = self._locate(source)
        if not _is_folder(name, self._open_folder(parent)):
            self._copy_file(source, target)
            return
        self.make_folder(target)
        for entry in os.listdir(self._open_folder(source)):  # noqa: PTH208 - a descriptor, not a path
            self._copy(f"{source}/{entry}", f"{target}/{entry}")

    def _copy_file(self, source: str, target: str) -> None:
        with (
            os.fdopen(self.open_file(source), "rb", buffering=0) as reading,
            os.fdopen(self.create_file(target), "wb", buffering=0) as writing,
        ):
            while count := os.copy_file_range(reading.fileno(), writing.fileno(), _COPY_CHUNK):
                self.spend(count)

    def _checked(self, untrusted: object) -> str:
        # Here, because at the start of an operation nothing it needs is held open yet.
        if len(self._open) > _OPEN_FOLDERS:
            self.close()
        return paths.checked(untrusted, self._udid)

    def _locate(self, untrusted: object) -> tuple[str, str]:
        """The folder and the name of something in the copy; not of the copy itself."""
        if isinstance(untrusted, str):
            parent, _, name = untrusted.rpartition("/")
            if parent in self._open and paths.is_plain(name):
                return parent, name  # the folder was checked when it was opened
        parent, _, name = self._checked(untrusted).rpartition("/")
        if not parent:
            raise PhoneError(FailureCode.HOSTILE_PATH)
        return parent, name

    def _refuse_root(self, untrusted: object) -> None:
        if paths.names_root(untrusted, self._udid):
            raise PhoneError(FailureCode.HOSTILE_REMOVAL)

    def _open_folder(self, path: str) -> int:
        held = self._open.get(path)
        if held is None:
            parent, _, name = path.rpartition("/")
            above = self._open_folder(parent) if parent else self._folder.dir_fd
            held = self._open[path] = os.open(name, _FOLDER, dir_fd=above)
        return held

    def _make_folder(self, path: str) -> int:
        try:
            return self._open_folder(path)
        except FileNotFoundError:
            parent, _, name = path.rpartition("/")
            if not parent:
                raise
        self._count_entry()
        os.mkdir(name, 0o700, dir_fd=self._make_folder(parent))
        return self._open_folder(path)

    def _count_entry(self) -> None:
        self._entries += 1
        if self._entries > MAX_ENTRIES:
            raise PhoneError(FailureCode.COPY_ENDLESS)


def _is_folder(name: str, parent: int) -> bool:
    return stat.S_ISDIR(os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode)


def _described(seen: os.stat_result) -> dict[str, Any]:
    kind = (
        "Directory" if stat.S_ISDIR(seen.st_mode) else "Regular" if stat.S_ISREG(seen.st_mode) else "Unknown"
    )
    modified = datetime.fromtimestamp(seen.st_mtime, UTC).replace(tzinfo=None, microsecond=0)
    return {"DLFileType": f"DLFileType{kind}", "DLFileSize": seen.st_size, "DLFileModificationDate": modified}
