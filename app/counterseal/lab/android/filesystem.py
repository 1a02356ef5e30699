"""The phone's paths as its shell and adb see them (source.android.com/docs/core/storage)."""

import posixpath
from collections.abc import Sequence
from typing import Final

from .content import Entry, Folder, Storage

CARD_ID: Final = "3A5C-10F7"
"""The volume name of a card, which is its FAT serial number."""

_LINKS: Final = frozenset({"/sdcard", "/storage/self/primary"})


def find(storages: Sequence[Storage], path: str) -> Entry | None:
    """The entry at an absolute path, links followed; None if there is nothing."""
    entry: Entry | None = _top(storages)
    for name in filter(None, posixpath.normpath(path).split("/")):
        entry = entry.get(name) if isinstance(entry, Folder) else None
    return entry


def is_link(path: str) -> bool:
    """Whether the path itself is a symbolic link; with a slash behind it, it is what the link leads to."""
    return path in _LINKS


def _top(storages: Sequence[Storage]) -> Folder:
    """The folders above shared storage, as far as a computer has business there."""
    internal, *cards = (storage.root for storage in storages)
    volumes = [
        _folder("emulated", _as("0", internal)),
        _folder("self", _as("primary", internal)),
        *(_as(CARD_ID, card) for card in cards),
    ]
    return _folder("", _as("sdcard", internal), _folder("storage", *volumes))


def _as(name: str, folder: Folder) -> Folder:
    return Folder(name, folder.modified, folder.entries)


def _folder(name: str, *entries: Entry) -> Folder:
    return Folder(name, 0, entries)
