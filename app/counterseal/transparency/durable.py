"""Writing a small file so that after a power cut it is there whole, or not at all."""

import os
from pathlib import Path

TEMPORARY = ".writing-"
"""Begins the name of a file that was not finished."""


def write(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Replaces the file atomically; returns when it is on the disk. Raises OSError.

    The order is what matters: content to disk, then the name, then the folder that holds the name.
    """
    _make_folder(path.parent)
    temporary = path.with_name(TEMPORARY + path.name)
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, mode)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(file, rest) :]
        os.fsync(file)
    finally:
        os.close(file)
    os.replace(temporary, path)  # noqa: PTH105 - tests cut it off here
    _sync_folder(path.parent)


def rename(path: Path, target: Path) -> None:
    """Puts one file in the place of another in the same folder; returns when that is on the disk."""
    path.replace(target)
    _sync_folder(target.parent)


def remove_unfinished(folder: Path) -> None:
    """Removes what an earlier writer left when it was cut off."""
    for leftover in folder.rglob(TEMPORARY + "*"):
        leftover.unlink()


def _make_folder(folder: Path) -> None:
    if not folder.is_dir():
        _make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
