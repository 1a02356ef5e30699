"""Shared storage as a tree, shown by MTP and adb at the same time while the owner may still change it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Self, TypeAlias

Read: TypeAlias = Callable[[int, int], bytes]
"""`read(offset, size)`: that part of a content, shorter only where the content ends."""


@dataclass(eq=False, slots=True)
class File:
    """A file; two of one name are different files. `modified` is in Unix seconds."""

    name: str
    size: int
    modified: int
    read: Read

    @classmethod
    def holding(cls, name: str, content: bytes, modified: int) -> Self:
        """A file whose content is in memory."""
        return cls(name, len(content), modified, lambda offset, size: content[offset : offset + size])


@dataclass(eq=False, slots=True)
class Folder:
    """A folder. `entries` is replaced whole at each change, so whoever iterates it sees one moment."""

    name: str
    modified: int
    entries: tuple["Entry", ...] = ()

    def get(self, name: str) -> "Entry | None":
        """The first entry of this name: as in a file system there should be one, but MTP does not insist."""
        return next((entry for entry in self.entries if entry.name == name), None)


Entry: TypeAlias = File | Folder


class Change(Enum):
    """What happened to an entry."""

    ADDED = "added"
    REMOVED = "removed"
    ALTERED = "altered"


Watcher: TypeAlias = Callable[["Storage", Change, Folder, Entry], None]
"""Told the folder and what happened in it."""


@dataclass(eq=False)
class Storage:
    """Internal memory or a card. After it is made, its tree changes only through the methods here."""

    label: str
    storage_id: int
    """As MTP numbers it: 0x00010001 internal, 0x00020001 a card."""
    capacity_bytes: int
    root: Folder
    _watchers: set[Watcher] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def find(self, path: str) -> Entry | None:
        """The entry at `path`, relative to the root; "" is the root."""
        entry: Entry | None = self.root
        for name in filter(None, path.split("/")):
            entry = entry.get(name) if isinstance(entry, Folder) else None
        return entry

    def folder(self, path: str) -> Folder:
        """The folder at `path`. Raises KeyError."""
        if isinstance(found := self.find(path), Folder):
            return found
        raise KeyError(path)

    def file(self, path: str) -> File:
        """The file at `path`. Raises KeyError."""
        if isinstance(found := self.find(path), File):
            return found
        raise KeyError(path)

    def walk(self) -> Iterator[tuple[str, File]]:
        """Every file with its path, folder by folder."""
        pending = [("", self.root)]
        while pending:
            above, folder = pending.pop()
            for entry in folder.entries:
                if isinstance(entry, File):
                    yield above + entry.name, entry
                else:
                    pending.append((f"{above}{entry.name}/", entry))

    def used_bytes(self) -> int:
        """Return the size of all files together."""
        return sum(file.size for _, file in self.walk())

    def watch(self, watcher: Watcher) -> None:
        """`watcher` is called after each change, in the thread that made it; never under a lock."""
        self._watchers.add(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        """Call `watcher` no longer."""
        self._watchers.discard(watcher)

    def add(self, path: str, entry: Entry) -> None:
        """Put `entry` into the folder at `path`."""
        folder = self.folder(path)
        with self._lock:
            folder.entries += (entry,)
        self._tell(Change.ADDED, folder, entry)

    def remove(self, path: str) -> None:
        """Take away what is at `path`."""
        above, _, name = path.rpartition("/")
        folder = self.folder(above)
        with self._lock:
            if (gone := folder.get(name)) is None:
                raise KeyError(path)
            folder.entries = tuple(entry for entry in folder.entries if entry is not gone)
        self._tell(Change.REMOVED, folder, gone)

    def alter(self, path: str, content: bytes, modified: int) -> None:
        """Overwrite the file at `path`: it stays the same file, as for a host that has it open."""
        file = self.file(path)
        folder = self.folder(path.rpartition("/")[0])
        fresh = File.holding(file.name, content, modified)
        with self._lock:
            file.size, file.modified, file.read = fresh.size, fresh.modified, fresh.read
        self._tell(Change.ALTERED, folder, file)

    def _tell(self, change: Change, folder: Folder, entry: Entry) -> None:
        for watcher in tuple(self._watchers):
            watcher(self, change, folder, entry)
