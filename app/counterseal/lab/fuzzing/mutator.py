"""Deciding which of a phone's messages are spoiled, and what becomes of them."""

import sys
import threading
from collections.abc import Callable
from enum import Enum, auto
from random import Random
from typing import Final, TypeAlias, TypeVar

from . import raw, values
from .layers import MESSAGES, Fuzz, Layer
from .plists import TRAPS

Buffer: TypeAlias = bytes | bytearray | memoryview
Put: TypeAlias = Callable[[Buffer], None]

_AGAIN: Final = (0.0, 0.0, 0.02, 0.1, 0.3, 1.0)
"""How likely each later message is spoiled, too."""
_FLOOD: Final = 1 << 16

T = TypeVar("T")


class CutOffError(Exception):
    """The phone leaves in the middle of a message."""


class _Fate(Enum):
    VALUE = auto()
    BYTES = auto()
    TRAP = auto()
    """Another property list comes in its place, where it is one."""
    LOST = auto()
    DOUBLED = auto()
    STALE = auto()
    """An earlier one comes in its place."""
    LATE = auto()
    """It comes after the next."""
    SILENCE = auto()
    """And nothing after it, at this layer."""
    CUT_OFF = auto()
    ENDLESS = auto()
    """It comes again and again."""
    FLOOD = auto()
    """Bytes without an end follow."""


_FATES: Final = (_Fate.VALUE,) * 8 + (_Fate.BYTES,) * 6 + (_Fate.TRAP,) * 2 + tuple(_Fate)[3:]


class Mutator:
    """One phone's. Every method may be called from any thread; those of other layers change nothing."""

    def __init__(self, fuzz: Fuzz | None) -> None:
        self._layer = fuzz.layer if fuzz else None
        self._draw = draw = Random(str(fuzz))
        self._lock = threading.Lock()
        self._seen = 0
        # earlier ones rather than later ones: more trade-ins come so far
        self._first = int(MESSAGES[fuzz.layer] * draw.random() ** 2) if fuzz else 0
        self._again = draw.choice(_AGAIN)
        self._silent = False
        self._stale = b""
        self._late = b""

    def at(self, layer: Layer) -> bool:
        """Whether this is the layer that is spoiled."""
        return layer is self._layer

    def value(self, layer: Layer, value: T) -> T:
        """The value, or another of any type in its place: whoever cannot write that keeps the honest one."""
        if layer is not self._layer or not self._is_time():
            return value
        self._note("value")
        with self._lock:
            spoiled: T = values.spoil(self._draw, value)
        return spoiled

    def name(self, layer: Layer, name: str) -> str:
        """The name, or another text in its place; what is no Unicode is escaped, as in names of files."""
        spoiled = self.value(layer, name)
        if spoiled == name or not isinstance(spoiled, str):
            return name
        return spoiled.encode(errors="surrogatepass").decode(errors="surrogateescape")

    def content(
        self, layer: Layer, content: bytes, spoil: Callable[[Random, bytes], bytes] = raw.spoil
    ) -> bytes:
        """The bytes, or others in their place; `spoil` for bytes of a certain kind."""
        if layer is not self._layer or not self._is_time():
            return content
        self._note("content")
        with self._lock:
            return spoil(self._draw, content)

    def packet(self, layer: Layer, packet: Buffer, put: Put) -> None:
        """Send bytes that are a message as they stand: `put(packet)` as a rule. Raises as `message` does."""
        if layer is self._layer:
            self.message(layer, bytes(packet), bytes, bytes, put)
        else:
            put(packet)  # no copy: how fast an honest phone sends is measured

    def message(
        self, layer: Layer, value: T, dump: Callable[[T], bytes], frame: Callable[[bytes], bytes], put: Put
    ) -> None:
        """Send a message: `put(frame(dump(value)))` as a rule. Raises CutOffError, and what `put` raises."""
        if layer is not self._layer:
            put(frame(dump(value)))
            return
        if self._silent:
            return
        honest = dump(value)
        fate = self._draw_fate() if self._is_time() else None
        if fate is None:
            put(frame(honest))
        else:
            self._note(fate.name.lower())
            self._send(fate, frame(honest), self._spoiled(fate, value, dump, frame), put)
        self._stale = frame(honest)
        if self._late and fate is not _Fate.LATE:
            late, self._late = self._late, b""
            put(late)

    def _is_time(self) -> bool:
        with self._lock:
            self._seen += 1
            return self._seen - 1 == self._first or (
                self._seen - 1 > self._first and self._draw.random() < self._again
            )

    def _draw_fate(self) -> _Fate:
        with self._lock:
            return self._draw.choice(_FATES)

    def _spoiled(
        self, fate: _Fate, value: T, dump: Callable[[T], bytes], frame: Callable[[bytes], bytes]
    ) -> bytes:
        with self._lock:
            if fate is _Fate.TRAP and not isinstance(value, bytes):
                return frame(self._draw.choice(TRAPS))
            if fate is _Fate.VALUE and not isinstance(value, bytes):
                try:
                    return frame(dump(values.spoil(self._draw, value)))
                except (TypeError, ValueError, OverflowError, AttributeError):
                    pass  # no such message can be written
            if self._draw.random() < 0.5:
                return frame(raw.spoil(self._draw, dump(value)))
            return raw.spoil(self._draw, frame(dump(value)))

    def _send(self, fate: _Fate, honest: bytes, spoiled: bytes, put: Put) -> None:
        match fate:
            case _Fate.VALUE | _Fate.BYTES | _Fate.TRAP:
                put(spoiled)
            case _Fate.LOST:
                pass
            case _Fate.DOUBLED:
                put(honest)
                put(honest)
            case _Fate.STALE:
                put(self._stale)
            case _Fate.LATE:
                self._late = honest
            case _Fate.SILENCE:
                self._silent = True
            case _Fate.CUT_OFF:
                put(honest[: len(honest) // 2])
                raise CutOffError
            case _Fate.ENDLESS:
                while True:
                    put(honest)
            case _Fate.FLOOD:
                while True:
                    put(self._draw.randbytes(_FLOOD))

    def _note(self, what: str) -> None:
        print(f"spoiled {self._layer} {self._seen}: {what}", file=sys.stderr, flush=True)  # noqa: T201 - a trace


HONEST: Final = Mutator(None)
