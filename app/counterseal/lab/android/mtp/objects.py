"""Handles: the numbers under which MTP shows files and folders."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from counterseal.lab.android.content import Change, Entry, File, Folder, Storage

from .codes import Event, Format

ALL_STORAGES = 0xFFFFFFFF
TOP, ALL_OBJECTS = 0xFFFFFFFF, 0
"""As a parent: what lies at the top, and everything however deep."""

_FORMATS = {
    "txt": Format.TEXT,
    "html": Format.HTML,
    "wav": Format.WAV,
    "mp3": Format.MP3,
    "jpg": Format.EXIF_JPEG,
    "jpeg": Format.EXIF_JPEG,
    "gif": Format.GIF,
    "png": Format.PNG,
    "ogg": Format.OGG,
    "mp4": Format.MP4,
}


@dataclass(frozen=True, slots=True)
class MtpObject:
    """A file or folder under its handle; `parent` is 0 at the top of a storage."""

    handle: int
    storage: Storage
    parent: int
    entry: Entry

    @property
    def format(self) -> Format:
        """By the name, as Android does."""
        if isinstance(self.entry, Folder):
            return Format.ASSOCIATION
        return _FORMATS.get(self.entry.name.rpartition(".")[2].lower(), Format.UNDEFINED)

    @property
    def size(self) -> int:
        """In bytes; a folder has none."""
        return self.entry.size if isinstance(self.entry, File) else 0


class ObjectTable:
    """Gives handles out as folders are listed, and follows what the owner changes meanwhile.

    As on Android they count anew at each connection: the same number may then mean another file.
    """

    def __init__(self, tell_host: Callable[[Event, int], None]) -> None:
        self._numbers = count(1)
        self._tell_host = tell_host
        self._lock = threading.RLock()
        self._objects: dict[int, MtpObject] = {}
        self._handles: dict[Entry, int] = {}

    def watch(self, storage: Storage) -> None:
        """Follow the changes of `storage`."""
        storage.watch(self._changed)

    def unwatch(self, storage: Storage) -> None:
        """Follow it no longer."""
        storage.unwatch(self._changed)

    def get(self, handle: int) -> MtpObject | None:
        """The object, unless it or a folder above it is gone."""
        with self._lock:
            found = above = self._objects.get(handle)
            while above is not None and above.parent:
                above = self._objects.get(above.parent)
            return found if above is not None else None

    def listed(self, storages: Sequence[Storage], storage_id: int, parent: int) -> Sequence[MtpObject] | None:
        """Objects in `parent` (a handle, `TOP` or `ALL_OBJECTS`), or None if there is no such thing."""
        with self._lock:
            if parent in {ALL_OBJECTS, TOP}:
                chosen = [one for one in storages if storage_id in {one.storage_id, ALL_STORAGES}]
                tops = [top for one in chosen for top in self._list_folder(one, 0, one.root)]
                return tops if parent == TOP else list(self._with_descendants(tops))
            folder = self.get(parent)
            if folder is None:
                return None
            if not isinstance(folder.entry, Folder):
                return ()
            return self._list_folder(folder.storage, parent, folder.entry)

    def _with_descendants(self, objects: Sequence[MtpObject]) -> Iterator[MtpObject]:
        for one in objects:
            yield one
            if isinstance(one.entry, Folder):
                yield from self._with_descendants(self._list_folder(one.storage, one.handle, one.entry))

    def _list_folder(self, storage: Storage, parent: int, folder: Folder) -> list[MtpObject]:
        return [self._object(storage, parent, entry) for entry in folder.entries]

    def _object(self, storage: Storage, parent: int, entry: Entry) -> MtpObject:
        if (handle := self._handles.get(entry)) is not None:
            return self._objects[handle]
        made = MtpObject(next(self._numbers), storage, parent, entry)
        self._handles[entry] = made.handle
        self._objects[made.handle] = made
        return made

    def _changed(self, storage: Storage, change: Change, folder: Folder, entry: Entry) -> None:
        with self._lock:
            parent = 0 if folder is storage.root else self._handles.get(folder)
            if parent is None:
                return  # the host has never seen this folder, so there is nothing to tell
            handle = self._object(storage, parent, entry).handle
            if change is Change.REMOVED:
                del self._objects[handle], self._handles[entry]
        self._tell_host(_EVENTS[change], handle)


_EVENTS = {
    Change.ADDED: Event.OBJECT_ADDED,
    Change.REMOVED: Event.OBJECT_REMOVED,
    Change.ALTERED: Event.OBJECT_INFO_CHANGED,
}
