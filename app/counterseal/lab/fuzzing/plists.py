"""Property lists that are small to send and large, endless or malformed to whoever reads them."""

import plistlib
import struct
from random import Random
from typing import Final

from . import raw, values

_XML: Final = b'<?xml version="1.0" encoding="UTF-8"?>'


def _binary(objects: list[bytes], top: int = 0) -> bytes:
    """A binary property list of these objects, which refer to each other by one byte."""
    content, offsets = b"bplist00", []
    for one in objects:
        offsets.append(len(content))
        content += one
    table = b"".join(struct.pack(">H", offset) for offset in offsets)
    trailer = struct.pack(">6xBBQQQ", 2, 1, len(objects), top, len(content))
    return content + table + trailer


def _arrays(depth: int, references: int) -> list[bytes]:
    """Arrays that hold the next one `references` times."""
    holding = [bytes((0xA0 | references, *[level + 1] * references)) for level in range(depth)]
    return [*holding, b"\xa0"]


TRAPS: Final = (
    _binary(_arrays(60, 2)),  # 2**60 arrays, to whoever counts, compares or prints them
    _binary([b"\xa1\x00"]),  # an array that holds itself
    _binary([b"\xd1\x01\x00", b"\x51a"]),  # a dictionary that holds itself
    _binary([b"\xa1\xfe"]),  # a reference to nowhere
    _binary([b"\xd1\x01\x01", b"\xa0"]),  # a key that is a list
    _binary([b"\x33" + struct.pack(">d", 1e300)]),  # a date that no calendar has
    _binary([b"\xaf\x13" + struct.pack(">Q", 1 << 62)]),  # more members than any memory holds
    _binary([b"\x4f\x13" + struct.pack(">Q", 1 << 40)]),  # more bytes than came
    _XML + b"<plist>" + b"<array>" * 100_000,
    _XML + b"<plist>" + b"<dict><key>a</key>" * 20_000 + b"</dict>" * 20_000 + b"</plist>",
    _XML + b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><plist>&b;</plist>',
    _XML + b"<plist><dict><string>no key</string></dict></plist>",
    _XML + b"<plist><integer>" + b"9" * 5_000 + b"</integer></plist>",
    _XML + b"<plist><date>2026-99-99T99:99:99Z</date></plist>",
    _XML + b"<plist><real>one</real></plist>",
    _XML + b"<plist><data>*</data></plist>",
    b"",
    b"bplist00",
)


def spoil(draw: Random, written: bytes) -> bytes:
    """A written property list with a value of it, or its bytes, spoiled; or a trap in its place."""
    match draw.randrange(8):
        case 0:
            return draw.choice(TRAPS)
        case 1 | 2:
            return raw.spoil(draw, written)
    spoiled = values.spoil(draw, plistlib.loads(written))
    try:
        return plistlib.dumps(spoiled, fmt=plistlib.FMT_BINARY)
    except (TypeError, ValueError, OverflowError, AttributeError):  # no such list can be written
        return raw.spoil(draw, written)
