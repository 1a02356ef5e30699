"""One file on the phone, before the backup encrypts it."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum


class ProtectionClass(IntEnum):
    """Apple Platform Security, "Data Protection classes"; the numbers are the keybag's."""

    UNTIL_FIRST_UNLOCK = 3
    NONE = 4


@dataclass(frozen=True, slots=True)
class PhoneFile:
    """`chunks` makes the `size` bytes anew at each call, so that a phone full of videos needs no memory."""

    domain: str
    path: str
    size: int
    chunks: Callable[[], Iterator[bytes]]
    modified: int
    protection_class: ProtectionClass = ProtectionClass.UNTIL_FIRST_UNLOCK


def file_id(domain: str, path: str) -> str:
    """The name a backup gives to a path: its SHA-1, in hex."""
    return hashlib.sha1(f"{domain}-{path}".encode(), usedforsecurity=False).hexdigest()
