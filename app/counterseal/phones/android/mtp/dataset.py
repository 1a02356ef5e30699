"""Taking PTP's simple types, one after the other, out of bytes that a phone sent (MTP 1.1, 3.2)."""

import re
from array import array
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from .errors import hostile

_NUMBER_BYTES: Final = {1: 1, 2: 1, 3: 2, 4: 2, 5: 4, 6: 4, 7: 8, 8: 8, 9: 16, 10: 16}
"""Of the data type codes INT8, UINT8, INT16 ... UINT128."""

_ARRAY: Final = 0x4000
_STRING: Final = 0xFFFF

_DATE: Final = re.compile(r"\d{8}T\d{6}(\.\d)?(Z|[+-]\d{4})?", re.ASCII)


class Dataset:
    """A cursor over little-endian values. Every method raises PhoneError(HOSTILE_DATA) past the end."""

    def __init__(self, untrusted: bytes | bytearray) -> None:
        self._untrusted = untrusted
        self._at = 0

    def number(self, size: int) -> int:
        """An unsigned number of `size` bytes."""
        return int.from_bytes(self._take(size), "little")

    def numbers(self, size: int) -> Sequence[int]:
        """A counted array of unsigned numbers of 2 or 4 bytes."""
        values = array("H" if size == 2 else "I")
        values.frombytes(self._take(size * self.number(4)))
        return values

    def text(self) -> str:
        """A counted UTF-16 string without its NUL, of 255 units at most; broken pairs become U+FFFD."""
        units = self.number(1)
        return self._take(2 * units).decode("utf-16-le", "replace").removesuffix("\0")

    def value(self, data_type: int) -> int | str | None:
        """A value of any type: None for an array, which is passed over."""
        if data_type == _STRING:
            return self.text()
        size = _NUMBER_BYTES.get(data_type & ~_ARRAY)
        if size is None:
            raise hostile()
        if data_type & _ARRAY:
            self._take(size * self.number(4))
            return None
        return self.number(size)

    def _take(self, size: int) -> bytes | bytearray:
        begin = self._at
        self._at = begin + size
        if self._at > len(self._untrusted):
            raise hostile()
        return self._untrusted[begin : self._at]


def moment(untrusted: str) -> int | None:
    """A DateTime string (MTP 1.1, 3.2.5) in seconds since 1970, or None.

    Android writes its local time and names no zone: the kiosk's is the best guess for a phone on its counter.
    """
    try:
        return int(datetime.fromisoformat(untrusted).timestamp()) if _DATE.fullmatch(untrusted) else None
    except (ValueError, OverflowError):  # the 31st of February, the year 1
        return None
