"""A reader that works as a keyboard, as the kernel tells of it: key events turned into badge numbers.

Events are `struct input_event`; https://docs.kernel.org/input/input.html, codes in input-event-codes.h. The
keys are those of the US layout, whatever layout the kiosk has: that is what such readers are made for.
"""

import struct
from collections.abc import Iterator

from .reader import LONGEST_BADGE, is_badge

EVENT = struct.Struct("llHHi")
"""Seconds, microseconds, type, code, value."""

LONGEST_PAUSE = 0.3
"""Seconds between two keys; a reader takes milliseconds, and whoever takes longer is no reader."""

EV_SYN, EV_KEY = 0, 1
SYN_DROPPED = 3
RELEASED, PRESSED = 0, 1
"""The other value is 2, for a key that repeats by itself."""

ENTER = frozenset({28, 96})
SHIFT = frozenset({42, 54})

_ROWS = {2: "1234567890-", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM", 71: "789-456", 79: "1230"}
KEYS = {first + place: key for first, row in _ROWS.items() for place, key in enumerate(row)}
"""The character of a key's code. Letters have no case: a badge does not change with it."""


class KeyStrokes:
    """Turns key events into badge numbers. A line with anything else in it is passed over, to its Enter."""

    def __init__(self) -> None:
        self._torn = b""
        self._typed = ""
        self._spoilt = False
        self._shifted = False
        self._at = 0.0

    def feed(self, untrusted: bytes) -> list[str]:
        """Badge numbers completed by these bytes; never holds more than one badge's length."""
        return [badge for event in self._events(untrusted) if (badge := self._take(*event)) is not None]

    def _events(self, untrusted: bytes) -> Iterator[tuple[int, int, int, int, int]]:
        received = self._torn + untrusted
        whole = len(received) // EVENT.size * EVENT.size
        self._torn = received[whole:]
        return EVENT.iter_unpack(received[:whole])

    def _take(self, seconds: int, microseconds: int, kind: int, code: int, value: int) -> str | None:
        at = seconds + microseconds / 1e6
        if (kind, code) == (EV_SYN, SYN_DROPPED):
            self._spoilt, self._at = True, at  # the kernel had no room: keys are missing
        elif kind == EV_KEY and code in SHIFT:
            self._shifted = value != RELEASED
        elif kind == EV_KEY and value == PRESSED:
            return self._press(code, at)
        return None

    def _press(self, code: int, at: float) -> str | None:
        if abs(at - self._at) > LONGEST_PAUSE:
            self._typed, self._spoilt = "", False
        self._at = at
        if code in ENTER:
            line, self._typed = self._typed, ""
            spoilt, self._spoilt = self._spoilt, False
            return line if not spoilt and is_badge(line) else None
        key = KEYS.get(code, "")
        self._typed += key
        symbol = self._shifted and not key.isalpha()
        self._spoilt |= not key or symbol or len(self._typed) > LONGEST_BADGE
        if self._spoilt:
            self._typed = ""
        return None
