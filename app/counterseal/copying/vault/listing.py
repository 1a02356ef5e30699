"""What lies in a vault's folder before any of it is read."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from counterseal.copying.proof.tree import open_folder
from counterseal.copying.proof.verdicts import unreadable

from .layout import FOLDER_NAME, MAX_FILES


class Listing(NamedTuple):
    """Regular files by path with their stored sizes, and what is neither a file nor a folder of files."""

    sizes: dict[str, int]
    irregular: set[str]


def list_vault(dir_fd: int) -> Listing:
    """Raises NotProven if more lies there than a vault can hold, and OSError."""
    found = Listing({}, set())
    for entry in _entries(dir_fd, found):
        if entry.is_dir(follow_symlinks=False) and FOLDER_NAME.fullmatch(entry.name):
            folder_fd = open_folder(entry.name, dir_fd)
            try:
                for inner in _entries(folder_fd, found):
                    _note(found, f"{entry.name}/{inner.name}", inner)
            finally:
                os.close(folder_fd)
        else:
            _note(found, entry.name, entry)
    return found


def _entries(dir_fd: int, found: Listing) -> Iterator[os.DirEntry[str]]:
    with os.scandir(dir_fd) as entries:
        for entry in entries:
            if len(found.sizes) + len(found.irregular) > 2 * MAX_FILES:
                raise unreadable()
            yield entry


def _note(found: Listing, path: str, entry: os.DirEntry[str]) -> None:
    if entry.is_file(follow_symlinks=False):
        found.sizes[path] = entry.stat(follow_symlinks=False).st_size
    else:
        found.irregular.add(path)
