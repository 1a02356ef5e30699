"""ADB messages as they travel: a header of six words, then a payload (adb docs/dev/protocol.md)."""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

HEADER_BYTES: Final = 24
MAX_PAYLOAD: Final = 1 << 20
VERSION_WITH_CHECKSUMS: Final = 0x01000000
VERSION: Final = 0x01000001
"""From this version on nobody looks at checksums."""

_HEADER: Final = struct.Struct("<6I")
_WORD: Final = 0xFFFFFFFF


class WireError(Exception):
    """The host broke the protocol; a real daemon drops the connection."""


class Command(IntEnum):
    """The first word of a header."""

    CNXN = 0x4E584E43
    AUTH = 0x48545541
    OPEN = 0x4E45504F
    OKAY = 0x59414B4F
    CLSE = 0x45534C43
    WRTE = 0x45545257


class Auth(IntEnum):
    """The first argument of AUTH."""

    TOKEN = 1
    SIGNATURE = 2
    RSA_PUBLIC_KEY = 3


@dataclass(frozen=True, slots=True)
class Header:
    """What announces a payload of `length` bytes."""

    command: Command
    arg0: int
    arg1: int
    length: int
    checksum: int

    @classmethod
    def parse(cls, raw: bytes) -> "Header":
        """Raise WireError for anything that is no header."""
        if len(raw) != HEADER_BYTES:
            raise WireError("header of another length")
        word, arg0, arg1, length, checksum, magic = _HEADER.unpack(raw)
        if magic != word ^ _WORD or length > MAX_PAYLOAD:
            raise WireError("header that contradicts itself")
        try:
            return cls(Command(word), arg0, arg1, length, checksum)
        except ValueError:
            raise WireError("unknown command") from None


@dataclass(frozen=True, slots=True)
class Message:
    """One message, payload included."""

    command: Command
    arg0: int
    arg1: int
    payload: bytes = b""

    def header(self, version: int) -> bytes:
        """The header as a peer of this protocol version expects it."""
        summed = checksum(self.payload) if version < VERSION else 0
        return _HEADER.pack(
            self.command, self.arg0, self.arg1, len(self.payload), summed, self.command ^ _WORD
        )


def checksum(payload: bytes) -> int:
    """The sum of the bytes, which the protocol's documents call a CRC32."""
    return sum(payload) & _WORD
