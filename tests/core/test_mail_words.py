"""The words of the mails: every language has them, with nothing but code, minutes and reference in them."""

import re

import pytest

from counterseal.core.mail_words import FOLDER, words_in
from counterseal.tradein.language import Language


@pytest.mark.parametrize("language", Language)
def test_a_mail_has_its_words_in_every_language(language: Language) -> None:
    words = words_in(language)
    code = words.code_text.format(code="314159", minutes=10, reference="TILL-7")
    record = words.record_text.format(reference="TILL-7")
    assert re.search(r"^    314159$", code, re.MULTILINE)
    assert "10" in code
    assert "TILL-7" in code
    assert "TILL-7" in record
    assert "{" not in words.code_subject + words.record_subject
    for text in (code, record):
        # read aloud from a phone, and within one errand
        assert 200 < len(text) < 1500


def test_there_are_no_words_but_of_the_languages() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(Language)
    assert len({words_in(language) for language in Language}) == len(Language)
