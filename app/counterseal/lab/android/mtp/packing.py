"""MTP's simple types as bytes (MTP 1.1, 3.2), little-endian."""

import struct
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from .codes import ContainerType, DataType

HEADER_BYTES = 12

_LONGEST_STRING = 254
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BYTES = {
    DataType.UINT8: 1,
    DataType.UINT16: 2,
    DataType.UINT32: 4,
    DataType.UINT64: 8,
    DataType.UINT128: 16,
}


def header(kind: ContainerType, length: int, code: int, transaction: int) -> bytes:
    """What begins a container; `length` includes it and, past 32 bits, only says "more"."""
    return struct.pack("<IHHI", min(length, 0xFFFFFFFF), kind, code, transaction)


def container(kind: ContainerType, code: int, transaction: int, content: bytes) -> bytes:
    """A whole container."""
    return header(kind, HEADER_BYTES + len(content), code, transaction) + content


def parameters(values: Iterable[int]) -> bytes:
    """The content of a command, response or event."""
    return b"".join(value.to_bytes(4, "little") for value in values)


def string(text: str) -> bytes:
    """Count of UTF-16 units, then these, with a NUL in both; Android cuts what the count cannot hold."""
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * _LONGEST_STRING]
    return bytes((len(units) // 2 + 1,)) + units + b"\0\0" if units else b"\0"


def date(unix_seconds: int) -> str:
    """Local time without a zone, as Android writes it; our phone's owner lives at UTC."""
    return (_EPOCH + timedelta(seconds=unix_seconds)).strftime("%Y%m%dT%H%M%S")


def array16(values: Iterable[int]) -> bytes:
    """A counted array of u16."""
    held = tuple(values)
    return struct.pack(f"<I{len(held)}H", len(held), *held)


def array32(values: Iterable[int]) -> bytes:
    """A counted array of u32."""
    held = tuple(values)
    return struct.pack(f"<I{len(held)}I", len(held), *held)


def value(kind: DataType, content: int | str) -> bytes:
    """A property's value."""
    if isinstance(content, str):
        return string(content)
    return content.to_bytes(_BYTES[kind], "little")
