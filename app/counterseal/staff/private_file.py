"""Small JSON files that only the kiosk's own user may read, replaced whole or not at all."""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T", bound=msgspec.Struct)


class DamagedFileError(Exception):
    """The file is there but does not hold what it should. It is never taken for an empty one."""


def read(path: Path, kind: type[T]) -> T:
    """The value in the file, or the kind's defaults where there is no file yet.

    Raises DamagedFileError.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return kind()
    except msgspec.DecodeError:
        # the cause would quote the content
        raise DamagedFileError(f"{path.name} is damaged: restore it from a backup or remove it") from None


def write(path: Path, value: msgspec.Struct) -> None:
    """Replace the file durably, mode 0600; after a power cut either the old or the new content is there."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # 0600 from the start
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(value)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Holds off other processes that change this file, so that no revocation is ever overwritten."""
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
