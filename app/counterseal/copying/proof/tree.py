"""The shape of a backup's folder, and what is found in it that should not be.

Four named files, and every stored file as `xx/xxyyyy…`: its id in forty hexadecimal digits, in a folder named
by the first two.
"""

import os
import re
from collections.abc import Callable
from typing import NamedTuple

from .verdicts import unreadable

STATUS, MANIFEST, INDEX = "Status.plist", "Manifest.plist", "Manifest.db"
NAMED_FILES = frozenset({"Info.plist", STATUS, MANIFEST, INDEX})
SHARDS = frozenset(f"{number:02x}" for number in range(256))

_SNAPSHOT = "Snapshot"
_FILE_ID = re.compile(r"[0-9a-f]{40}")
# A phone with a million files has some 4,000 in each of the 256 folders.
_MAX_ENTRIES = 1 << 16


class Listing(NamedTuple):
    """One folder: the sizes of the files that may be there, what else lies there, and what is in the place
    of a file without being one, or is no file or folder at all.
    """

    sizes: dict[str, int]
    extra: set[str]
    irregular: set[str]


class Survey(NamedTuple):
    """The whole tree in numbers, before any of it is read."""

    files: int
    bytes: int
    extra: int
    irregular: int
    snapshot_left: bool


def survey(dir_fd: int) -> Survey:
    """Raises NotProven when a folder holds more than any phone would put there, and OSError."""
    top = list_top(dir_fd)
    files, size = len(top.sizes), sum(top.sizes.values())
    extra, irregular = len(top.extra), len(top.irregular)
    for shard in SHARDS:
        listing = list_shard(dir_fd, shard)
        files += len(listing.sizes)
        size += sum(listing.sizes.values())
        extra += len(listing.extra)
        irregular += len(listing.irregular)
    return Survey(files, size, extra, irregular, _SNAPSHOT in top.extra)


def list_top(dir_fd: int) -> Listing:
    """The named files; the folders of the stored ones are left out."""
    return _list(dir_fd, lambda name: name in NAMED_FILES, folders=SHARDS)


def list_shard(dir_fd: int, shard: str) -> Listing:
    """The stored files of one folder; none when there is no such folder, or something else in its place."""
    try:
        shard_fd = open_folder(shard, dir_fd)
    except (FileNotFoundError, NotADirectoryError):
        return Listing({}, set(), set())
    try:
        return _list(shard_fd, lambda name: name.startswith(shard) and bool(_FILE_ID.fullmatch(name)))
    finally:
        os.close(shard_fd)


def open_folder(path: str, dir_fd: int | None = None) -> int:
    return os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=dir_fd)


def _list(dir_fd: int, is_file_name: Callable[[str], bool], folders: frozenset[str] = frozenset()) -> Listing:
    found = Listing({}, set(), set())
    with os.scandir(dir_fd) as entries:
        for count, entry in enumerate(entries):
            if count >= _MAX_ENTRIES:
                raise unreadable()
            is_folder = entry.is_dir(follow_symlinks=False)
            if is_folder and entry.name in folders:
                continue
            if not is_folder and not entry.is_file(follow_symlinks=False):
                found.irregular.add(entry.name)
            elif not is_file_name(entry.name):
                found.extra.add(entry.name)
            elif is_folder:
                found.irregular.add(entry.name)
            else:
                found.sizes[entry.name] = entry.stat(follow_symlinks=False).st_size
    return found
