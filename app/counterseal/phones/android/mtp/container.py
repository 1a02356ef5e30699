"""PTP's unit of conversation: a header, then parameters or data (USB Still Image Capture 1.0, 7.1)."""

import struct
from enum import IntEnum
from typing import Final, NamedTuple

from .errors import hostile

HEADER_BYTES: Final = 12
MAX_PARAMETERS: Final = 5

UNKNOWN_LENGTH: Final = 0xFFFFFFFF
"""Of a data container of 4 GiB or more (MTP 1.1, appendix H); it ends where its transfer does."""

_HEADER: Final = struct.Struct("<IHHI")
_MAX_SHORT: Final = HEADER_BYTES + 4 * MAX_PARAMETERS


class Kind(IntEnum):
    """The type field."""

    COMMAND = 1
    DATA = 2
    RESPONSE = 3
    EVENT = 4


class Header(NamedTuple):
    """As the phone sent it: nothing in it is checked."""

    length: int
    kind: int
    code: int
    transaction: int


class Message(NamedTuple):
    """A container that carries parameters only: a response or an event."""

    kind: int
    code: int
    transaction: int
    parameters: tuple[int, ...]


def command(operation: int, transaction: int, *parameters: int) -> bytes:
    """The container that begins a transaction: too short to need a zero-length packet after it."""
    length = HEADER_BYTES + 4 * len(parameters)
    header = _HEADER.pack(length, Kind.COMMAND, operation, transaction)
    return header + struct.pack(f"<{len(parameters)}I", *parameters)


def header(untrusted: memoryview) -> Header:
    """The first 12 bytes. Raises PhoneError(HOSTILE_DATA) where there are fewer."""
    if len(untrusted) < HEADER_BYTES:
        raise hostile()
    return Header(*_HEADER.unpack_from(untrusted))


def message(untrusted: memoryview | bytes) -> Message | None:
    """The one container without data that these bytes are; None if they are anything else.

    What is no whole parameter is passed over: umtp-responder 1.3.10 sends a single byte of one.
    """
    size = len(untrusted)
    if not HEADER_BYTES <= size <= _MAX_SHORT:
        return None
    length, kind, code, transaction = _HEADER.unpack_from(untrusted)
    if length != size or kind not in (Kind.RESPONSE, Kind.EVENT):
        return None
    count = (size - HEADER_BYTES) // 4
    return Message(kind, code, transaction, struct.unpack_from(f"<{count}I", untrusted, HEADER_BYTES))
