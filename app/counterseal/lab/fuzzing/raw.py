"""Spoiling bytes, whatever they mean."""

from collections.abc import Callable
from random import Random
from typing import Final

from .numbers import EXTREME

_HEAD: Final = 48
"""Lengths, counts and kinds stand within so many bytes of a message's beginning."""


def spoil(draw: Random, content: bytes) -> bytes:
    """The bytes with one to four places changed."""
    for _ in range(draw.choice((1, 1, 1, 2, 4))):
        content = draw.choice(_WAYS)(draw, content)
    return content


def _place(draw: Random, content: bytes) -> int:
    end = min(len(content), _HEAD) if draw.random() < 0.6 else len(content)
    return draw.randrange(end + 1)


def _stretch(draw: Random, content: bytes) -> tuple[int, int]:
    start = _place(draw, content)
    return start, min(len(content), start + draw.choice((1, 1, 2, 4, 16, 1_000)))


def _flip(draw: Random, content: bytes) -> bytes:
    start, end = _stretch(draw, content)
    flipped = bytes(byte ^ 1 << draw.randrange(8) for byte in content[start : min(end, start + 4)])
    return content[:start] + flipped + content[start + len(flipped) :]


def _insert(draw: Random, content: bytes) -> bytes:
    at = _place(draw, content)
    new = draw.choice((b"\0", b"\xff", draw.randbytes(draw.choice((1, 4, 64))), bytes(70_000)))
    return content[:at] + new + content[at:]


def _cut(draw: Random, content: bytes) -> bytes:
    start, end = _stretch(draw, content)
    return content[:start] + content[end:]


def _double(draw: Random, content: bytes) -> bytes:
    start, end = _stretch(draw, content)
    return content[:start] + content[start:end] * 2 + content[end:]


def _truncate(draw: Random, content: bytes) -> bytes:
    return content[: _place(draw, content)]


def _number(draw: Random, content: bytes) -> bytes:
    """An extreme number, of either order of bytes, where another stood."""
    size = draw.choice((1, 2, 4, 4, 8))
    at = _place(draw, content) & -min(size, 4)
    number = draw.choice(EXTREME) & ((1 << 8 * size) - 1)
    return content[:at] + number.to_bytes(size, draw.choice(("little", "big"))) + content[at + size :]


_WAYS: Final[tuple[Callable[[Random, bytes], bytes], ...]] = (
    _flip,
    _flip,
    _number,
    _number,
    _insert,
    _cut,
    _double,
    _truncate,
)
