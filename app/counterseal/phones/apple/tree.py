"""The files of one copy, as the phone may touch them: inside the trade-in's folder, links not followed."""

import contextlib
import datetime
import os
import shutil
import stat
from typing import Any, Final, TypeAlias

from counterseal.copying.folder import CopyFolder
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from . import paths

Components: TypeAlias = tuple[str, ...]

RESERVE_BYTES: Final = 64 << 20
"""Kept free on the drive: file systems fail badly when completely full, and the certificate comes last."""

MAX_ENTRIES: Final = 5_000_000
"""Files and folders a phone may make; the largest phones hold about a million files."""

_OPEN_FOLDERS: Final = 400
_CREATE: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
_READ: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_COPY_CHUNK: Final = 1 << 20


class Tree:
    """What one phone may read and write. Paths come in unchecked and are checked here, every one.

    OSError from any method is the drive's or the phone's: see `devicelink` for the difference.
    """

    def __init__(self, folder: CopyFolder, udid: str) -> None:
        self._root = folder.dir_fd
        self._udid = udid
        self._folder = folder
        self._open: dict[Components, int] = {}
        self._checked: dict[str, int] = {}
        self._budget = max(0, folder.free_bytes() - RESERVE_BYTES)
        self._entries = 0
        os.mkdir(udid, 0o700, dir_fd=self._root)

    def close(self) -> None:
        """Let go of every folder held open."""
        for descriptor in self._open.values():
            os.close(descriptor)
        self._open.clear()
        self._checked.clear()

    def free_bytes(self) -> int:
        """What the phone is told: the drive's free space without our reserve."""
        return max(0, self._folder.free_bytes() - RESERVE_BYTES)

    def spend(self, count: int) -> None:
        """Charge bytes about to be written. Raises PhoneError(DRIVE_FULL) beyond what the drive had free."""
        self._budget -= count
        if self._budget < 0:
            raise PhoneError(FailureCode.DRIVE_FULL)

    def create_file(self, untrusted: str) -> int:
        """Open a new or emptied file for writing; missing folders on the way are made."""
        untrusted_parent, _, untrusted_name = untrusted.rpartition("/")
        parent = self._checked.get(untrusted_parent)
        if parent is None or not paths.is_plain(untrusted_name):
            *parents, untrusted_name = self._inside(untrusted)
            parent = self._checked[untrusted_parent] = self._make_folder(tuple(parents))
        self._count_entry()
        return os.open(untrusted_name, _CREATE, 0o600, dir_fd=parent)

    def open_file(self, untrusted: object) -> int:
        """Open a regular file for reading."""
        *parents, name = self._inside(untrusted)
        descriptor = os.open(name, _READ, dir_fd=self._open_folder(tuple(parents)))
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise PhoneError(FailureCode.HOSTILE_PATH)
        return descriptor

    def make_folder(self, untrusted: object) -> None:
        """Make a folder and those above it, where missing."""
        self._make_folder(self._components(untrusted))

    def contents(self, untrusted: object) -> dict[str, dict[str, Any]]:
        """A folder's entries in the words of DLContentsOfDirectory."""
        found = {}
        with os.scandir(self._open_folder(self._components(untrusted))) as entries:
            for entry in entries:
                seen = entry.stat(follow_symlinks=False)
                kind = "Regular" if stat.S_ISREG(seen.st_mode) else "Unknown"
                found[entry.name] = {
                    "DLFileType": "DLFileType" + ("Directory" if stat.S_ISDIR(seen.st_mode) else kind),
                    "DLFileSize": seen.st_size,
                    "DLFileModificationDate": datetime.datetime.fromtimestamp(
                        seen.st_mtime, datetime.UTC
                    ).replace(tzinfo=None, microsecond=0),
                }
        return found

    def move(self, untrusted_source: object, untrusted_target: object) -> None:
        """Rename a file or folder; missing folders on the way are made."""
        self._refuse_root(untrusted_source)
        *source_parents, source = self._inside(untrusted_source)
        *target_parents, target = self._inside(untrusted_target)
        target_folder = self._make_folder(tuple(target_parents))
        source_folder = self._open_folder(tuple(source_parents))
        moves_folder = self._is_folder(source, source_folder)
        os.rename(source, target, src_dir_fd=source_folder, dst_dir_fd=target_folder)
        if moves_folder:
            self.close()  # folders held open have other names now

    def remove(self, untrusted: object) -> None:
        """Remove a file, or a folder with all in it; what is not there is removed already."""
        self._refuse_root(untrusted)
        *parents, name = self._inside(untrusted)
        with contextlib.suppress(FileNotFoundError):
            parent = self._open_folder(tuple(parents))
            if self._is_folder(name, parent):
                shutil.rmtree(name, dir_fd=parent)
                self.close()  # folders held open may be gone now
            else:
                os.unlink(name, dir_fd=parent)

    def copy(self, untrusted_source: object, untrusted_target: object) -> None:
        """Copy a file, or the files directly and deeper in a folder."""
        source = self._inside(untrusted_source)
        target = self._inside(untrusted_target)
        if target[: len(source)] == source:
            raise PhoneError(FailureCode.HOSTILE_PATH)  # a folder into itself never ends
        self._copy(source, target)

    def _copy(self, source: Components, target: Components) -> None:
        if len(target) > paths.MAX_DEPTH:
            raise PhoneError(FailureCode.HOSTILE_PATH)
        *parents, name = source
        if self._is_folder(name, self._open_folder(tuple(parents))):
            self._make_folder(target)
            for entry in os.listdir(self._open_folder(source)):  # noqa: PTH208 - a descriptor, not a path
                self._copy((*source, entry), (*target, entry))
            return
        reading = self.open_file("/".join(source))
        try:
            writing = self.create_file("/".join(target))
            try:
                while count := os.copy_file_range(reading, writing, _COPY_CHUNK):
                    self.spend(count)
            finally:
                os.close(writing)
        finally:
            os.close(reading)

    def _components(self, untrusted: object) -> Components:
        # Here, because at the start of an operation nothing it needs is held open yet.
        if len(self._open) > _OPEN_FOLDERS:
            self.close()
        return paths.parse(untrusted, self._udid)

    def _inside(self, untrusted: object) -> Components:
        """Like _components, for something in the copy, not the copy itself."""
        components = self._components(untrusted)
        if not components[1:]:
            raise PhoneError(FailureCode.HOSTILE_PATH)
        return components

    def _refuse_root(self, untrusted: object) -> None:
        if paths.names_root(untrusted, self._udid):
            raise PhoneError(FailureCode.HOSTILE_REMOVAL)

    def _is_folder(self, name: str, parent: int) -> bool:
        return stat.S_ISDIR(os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode)

    def _open_folder(self, components: Components) -> int:
        """A descriptor of the folder, kept open; each component is opened by itself, links refused."""
        held = self._open.get(components)
        if held is None:
            parent = self._open_folder(components[:-1]) if components[1:] else self._root
            held = self._open[components] = os.open(components[-1], _FOLDER, dir_fd=parent)
        return held

    def _make_folder(self, components: Components) -> int:
        try:
            return self._open_folder(components)
        except FileNotFoundError:
            if not components[1:]:
                raise
        parent = self._make_folder(components[:-1])
        self._count_entry()
        os.mkdir(components[-1], 0o700, dir_fd=parent)
        return self._open_folder(components)

    def _count_entry(self) -> None:
        self._entries += 1
        if self._entries > MAX_ENTRIES:
            raise PhoneError(FailureCode.COPY_ENDLESS)
