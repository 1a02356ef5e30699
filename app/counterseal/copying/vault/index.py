"""What the index of a vault says: JSON lines, the first about the whole, then one for each file in order.

JSON, so that anyone who opens it with `age` can read it; escaped to ASCII, so that a name which is no valid
Unicode survives as it was.
"""

import json
from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct

from counterseal.tradein.facts import CopyLevel

from .layout import MAX_PATH

Size: TypeAlias = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]
Count: TypeAlias = Annotated[int, Meta(ge=0, lt=1 << 31)]


class Kind(StrEnum):
    """What a file of the vault is; the records are those the phone gave out of its databases."""

    FILE = "file"
    CONTACTS = "contacts"
    MESSAGES = "messages"
    CALLS = "calls"
    EVENTS = "events"


class Entry(Struct, frozen=True):
    """One file. Sizes in bytes, `modified` in seconds since 1970 or None where the phone did not say."""

    stored: Annotated[str, Meta(max_length=32)]
    """Its path in the vault."""
    stored_size: Size
    path: Annotated[str, Meta(max_length=MAX_PATH)]
    """As the phone names it: never to be used as a path."""
    save_as: Annotated[str, Meta(min_length=1, max_length=2 * MAX_PATH)]
    """The safe path to restore it under, unique in the vault."""
    size: Size
    modified: int | None
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    crc32: Annotated[int, Meta(ge=0, lt=1 << 32)]
    """What a ZIP archive says of the file before its content; no protection, sha256 is."""
    kind: Kind


class Summary(Struct, frozen=True):
    """What the copy as a whole holds, and how it compares with the phone's own list; as in `CopyProof`."""

    level: CopyLevel
    contacts: Count = 0
    messages: Count = 0
    calls: Count = 0
    events: Count = 0
    appeared: Count = 0
    vanished: Count = 0
    changed: Count = 0
    omitted: Count = 0
    """As `ProofFaults` has it: one is enough to fail the proof."""


class Head(Struct, frozen=True):
    """The first line."""

    counterseal_vault: Literal[1]
    files: Count
    summary: Summary


def encode_line(value: Head | Entry) -> bytes:
    return json.dumps(msgspec.to_builtins(value), separators=(",", ":")).encode("ascii") + b"\n"


def decode_head(line: bytes) -> Head:
    """Raises ValueError."""
    return msgspec.convert(json.loads(line), Head)


def decode_entry(line: bytes) -> Entry:
    """Raises ValueError."""
    return msgspec.convert(json.loads(line), Entry)
