"""What speech mode says about a page, and to whom: pure, so that it is tabled without sound or Qt.

The words themselves come from QML (`Words/SpeechWords.qml`), where they can be translated.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

Words = Mapping[str, str]
"""Phrases by name; "%1" is where the name or number goes."""

PROGRESS_STEP = 10
"""Percent between two announcements of progress."""

COUNTDOWN_STEP = 10
"""Seconds between two announcements of the time that is left to answer."""


class Kind(StrEnum):
    """What a part of a page is; the names of the phrases that say so."""

    HEADING = "heading"
    TEXT = "text"
    PICTURE = "picture"
    BUTTON = "button"
    SWITCH = "switch"
    FIELD = "field"
    PROGRESS = "progress"
    COUNTDOWN = "countdown"


CONTROLS = frozenset({Kind.BUTTON, Kind.SWITCH, Kind.FIELD})


class Part(Struct, frozen=True):
    """One thing on the page as assistive technology sees it."""

    kind: Kind
    name: str
    detail: str = ""
    enabled: bool = True
    checked: bool = False
    private: bool = False
    """For the customer's ears only (EN 301 549, 5.1.3.9)."""
    value: int = 0
    """Percent of a progress, seconds of a countdown, characters typed into a field. Never the characters."""


class Line(Struct, frozen=True):
    """One sentence to be said; `in_public` stands in for it where others could listen."""

    text: str
    in_public: str


def open_line(text: str) -> Line:
    """A sentence anybody may hear."""
    return Line(text, text)


def page(parts: Sequence[Part], words: Words) -> list[Line]:
    """A page that has just appeared: from its title on all that can be read, then what can be answered."""
    body = _from_title(parts)
    return [part(shown, words) for shown in body if shown.kind not in CONTROLS] + _answers(body, words)


def _answers(parts: Iterable[Part], words: Words) -> list[Line]:
    offered = [shown for shown in parts if shown.kind in CONTROLS and shown.enabled]
    if not offered:
        return []
    text, in_public = (
        words["answers"].replace("%1", ", ".join(names))
        for names in (
            [shown.name for shown in offered],
            [words["private"].rstrip(".") if shown.private else shown.name for shown in offered],
        )
    )
    return [Line(text, in_public)]


def _from_title(parts: Sequence[Part]) -> Sequence[Part]:
    """What stands above the title is the same on every page."""
    first = next((place for place, shown in enumerate(parts) if shown.kind is Kind.HEADING), 0)
    return parts[first:]


def part(shown: Part, words: Words) -> Line:
    """One part by itself: what it is called, what it is, and how it stands."""
    name = _spelled(shown.name) if shown.private and shown.kind is Kind.TEXT else shown.name
    rest = _rest(shown, words)
    return Line(_sentence(name, *rest), _sentence(words["private"] if shown.private else name, *rest))


def _rest(shown: Part, words: Words) -> list[str]:
    if shown.kind in {Kind.TEXT, Kind.HEADING}:
        return []
    if shown.kind in {Kind.PROGRESS, Kind.COUNTDOWN}:
        known = words[shown.kind].replace("%1", str(shown.value)) if shown.value >= 0 else ""
        return [known, shown.detail]
    return [words[shown.kind], *_state(shown, words), shown.detail]


def _spelled(secret: str) -> str:
    """Once as a whole, once letter by letter: it has to be written down."""
    return f"{secret}. {', '.join(secret)}"


def _sentence(*phrases: str) -> str:
    return " ".join(phrase if phrase[-1] in ".?!" else f"{phrase}." for phrase in phrases if phrase.strip())


def _state(shown: Part, words: Words) -> list[str]:
    states = []
    if shown.kind is Kind.SWITCH:
        states.append(words["on" if shown.checked else "off"])
    if shown.kind is Kind.FIELD:
        states.append(words["characters"].replace("%1", str(shown.value)))
    if not shown.enabled:
        states.append(words["unavailable"])
    return states


def changes(old: Sequence[Part], new: Sequence[Part], words: Words) -> list[Line]:
    """What to say of a page that changed: all of it under a new title, else only what is new on it."""
    if _title(old) != _title(new):
        return page(new, words)
    known = {_mark(shown) for shown in old}
    return [
        part(shown, words) for shown in new if shown.kind not in CONTROLS and _mark(shown) not in known
    ] + _answers(_gained(old, new), words)


def _gained(old: Sequence[Part], new: Sequence[Part]) -> list[Part]:
    before = {shown.name for shown in old if shown.kind in CONTROLS and shown.enabled}
    return [shown for shown in new if shown.name not in before]


def _title(parts: Sequence[Part]) -> str:
    return next((shown.name for shown in parts if shown.kind is Kind.HEADING), "")


def _mark(shown: Part) -> tuple[Kind, str, int]:
    """What makes a part a new one: of a progress every tenth percent, of a countdown every tenth second."""
    if shown.kind is Kind.PROGRESS:
        return shown.kind, shown.name, shown.value // PROGRESS_STEP
    if shown.kind is Kind.COUNTDOWN:
        return shown.kind, "", -(-shown.value // COUNTDOWN_STEP)
    return shown.kind, shown.name, 0


def typed(before: int, after: int, words: Words) -> Line:
    """A field's text grew or shrank: that it did, never by which character (EN 301 549, 5.1.3.8)."""
    return open_line(words["typed" if after > before else "deleted"])


def aloud(lines: Iterable[Line], headset: bool) -> str:
    """What may be heard: all of it through a headset, else what is not private."""
    return "\n".join(line.text if headset else line.in_public for line in lines)
