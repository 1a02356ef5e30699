"""Manifest.db and Manifest.plist: the list of a backup's files, and how to open it."""

import plistlib
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from counterseal.lab.content.seeded import PHONE_TIME
from counterseal.lab.fuzzing import plists
from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import HONEST, Mutator

from .mbfile import Flags, mbfile
from .phone_file import PhoneFile, ProtectionClass, file_id
from .sqlite_file import sqlite_file

MANIFEST_CLASS = ProtectionClass.NONE

_SCHEMA = """
CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);
CREATE INDEX FilesDomainIdx ON Files(domain);
CREATE INDEX FilesRelativePathIdx ON Files(relativePath);
CREATE INDEX FilesFlagsIdx ON Files(flags);
"""
# One link, so that whoever reads the list meets all three kinds of rows.
_LINK_DOMAIN, _LINK_PATH, _LINK_TARGET = "HomeDomain", "Library/Logs", "/private/var/mobile/Library/Logs"
_NAMED_IN_LOCKDOWN = (
    "BuildVersion", "DeviceName", "ProductType", "ProductVersion", "SerialNumber", "UniqueDeviceID",
)  # fmt: skip


def manifest_database(
    files: Sequence[PhoneFile], wrapped_keys: Sequence[bytes | None], mutator: Mutator = HONEST
) -> bytes:
    """One row per directory, link and file; a file's key is None in a backup without password."""
    when = int(PHONE_TIME.timestamp())
    rows = [
        _row(domain, path, Flags.DIRECTORY, inode=inode, modified=when)
        for inode, (domain, path) in enumerate(_directories(files), 2)
    ]
    rows.append(
        _row(_LINK_DOMAIN, _LINK_PATH, Flags.SYMLINK, inode=len(rows) + 2, modified=when, target=_LINK_TARGET)
    )
    rows += [
        _row(
            file.domain,
            file.path,
            Flags.FILE,
            inode=inode,
            modified=file.modified,
            size=file.size,
            protection_class=file.protection_class,
            encryption_key=key,
        )
        for inode, (file, key) in enumerate(zip(files, wrapped_keys, strict=True), len(rows) + 2)
    ]
    distinct = {row["fileID"]: row for row in (_spoiled(row, mutator) for row in rows)}
    return mutator.content(Layer.BACKUP, sqlite_file(_SCHEMA, {"Files": list(distinct.values())}))


def _spoiled(row: dict[str, Any], mutator: Mutator) -> dict[str, Any]:
    """The row with its record, or one of its values, spoiled: of a kind that SQLite can hold."""
    row = {**row, "file": mutator.content(Layer.BACKUP, row["file"], plists.spoil)}
    spoiled = mutator.value(Layer.BACKUP, row)
    alike = isinstance(spoiled, dict) and spoiled.keys() == row.keys()
    return spoiled if alike and all(map(_storable, spoiled.values())) else row


def _storable(value: object) -> bool:
    match value:
        case str():
            return "\ud800" not in value
        case int():
            return -(1 << 63) <= value < 1 << 63
    return isinstance(value, bytes | float)


def _row(domain: str, path: str, flags: Flags, **record: Any) -> dict[str, Any]:
    return {
        "fileID": file_id(domain, path),
        "domain": domain,
        "relativePath": path,
        "flags": int(flags),
        "file": mbfile(path, flags, **record),
    }


def _directories(files: Sequence[PhoneFile]) -> list[tuple[str, str]]:
    """Every directory above a file, from the domain's own (its path is empty) down."""
    parents = {(file.domain, parent) for file in files for parent in PurePosixPath(file.path).parents}
    return sorted((domain, "" if str(parent) == "." else str(parent)) for domain, parent in parents)


def manifest_plist(
    identity: Mapping[str, str], opening: Mapping[str, bytes] | None = None, mutator: Mutator = HONEST
) -> bytes:
    """The property list beside the files, never encrypted: it names the phone, and how to open the rest.

    `opening` holds the keybag and the wrapped key of Manifest.db; a backup without password has neither.
    """
    content: dict[str, Any] = {
        "Version": "10.0",
        "Date": PHONE_TIME.replace(tzinfo=None),
        "SystemDomainsVersion": "24.0",
        "WasPasscodeSet": True,
        "IsEncrypted": opening is not None,
        "Lockdown": {name: identity[name] for name in _NAMED_IN_LOCKDOWN if name in identity},
        "Applications": {},
        **(opening or {}),
    }
    return mutator.content(Layer.BACKUP, plistlib.dumps(content, fmt=plistlib.FMT_BINARY), plists.spoil)
