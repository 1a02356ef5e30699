"""How values stand on the certificate's page: numbers and moments by language, and what a phone says as text
that can be drawn, keeps to its place, and does nothing."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime

from .pdf_words import Words

LONGEST = 90
_DRAWN = ((0x20, 0x530), (0x620, 0x6D6))
"""Noto Sans draws Latin, Greek and Cyrillic, Noto Sans Arabic Arabic, on pages of every language. PDF/A
forbids a glyph that is not there."""
_PUNCTUATION = "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}“”„\N{EN DASH}—…•€،؛؟"
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


def fill(words: Words, template: str, **values: str) -> str:
    """The template with each value in its place, whichever way either is written."""
    return template.format(**{name: isolated(words, value) for name, value in values.items()})


def foreign(words: Words, value: str) -> str:
    """A text that is not ours: in the language, or of the length, of whoever wrote it."""
    return isolated(words, printable(value))


def isolated(words: Words, value: str) -> str:
    """Kept from changing the order of what stands around it (UAX #9, 2.5), where the two may differ."""
    ours = words.direction == "ltr" and _RIGHT_TO_LEFT.isdisjoint(map(unicodedata.bidirectional, value))
    return value if ours or not value else f"{_ISOLATE}{value}{_END}"


def printable(value: str) -> str:
    """What the fonts can draw and the page can hold; the whole value is in the statement."""
    return clipped("".join(c if _is_drawn(c) else "\ufffd" for c in value), LONGEST)


def clipped(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


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
    return fill(words, words.numbers.moment, day=str(at.day), month=month, year=str(at.year), time=time)


def _is_drawn(character: str) -> bool:
    covered = any(start <= ord(character) < end for start, end in _DRAWN)
    return character in _PUNCTUATION or (covered and character.isprintable())
