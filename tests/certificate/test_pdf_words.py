"""The words of the page: every language has every one of them, and English is what was signed."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from counterseal.certificate import catalogue, honesty
from counterseal.certificate.catalogue import Technique
from counterseal.certificate.families import android_remarks, iphone
from counterseal.certificate.honesty import Remark
from counterseal.certificate.page import observations, words
from counterseal.certificate.page.words import languages, words_for, words_in
from counterseal.certificate.statement import Result
from counterseal.tradein.facts import CopyLevel, EraseCommand
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import AndroidObservation
from counterseal.tradein.families.iphone import IphoneObservation
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.verdict import Reason

ENGLISH = words_in("en")


def remarks(module: ModuleType) -> Iterator[Remark]:
    for value in vars(module).values():
        several = value.values() if isinstance(value, dict) else value
        several = several if isinstance(value, dict | tuple) else (value,)
        yield from (one for one in several if isinstance(one, Remark))


def techniques() -> list[Technique]:
    return [one for one in vars(catalogue).values() if isinstance(one, Technique)]


def test_there_are_six_languages() -> None:
    assert languages() == {"en", "de", "es", "fr", "cs", "ar"}


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_language_lacks_no_word(language: str) -> None:
    assert words_in(language).language == language
    assert (words_in(language).direction == "rtl") == (language == "ar")


def test_what_is_signed_in_english_is_what_was_translated() -> None:
    signed = {one.code: one.text for module in (honesty, android_remarks, iphone) for one in remarks(module)}
    assert signed == ENGLISH.remarks
    titles = {one.technique: one.title for one in techniques()}
    assert titles == ENGLISH.techniques


def test_every_code_has_its_words() -> None:
    fields = {*IphoneObservation.__struct_fields__, *AndroidObservation.__struct_fields__}
    stated = {name.replace("_", "-") for name in fields} - {"command", "route"}
    assert set(ENGLISH.observations) == stated
    assert {what for rung in observations.RUNGS.values() for what in rung} <= stated
    assert set(ENGLISH.rungs) == set(observations.RUNGS)
    assert set(ENGLISH.reasons) == set(Reason)
    assert set(ENGLISH.return_reasons) == set(ReturnReason)
    assert set(ENGLISH.failures) == set(FailureCode)
    assert set(ENGLISH.commands) == set(EraseCommand)
    assert set(ENGLISH.results) == set(Result)
    assert set(ENGLISH.sentences) == set(Result) - {Result.RECEIVED}
    assert set(ENGLISH.sentences_before_level) == set(ENGLISH.sentences) - {Result.RETURNED}
    assert set(ENGLISH.nothing_besides) == set(CopyLevel)
    assert set(ENGLISH.methods) == {one.method for one in techniques()}


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("ES-419", "es"),
        ("ar-EG", "ar"),
        ("en-GB", "en"),
        ("pt-BR", "en"),
        ("", "en"),
        ("../words/de", "en"),
        ("x" * 256, "en"),
    ],
)
def test_the_customer_gets_their_language_or_english(chosen: str, shown: str) -> None:
    assert words_for(chosen).language == shown


def test_a_sentence_that_was_signed_otherwise_is_shown_as_it_was_signed() -> None:
    german = words_in("de")
    assert german.remark(Remark("emptiness", ENGLISH.remarks["emptiness"])) == german.remarks["emptiness"]
    for unknown in (Remark("emptiness", "An earlier wording."), Remark("new-code", "A later one.")):
        assert german.remark(unknown) == unknown.text
    title = ENGLISH.techniques["android-factory-reset"]
    assert german.technique("android-factory-reset", title) == german.techniques["android-factory-reset"]
    assert german.technique("android-factory-reset", "Another title") == "Another title"


@pytest.mark.parametrize(
    ("good", "bad", "complaint"),
    [
        ("Kiosk {kiosk}, Filiale {store}", "Kiosk {kiosk}", "placeholders of English"),
        ("Kiosk {kiosk}, Filiale {store}", "Kiosk {kiosk}, {shop}", "placeholders of English"),
        ("Kiosk {kiosk}, Filiale {store}", "Kiosk {kiosk!r}, Filiale {store}", "name in braces"),
        ("Kiosk {kiosk}, Filiale {store}", "Kiosk {}, Filiale {store}", "name in braces"),
        ("Kiosk {kiosk}, Filiale {store}", "Kiosk {kiosk", "expected '}'"),
        ('fact = "Angabe"', 'fact = ""', "an empty text"),
        ('fact = "Angabe"', 'fact = "Angabe"\nmore = "x"', "unknown field"),
        ('fact = "Angabe"\n', "", "missing required field"),
        ('fact = "Angabe"', 'fact = "Angabe"\nfact = "Angabe"', "overwrite"),
        ('find-my = "', 'find-mine = "', "keys and placeholders"),
        ('"Januar", ', "", "length"),
        ('direction = "ltr"', 'direction = "up"', "Invalid enum value"),
        ('language = "de"', 'language = "nl"', "says that it is nl"),
    ],
)
def test_an_incomplete_language_is_never_loaded(
    good: str, bad: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language in ("en", "de"):
        text = (words.FOLDER / f"{language}.toml").read_text()
        (tmp_path / f"{language}.toml").write_text(text.replace(good, bad, 1) if language == "de" else text)
        assert language == "en" or good in text
    monkeypatch.setattr(words, "FOLDER", tmp_path)
    words_in.cache_clear()
    try:
        with pytest.raises((ValueError, msgspec.DecodeError), match=complaint):
            words_in("de")
    finally:
        words_in.cache_clear()
