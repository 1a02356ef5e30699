"""The record Manifest.db keeps of each file: an MBFile object in an NSKeyedArchiver archive."""

from plistlib import UID
from typing import NamedTuple

from .plist import BinaryArray, BinaryPlist, Dictionary, MalformedPlist, as_dictionary


class MBFile(NamedTuple):
    """The file's length in clear, in bytes, and its key as the phone wrapped it."""

    size: int
    wrapped_key: bytes


def read_mbfile(untrusted: bytes) -> MBFile:
    """Raises MalformedPlist."""
    archive = as_dictionary(BinaryPlist(untrusted).root)
    objects = archive.get("$objects")
    if not isinstance(objects, BinaryArray):
        raise MalformedPlist("no archived objects")
    record = as_dictionary(_follow(objects, as_dictionary(archive.get("$top")), "root"))
    size = record.get("Size")
    key = _follow(objects, record, "EncryptionKey")
    wrapped = key if isinstance(key, bytes) else as_dictionary(key).get("NS.data")
    if not isinstance(size, int) or not isinstance(wrapped, bytes):
        raise MalformedPlist("no size or no key")
    return MBFile(size, wrapped)


def _follow(objects: BinaryArray, holder: Dictionary, key: str) -> object:
    """What the archive's reference under `key` stands for."""
    reference = holder.get(key)
    if not isinstance(reference, UID):
        raise MalformedPlist("no reference")
    return objects.item(reference.data)
