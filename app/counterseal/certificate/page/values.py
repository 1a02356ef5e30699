"""How values stand on the certificate's page: numbers and moments by language, and what a phone says as text
that can be drawn, keeps to its place, and does nothing."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime

from .words import Words

_LONGEST = 90
_DRAWN = ((0x20, 0x530), (0x620, 0x6D6))
"""Noto Sans draws Latin, Greek and Cyrillic, Noto Sans Arabic Arabic, on pages of every language. PDF/A
forbids a glyph that is not there."""
_PUNCTUATION = "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}“”„\N{EN DASH}—…•€،؛؟"
_RIGHT_TO_LEFT = {"R", "AL"}
_LEFT_ISOLATE, _RIGHT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{RIGHT-TO-LEFT ISOLATE}"
_END = "\N{POP DIRECTIONAL ISOLATE}"


def fill(words: Words, template: str, **values: str) -> str:
    """The template with each value in its place, whichever way either is written."""
    return template.format(**{name: isolated(words, value) for name, value in values.items()})


def foreign(words: Words, value: str) -> str:
    """A text that is not ours: in the language, or of the length, of whoever wrote it."""
    return isolated(words, printable(value))


def isolated(words: Words, value: str) -> str:
    """Kept from changing the order of what stands around it (UAX #9, 2.4), where the two may differ.

    Its own order is that of its first letter. FIRST STRONG ISOLATE would not see letters isolated in it.
    """
    letters = [direction for c in value if (direction := unicodedata.bidirectional(c)) in {"L", "R", "AL"}]
    ours = words.direction == "ltr" and _RIGHT_TO_LEFT.isdisjoint(letters)
    if ours or not value:
        return value
    turned = not _RIGHT_TO_LEFT.isdisjoint(letters[:1])
    return f"{_RIGHT_ISOLATE if turned else _LEFT_ISOLATE}{value}{_END}"


def printable(value: str) -> str:
    """What the fonts can draw and the page can hold; the whole value is in the statement."""
    text = "".join(c if _is_drawn(c) else "\ufffd" for c in value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def joined(words: Words, items: Iterable[str]) -> str:
    return words.numbers.list.join(isolated(words, item) for item in items)


def number(words: Words, value: int) -> str:
    return f"{value:,}".replace(",", words.numbers.thousands)


def size(words: Words, count: int) -> str:
    """Of `count` bytes."""
    how = words.numbers
    shown, unit = (count / 1e9, how.gigabytes) if count >= 1e8 else (count / 1e6, how.megabytes)
    text = f"{shown:.1f}".removesuffix(".0").replace(".", how.decimal)
    return f"{text}\N{NO-BREAK SPACE}{unit}"


def moment(words: Words, stated: str) -> str:
    """`stated` as RFC 3339, in UTC."""
    at = datetime.fromisoformat(stated)
    month, time = words.numbers.months[at.month - 1], f"{at:%H:%M} UTC"
    return words.numbers.moment.format(day=at.day, month=month, year=at.year, time=isolated(words, time))


def _is_drawn(character: str) -> bool:
    covered = any(start <= ord(character) < end for start, end in _DRAWN)
    return character in _PUNCTUATION or (covered and character.isprintable())
