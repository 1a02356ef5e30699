"""The record that Manifest.db keeps of each file: an archived MBFile object (NSKeyedArchiver)."""

import plistlib
import stat
from enum import IntEnum
from plistlib import UID
from typing import Any

from .phone_file import ProtectionClass

_MOBILE_USER = 501


class Flags(IntEnum):
    """What a row of Manifest.db stands for."""

    FILE = 1
    DIRECTORY = 2
    SYMLINK = 4


_MODES = {
    Flags.FILE: stat.S_IFREG | 0o644,
    Flags.DIRECTORY: stat.S_IFDIR | 0o755,
    Flags.SYMLINK: stat.S_IFLNK | 0o755,
}


def mbfile(
    path: str,
    flags: Flags,
    *,
    inode: int,
    modified: int,
    size: int = 0,
    protection_class: ProtectionClass | None = None,
    encryption_key: bytes | None = None,
    target: str | None = None,
) -> bytes:
    """The record of one path; `encryption_key` is the wrapped key of a file, `target` where a link leads."""
    objects: list[Any] = ["$null"]

    def archived(value: object) -> UID:
        objects.append(value)
        return UID(len(objects) - 1)

    fields: dict[str, Any] = {
        "Size": size,
        "Mode": _MODES[flags],
        "InodeNumber": inode,
        "UserID": _MOBILE_USER,
        "GroupID": _MOBILE_USER,
        "Birth": modified,
        "LastModified": modified,
        "LastStatusChange": modified,
        "Flags": 0,
        "ProtectionClass": int(protection_class or 0),
    }
    root = archived(fields)
    fields["RelativePath"] = archived(path)
    if target is not None:
        fields["Target"] = archived(target)
    if encryption_key is not None:
        data_class = archived(_archived_class("NSMutableData", "NSData", "NSObject"))
        fields["EncryptionKey"] = archived({"NS.data": encryption_key, "$class": data_class})
    fields["$class"] = archived(_archived_class("MBFile", "NSObject"))
    archive = {
        "$version": 100000,
        "$archiver": "NSKeyedArchiver",
        "$top": {"root": root},
        "$objects": objects,
    }
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)


def _archived_class(*lineage: str) -> dict[str, Any]:
    return {"$classname": lineage[0], "$classes": list(lineage)}
