"""The checks of one stored file against its row of the index."""

import hashlib
from enum import Enum

from .index import Row
from .keybag import ClassKeys, WrongKey
from .mbfile import read_mbfile
from .media import media_kind
from .payload import BLOCK, padding_of, stored_size
from .plist import MalformedPlist
from .read_back import Stored


class Finding(Enum):
    """The first thing wrong with a file, or what is right with it."""

    SOUND = "sound"
    OTHER_SIZE = "other-size"
    """Opens, but its length is not what the index says: it changed while the phone copied it."""
    MISSING = "missing"
    MISNAMED = "misnamed"
    TRUNCATED = "truncated"
    WRONG_KEY = "wrong-key"


def _is_named_after_place(row: Row) -> bool:
    """A file's id is the SHA-1 of where it belongs on the phone; only then will it be restored there."""
    place = row.domain + b"-" + row.relative_path
    return hashlib.sha1(place, usedforsecurity=False).hexdigest().encode() == row.file_id


def check_stored(row: Row, stored: Stored, keys: ClassKeys) -> Finding:
    """Whether the file will be restored to its place, and opens to its last block with these keys."""
    if not _is_named_after_place(row):
        return Finding.MISNAMED
    if stored.size == 0 or stored.size % BLOCK:
        return Finding.TRUNCATED
    try:
        record = read_mbfile(row.record)
        padding = padding_of(keys.unwrap(record.wrapped_key), stored.tail)
    except (MalformedPlist, WrongKey):
        return Finding.WRONG_KEY
    if padding is None:
        return Finding.TRUNCATED if stored.size < stored_size(record.size) else Finding.WRONG_KEY
    return Finding.SOUND if stored.size - padding == record.size else Finding.OTHER_SIZE


def media_of(row: Row) -> str | None:
    """Whether the file is one of the owner's photos or videos. The film of a Live Photo counts as a video."""
    if row.domain != b"CameraRollDomain" or not row.relative_path.startswith(b"Media/DCIM/"):
        return None
    return media_kind(row.relative_path.decode(errors="replace"))
