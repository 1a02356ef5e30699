"""Spoiling values: trees of dicts, lists, texts, bytes and numbers, such as property lists hold."""

from datetime import UTC, datetime
from random import Random
from typing import Any, Final, TypeAlias

from . import raw
from .names import EVIL
from .numbers import EXTREME

Value: TypeAlias = Any

_DEEP: Final = 400
"""Deeper than anything honest, and still within what Python's own writer of property lists can write."""
_MANY: Final = 20_000
_LONG: Final = 1 << 20


def spoil(draw: Random, value: Value) -> Value:
    """The tree with one node changed, wherever it is."""
    match value:
        case dict() if value and draw.random() < 0.8:
            return _spoil_dict(draw, value)
        case list() | tuple() if value and draw.random() < 0.8:
            return _spoil_list(draw, list(value))
        case bytes() if draw.random() < 0.7:
            return raw.spoil(draw, value)
        case str() if draw.random() < 0.6:
            return draw.choice((*EVIL, value + draw.choice(EVIL), value[:-1]))
        case int() if draw.random() < 0.6:
            return draw.choice((*EXTREME, value + 1, value - 1))
        case _:
            return _replacement(draw)


def _spoil_dict(draw: Random, value: dict[str, Value]) -> dict[str, Value]:
    key = draw.choice(list(value))
    match draw.randrange(8):
        case 0:
            return {other: held for other, held in value.items() if other != key}
        case 1:
            return {**value, draw.choice(EVIL): value[key]}
        case 2:
            return {**value, key: value[draw.choice(list(value))]}
        case _:
            return {**value, key: spoil(draw, value[key])}


def _spoil_list(draw: Random, value: list[Value]) -> list[Value]:
    at = draw.randrange(len(value))
    match draw.randrange(6):
        case 0:
            return value[:at] + value[at + 1 :]
        case 1:
            return value[:at] + [value[at]] * draw.choice((2, 2, 1_000)) + value[at + 1 :]
        case 2:
            return draw.sample(value, len(value))
        case _:
            return [*value[:at], spoil(draw, value[at]), *value[at + 1 :]]


def _replacement(draw: Random) -> Value:
    match draw.randrange(10):
        case 0:
            return draw.choice(EVIL)
        case 1 | 2:
            return draw.choice(EXTREME)
        case 3:
            return draw.choice((float("nan"), float("inf"), -0.0, 1e308))
        case 4:
            return draw.choice((b"", b"\0", bytes(_LONG)))
        case 5:
            return draw.choice((True, False))
        case 6:
            return draw.choice(([], {}, [[]], {"": {}}))
        case 7:
            return datetime(draw.choice((1, 1904, 2038, 9999)), 1, 1, tzinfo=UTC).replace(tzinfo=None)
        case 8:
            return _deep()
        case _:
            return draw.choice(("n" * _LONG, list(range(_MANY)), {str(one): one for one in range(_MANY)}))


def _deep() -> Value:
    inner: Value = []
    for _ in range(_DEEP):
        inner = [inner]
    return inner
