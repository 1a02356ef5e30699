"""Property lists written by a phone, read without trusting them.

Binary ones are read lazily: only the values asked for are decoded, one at a time and without recursion. A
full decoder can be made to work for hours by a small list whose arrays overlap. Layout: the comment at the
top of CFBinaryPList.c in Apple's published CoreFoundation sources.
"""

import plistlib
import struct
from functools import cache
from plistlib import UID
from typing import Protocol

_MAGIC = b"bplist00"
_TRAILER = struct.Struct(">6xBBQQQ")
_LONG = 0x0F  # the length did not fit the marker's low half and follows as an integer
_INTEGER, _DATA, _ASCII, _UNICODE, _UID, _ARRAY, _DICT = 0x1, 0x4, 0x5, 0x6, 0x8, 0xA, 0xD
_CONSTANTS = {0x00: None, 0x08: False, 0x09: True}


class MalformedPlist(ValueError):
    """Not a property list, or not one that keeps within its own bounds."""


class Dictionary(Protocol):
    """What reading a property list gives: values by key, None for a key it does not have."""

    def get(self, key: str, /) -> object: ...


def read_plist(untrusted: bytes) -> Dictionary:
    """The dictionary a property list, binary or XML, consists of. Raises MalformedPlist."""
    if untrusted.startswith(_MAGIC):
        root = BinaryPlist(untrusted).root
    else:
        try:
            root = plistlib.loads(untrusted, fmt=plistlib.FMT_XML)
        except Exception as error:  # plistlib fails on hostile XML with whatever its handlers trip over
            raise MalformedPlist(type(error).__name__) from None
    return as_dictionary(root)


def as_dictionary(value: object) -> Dictionary:
    """The value, if it is a dictionary. Raises MalformedPlist."""
    if isinstance(value, BinaryDict | dict):
        return value
    raise MalformedPlist("not a dictionary")


class BinaryPlist:
    """The objects of one binary property list, by reference."""

    def __init__(self, untrusted: bytes) -> None:
        """Raises MalformedPlist unless the offset table lies within the list."""
        body = len(untrusted) - _TRAILER.size
        if not untrusted.startswith(_MAGIC) or body < len(_MAGIC):
            raise MalformedPlist("no binary property list")
        self.data = untrusted
        self.offset_size, self.ref_size, self.count, self.top, self.table = _TRAILER.unpack_from(
            untrusted, body
        )
        sizes_known = self.offset_size in range(1, 9) and self.ref_size in range(1, 9)
        if not sizes_known or self.table + self.count * self.offset_size > body:
            raise MalformedPlist("offset table out of bounds")

    @property
    def root(self) -> object:
        return self.value(self.top)

    def offset(self, ref: int) -> int:
        if ref >= self.count:
            raise MalformedPlist("no such object")
        at = self.table + ref * self.offset_size
        return int.from_bytes(self.data[at : at + self.offset_size])

    def integer(self, at: int, size: int) -> int:
        if at + size > len(self.data):
            raise MalformedPlist("value out of bounds")
        return int.from_bytes(self.data[at : at + size])

    def span(self, at: int, size: int) -> bytes:
        if at + size > len(self.data):
            raise MalformedPlist("value out of bounds")
        return self.data[at : at + size]

    def value(self, ref: int) -> object:
        """One object; dates, reals and other kinds nobody here asks for read as None."""
        at = self.offset(ref)
        marker = self.integer(at, 1)
        kind, low = marker >> 4, marker & 0x0F
        if kind == 0:
            return _CONSTANTS.get(marker)
        if kind == _INTEGER:
            return self._signed(at + 1, 1 << low)
        if kind == _UID:
            return UID(self.integer(at + 1, min(low + 1, 8)))
        return self._counted(kind, *self._length(at + 1, low))

    def _signed(self, at: int, size: int) -> int:
        if size > 16:
            raise MalformedPlist("integer too long")
        return int.from_bytes(self.span(at, size), signed=size >= 8)  # shorter ones are unsigned

    def _length(self, at: int, low: int) -> tuple[int, int]:
        """How many items follow, and where they start."""
        if low != _LONG:
            return low, at
        marker = self.integer(at, 1)
        size = 1 << (marker & 0x0F)
        if marker >> 4 != _INTEGER or size > 8:
            raise MalformedPlist("length is no integer")
        return self.integer(at + 1, size), at + 1 + size

    def _counted(self, kind: int, length: int, at: int) -> object:
        if kind == _DATA:
            return self.span(at, length)
        if kind in (_ASCII, _UNICODE):
            codec, width = ("ascii", 1) if kind == _ASCII else ("utf-16-be", 2)
            return self.span(at, length * width).decode(codec, "replace")
        if kind == _ARRAY:
            return BinaryArray(self, at, length)
        if kind == _DICT:
            return BinaryDict(self, at, length)
        return None


class BinaryArray:
    """An array whose items are decoded when asked for."""

    def __init__(self, plist: BinaryPlist, at: int, length: int) -> None:
        plist.span(at, length * plist.ref_size)
        self._plist, self._at, self._length = plist, at, length

    def item(self, index: int) -> object:
        if index >= self._length:
            raise MalformedPlist("no such item")
        plist = self._plist
        return plist.value(plist.integer(self._at + index * plist.ref_size, plist.ref_size))


class BinaryDict:
    """A dictionary whose values are decoded when asked for."""

    def __init__(self, plist: BinaryPlist, at: int, length: int) -> None:
        plist.span(at, 2 * length * plist.ref_size)
        self._plist, self._at, self._length = plist, at, length

    def get(self, key: str, /) -> object:
        plist, size, stored = self._plist, self._plist.ref_size, _stored_key(key)
        data, refs = plist.data, self._length * size
        for at in range(self._at, self._at + refs, size):
            if data.startswith(stored, plist.offset(int.from_bytes(data[at : at + size]))):
                return plist.value(plist.integer(at + refs, size))
        return None


@cache
def _stored_key(key: str) -> bytes:
    """A short ASCII key as it is stored; comparing bytes spares decoding every key."""
    text = key.encode("ascii")
    marker = bytes([_ASCII << 4 | len(text)]) if len(text) < _LONG else bytes([0x5F, 0x10, len(text)])
    return marker + text
