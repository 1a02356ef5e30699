"""What is wrong with a page in one language, seen beside the same page in English."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import permutations
from xml.etree import ElementTree

import msgspec

from counterseal.screens.translations import I18N
from counterseal.tradein.language import Language

from .flaws import Layout
from .matrix import SAMPLES

LETTERS = re.compile(r"[^\W\d_]{2,}")
PLACE = re.compile(r"%(?:\d|n|L\d)")
NAMES = {
    "Counterseal",
    "kilo-bamu-tere-nosa-dugi",
    "English",
    "Deutsch",
    "Español",
    "Français",
    "Čeština",
    "العربية",
}
NAMES |= {"Language", "Sprache", "Idioma", "Langue", "Jazyk", "اللغة"}
"""Said in their own language, whichever the screen speaks."""


def untranslated(role: str, sample: str, language: Language, here: Layout, english: Layout) -> Iterator[str]:
    """Words that are the same in English, although no translator said so."""
    data = msgspec.json.encode(SAMPLES[role][sample].view).decode()
    for text in sorted({*here.texts} & {*english.texts}):
        if not _same_in_english(text, data, language):
            yield f"not translated: {text!r}"


def _same_in_english(text: str, data: str, language: Language) -> bool:
    """Whether it may be: no words, a name, something from the view, or translated by the same words."""
    if not LETTERS.search(text) or text in data or {*text.split(" · ")} <= NAMES:
        return True
    found = filter(None, (same.fullmatch(text) for same in _same(language)))
    return any(all(_same_in_english(part, data, language) for part in same.groups()) for same in found)


def not_mirrored(here: Layout, english: Layout) -> Iterator[str]:
    """Controls beside each other that did not change sides where reading begins on the right."""
    for (one, at), (other, beside) in permutations(here.controls.items(), 2):
        if _is_key(one) or one not in english.controls or other not in english.controls:
            continue
        if _left_of(english.controls[one], english.controls[other]) and _left_of(at, beside):
            yield f"not mirrored: {one} is still on the left of {other}"


def _left_of(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    in_one_row = one[1] < other[3] and other[1] < one[3]
    return in_one_row and one[2] <= other[0]


def _is_key(name: str) -> bool:
    """Digits, letters and what stands between them keep their order in every language."""
    return name.startswith("key") or name in {"clearPin", "enterPin", "clearCode"}


@cache
def _same(language: Language) -> list[re.Pattern[str]]:
    """What is translated by the same words."""
    file = I18N / f"counterseal_{language}.ts"
    messages = ElementTree.parse(file).iter("message")  # noqa: S314 - our own file
    pairs = [(one.findtext("source") or "", one.findtext("translation") or "") for one in messages]
    return [
        re.compile(PLACE.sub("(.*)", re.escape(source)), re.DOTALL)
        for source, translation in pairs
        if source == translation and PLACE.sub("", source)
    ]
