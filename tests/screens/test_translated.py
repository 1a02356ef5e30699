"""Every word of the screens is translated into every language, as that language is written."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copy
from typing import NamedTuple
from xml.etree.ElementTree import Element, parse

import pytest

from counterseal.tradein.language import Language
from tests.screens.words import source, update

TRANSLATED = [language for language in Language if language is not Language.ENGLISH]

FORMS = {
    Language.ENGLISH: 2,
    Language.GERMAN: 2,
    Language.SPANISH: 2,
    Language.FRENCH: 2,
    Language.CZECH: 3,
    Language.ARABIC: 6,
}
"""Plural forms, as Qt counts them."""

PLACEHOLDER = re.compile(r"%L?[n\d]")

SAME = {
    *("OK", "%1, %2", "%1: %2", "iPhones", "Auto Blocker", "Counterseal - %1", "%1 %", "Code: %1 %2", "Menu"),
    *("SIM card", "PIN", "%1 GB", "%1 MB", "%1 · %2, opened by %3", "Shift"),
}
"""What may be the same as in English, because it is a name or a mere form."""

WRONG = {
    Language.GERMAN: re.compile(r"[“”\"]\w|\w['\"]| - |\.\.\."),
    Language.FRENCH: re.compile(r"['\"“”]|[^\u00a0\u202f\d][:;?!](?!\d)|«[^\u00a0]|[^\u00a0]»| - |\.\.\."),
    Language.SPANISH: re.compile(r"['\"]| - |\.\.\.|^[^¿]*\?"),
    Language.CZECH: re.compile(r"['\"”]| - |\.\.\."),
    Language.ARABIC: re.compile(r"['\"]| - |\.\.\.|[?;]|[\u0660-\u0669]"),
}
"""Signs of another language; in Arabic its own digits too, because the certificate has 0 to 9."""


class Message(NamedTuple):
    context: str
    english: str
    translations: tuple[str, ...]
    finished: bool
    plural: bool


def messages(language: Language) -> Iterator[Message]:
    for context in parse(source(language)).getroot().iter("context"):  # noqa: S314 - our own file
        for found in context.iter("message"):
            yield _message(context.findtext("name", ""), found)


def _message(context: str, found: Element) -> Message:
    translation = found.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    plural = found.get("numerus") == "yes"
    return Message(
        context, found.findtext("source", ""), tuple(forms), translation.get("type") is None, plural
    )


def test_the_files_hold_what_the_sources_say(tmp_path: Path) -> None:
    for language in Language:
        copy(source(language), tmp_path)
    update(tmp_path)
    stale = [
        language
        for language in Language
        if source(language).read_text() != source(language, tmp_path).read_text()
    ]
    assert stale == [], "`make words` brings them up to date"


@pytest.mark.parametrize("language", Language)
def test_everything_is_said_in_every_language(language: Language) -> None:
    found = list(messages(language))
    assert len(found) > (15 if language is Language.ENGLISH else 700)
    assert [m.english for m in found if not (m.finished and all(m.translations))] == []


@pytest.mark.parametrize("language", Language)
def test_plurals_have_all_their_forms(language: Language) -> None:
    plurals = [message for message in messages(language) if message.plural]
    assert len(plurals) > 15
    assert [m.english for m in plurals if len(m.translations) != FORMS[language]] == []


@pytest.mark.parametrize("language", Language)
def test_what_is_filled_in_later_is_kept(language: Language) -> None:
    assert [m for m in messages(language) if not all(_fits(m, text) for text in m.translations)] == []


def _fits(message: Message, text: str) -> bool:
    """Same placeholders and spaces at the ends, no markup; a plural's form may say its number in a word."""
    wanted, got = (sorted(PLACEHOLDER.findall(said)) for said in (message.english, text))
    if message.plural:
        wanted, got = ([mark for mark in marks if "n" not in mark] for marks in (wanted, got))
    ends = [(said[:1].isspace(), said[-1:].isspace()) for said in (message.english, text)]
    return wanted == got and ends[0] == ends[1] and not re.search(r"</?\w|&\w+;", text)


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: Language) -> None:
    left = {m.english for m in messages(language) if m.english in m.translations}
    assert left - SAME == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_signs_are_those_of_the_language(language: Language) -> None:
    found = [text for m in messages(language) for text in m.translations if WRONG[language].search(text)]
    assert found == []
