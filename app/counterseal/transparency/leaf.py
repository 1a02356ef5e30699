"""What one log entry holds: 34 bytes, and nothing personal even for those who can guess serial numbers."""

import hashlib
from enum import IntEnum

_VERSION = 1
_DOMAIN = b"counterseal-leaf-v1\0"


class LeafKind(IntEnum):
    """A number never changes its meaning and is never reused."""

    INTAKE = 1
    OUTCOME = 2
    RETURN = 3
    VALIDATION = 4
    VOID = 5
    CORRECTION = 6
    ENROL = 7
    ROTATE = 8
    HEARTBEAT = 9
    REVOCATION = 10


def commitment(secret: bytes, envelope: bytes) -> bytes:
    """SHA-256 that ties an entry to a signed envelope for those who hold the record's secret (32 bytes)."""
    if len(secret) != 32:
        raise ValueError("a record's secret has 32 bytes")
    return hashlib.sha256(_DOMAIN + secret + envelope).digest()


def leaf_body(kind: LeafKind, commitment: bytes) -> bytes:
    """The entry itself: version, kind, commitment."""
    return bytes((_VERSION, kind)) + commitment


def leaf_kind(entry: bytes) -> LeafKind | None:
    """What kind of entry this is; None for anything this version does not write."""
    if len(entry) != 34 or entry[0] != _VERSION:
        return None
    try:
        return LeafKind(entry[1])
    except ValueError:
        return None
