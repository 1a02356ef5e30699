"""The phone's own distrust of the host: what it listed and kept must be what was sent.

A host that lists its directories wrongly is refused by real phones: https://github.com/jkcoxson/idevice/issues/108
"""

from collections.abc import Mapping
from typing import Any

from .devicelink import Status
from .errors import MBError, MBErrorCode


def require_regular_file(listing: Status, name: str, size: int | None = None) -> None:
    """Raise MBError unless the listing shows the file, and its size where one is given."""
    entry = _entry(listing, name, "DLFileTypeRegular")
    if size is not None and entry.get("DLFileSize") != size:
        raise MBError(MBErrorCode.CORRUPT, "The host lists a file with another size")


def require_directory(listing: Status, name: str) -> None:
    """Raise MBError unless the listing shows the directory."""
    _entry(listing, name, "DLFileTypeDirectory")


def _entry(listing: Status, name: str, kind: str) -> Mapping[str, Any]:
    entries = listing.content if isinstance(listing.content, dict) else {}
    entry = entries.get(name)
    if not isinstance(entry, dict) or entry.get("DLFileType") != kind:
        raise MBError(MBErrorCode.CORRUPT, "The host does not list what it was sent")
    return entry


def require_same(kept: Mapping[str, bytes | None], written: Mapping[str, bytes]) -> None:
    """Raise MBError unless the host still has every byte."""
    if dict(kept) != dict(written):
        raise MBError(MBErrorCode.CORRUPT, "The host does not return what it was sent")
