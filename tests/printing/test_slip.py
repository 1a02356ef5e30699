"""What stands on a slip: readable in every language, on both widths of paper, by a person and by a camera."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image, ImageOps

from counterseal.printing.slip import roll, sheet
from counterseal.printing.words import FOLDER, words_for
from counterseal.tradein.language import Language
from counterseal.tradein.views import Outcome
from tests.certificate.pictures import picture_of, worn

from .samples import SLIP, TEXT, text_on


def test_there_are_words_for_every_language_and_every_outcome() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(Language)
    for language in Language:
        words = words_for(language)
        assert set(words.titles) == set(words.sentences) == set(Outcome)
        assert (words == words_for("en")) == (language is Language.ENGLISH)


@pytest.mark.parametrize("print_mm", [48, 72])
@pytest.mark.parametrize("language", Language)
def test_the_code_on_paper_is_the_code_on_the_screen(language: Language, print_mm: int) -> None:
    picture = roll(replace(SLIP, language=language), print_mm)
    assert picture.mode == "1"
    assert picture.width == print_mm * 8
    assert text_on(picture) == TEXT


def test_it_is_read_from_worn_paper() -> None:
    on_paper = ImageOps.expand(roll(SLIP, 72).convert("L"), 20, 255)
    photographed = on_paper.resize((on_paper.width * 2, on_paper.height * 2))
    assert text_on(worn(photographed, blur=1.5, noise=12, seed=1)) == TEXT


def test_letters_are_black_on_white_and_leave_the_margins_free() -> None:
    for language in Language:
        picture = roll(replace(SLIP, language=language, demo=False), 48)
        left, _, right, _ = ImageOps.invert(picture.convert("L")).getbbox() or (0, 0, 0, 0)
        assert 0 < left < right < picture.width


@pytest.mark.parametrize("outcome", Outcome)
def test_each_outcome_says_something_else(outcome: Outcome) -> None:
    others = [roll(replace(SLIP, outcome=other), 72).tobytes() for other in Outcome if other is not outcome]
    assert roll(replace(SLIP, outcome=outcome), 72).tobytes() not in others


def test_a_demo_says_so_in_white_on_black() -> None:
    shown, bare = (roll(replace(SLIP, demo=demo), 72) for demo in (True, False))
    assert shown.height > bare.height
    band = shown.crop((0, 0, shown.width, shown.height - bare.height))
    assert dark_share(band) > 0.5


def dark_share(picture: Image.Image) -> float:
    return picture.convert("L").tobytes().count(0) / (picture.width * picture.height)


def test_a_name_that_looks_like_typst_is_a_name() -> None:
    hostile = replace(SLIP, model='#panic() *x* $y$ "] #read("/etc/passwd")')
    assert text_on(roll(hostile, 72)) == TEXT


def test_an_office_printer_gets_a_sheet(tmp_path: Path) -> None:
    document = sheet(SLIP)
    assert document.startswith(b"%PDF-")
    assert text_on(picture_of(document, 150)) == TEXT
