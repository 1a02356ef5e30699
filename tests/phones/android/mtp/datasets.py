"""PTP datasets as a phone packs them, and a phone that answers with them."""

import struct
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from .peer import NO_SUCH_OBJECT, Asked, Peer

FOLDER, JPEG = 0x3001, 0x3801
INTERNAL = 0x00010001
ROOT = 0xFFFFFFFF


def text(value: str) -> bytes:
    units = (value + "\0").encode("utf-16-le", "surrogatepass") if value else b""
    return bytes([len(units) // 2]) + units


def array(layout: str, values: Iterable[int]) -> bytes:
    values = list(values)
    return struct.pack(f"<I{len(values)}{layout}", len(values), *values)


def device_info(
    operations: Iterable[int] = (0x9805, 0x95C1),
    properties: Iterable[int] = (0x5001,),
    serial: str = "5e" * 16,
    extension: int = 6,
) -> bytes:
    """As android.googlesource.com, frameworks/av, media/mtp/MtpServer.cpp packs it."""
    words = [text(word) for word in ("Maker", "Model 1", "1.0", serial)]
    arrays = [array("H", values) for values in (operations, [0x4002], properties, [], [JPEG])]
    extensions = "microsoft.com: 1.0; android.com: 1.0;"
    return struct.pack("<HIH", 100, extension, 100) + text(extensions) + bytes(2) + b"".join(arrays + words)


def storage_info(label: str = "Internal shared storage", kind: int = 3, capacity: int = 1 << 37) -> bytes:
    return struct.pack("<HHHQQI", kind, 2, 0, capacity, capacity // 2, 0xFFFFFFFF) + text(label) + text("")


def object_info(name: str, size: int = 0, kind: int = JPEG, modified: str = "20240229T235959") -> bytes:
    fields = struct.pack("<IHHIHIIIIIIIHII", INTERNAL, kind, 0, size, *[0] * 11)
    return fields + text(name) + text("") + text(modified) + text("")


def properties(
    handle: int, name: str, size: int = 0, kind: int = JPEG, modified: str = "20240229T235959"
) -> list[bytes]:
    """The elements of an ObjectPropList about one object, with some that nobody asks for."""
    return [
        struct.pack("<IHHI", handle, 0xDC01, 6, INTERNAL),
        struct.pack("<IHHH", handle, 0xDC02, 4, kind),
        struct.pack("<IHHQ", handle, 0xDC04, 8, size),
        struct.pack("<IHH", handle, 0xDC07, 0xFFFF) + text(name),
        struct.pack("<IHH", handle, 0xDC09, 0xFFFF) + text(modified),
        struct.pack("<IHH", handle, 0xDC41, 10) + bytes(16),
        struct.pack("<IHH", handle, 0xDC86, 0x4002) + array("B", b"abc"),
    ]


def property_list(elements: Iterable[bytes]) -> bytes:
    elements = list(elements)
    return struct.pack("<I", len(elements)) + b"".join(elements)


Answer: TypeAlias = bytes | int
"""Data, or the response code of a refusal."""

Answers: TypeAlias = Mapping[int, Callable[..., Answer]]
"""What answers an operation, from its parameters."""


def unsupported(*_parameters: int) -> Answer:
    return 0x2005


def phone(answers: Answers) -> Peer:
    """A well-mannered phone; what it has no answer for it does not support."""
    usual: dict[int, Callable[..., Answer]] = {
        0x1001: device_info,
        0x1002: lambda _session: b"",
        0x1003: lambda: b"",
        0x1004: lambda: array("I", [INTERNAL]),
        0x1005: lambda _storage: storage_info(),
        0x1008: lambda _handle: NO_SUCH_OBJECT,
    }

    def script(asked: Asked) -> list[bytes]:
        answer = {**usual, **answers}.get(asked.operation, unsupported)(*asked.parameters)
        if isinstance(answer, int):
            return [asked.response(answer)]
        return asked.whole(answer) if answer else [asked.response()]

    return Peer(script)
