"""The page in every language, of every outcome, for both families: it says it, legibly, on one page."""

import io
import re
from pathlib import Path

import pytest
from msgspec.structs import replace
from pyhanko.pdf_utils.reader import PdfFileReader

from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.render import render
from counterseal.certificate.page.words import languages, words_in
from counterseal.certificate.receipt import to_qr
from counterseal.certificate.statement import Result
from tests.certificate.page_samples import FULLEST, RECORDS, Box, Pages, Rendered
from tests.certificate.pictures import picture_of, qr_in
from tests.certificate.verify_samples import issue_all, returned

LANGUAGES = sorted(languages())
FOREIGN = sorted(languages() - {"en"})
# one worker draws all pages of a language, each once
EVERY = [
    pytest.param(language, *kind, marks=pytest.mark.xdist_group(f"page-{language}"))
    for language in LANGUAGES
    for kind in RECORDS
]
LEGIBLE = 7.9
"""Height in points of the smallest line where the body is set in 6.8 points."""
A4 = Box(0, 0, 595.3, 841.9)

# Names, commands, units, and the words of standards and phones: the same everywhere.
SAME_EVERYWHERE = {
    *("android", "apple", "google", "samsung", "xiaomi", "pixel", "iphone", "icloud"),
    *("usb", "mtp", "imei", "esim", "sim", "nist", "purge", "clear", "test", "harness", "utc", "demo"),
    *("counterseal", "verify", "certificate", "root", "pem", "trust", "docs", "verifying"),
    *("pdfsig", "pdfdetach", "openssl", "kiosk", "example", "staff"),
    *("green", "reboot", "factory", "reset"),
}
PLAINLY_ENGLISH = {"the", "of", "and", "with", "whether", "were", "been", "this", "that", "its", "phone"}


@pytest.fixture(scope="module")
def pages(signer: FileSigner, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    made: dict[tuple[str, str, Result], Rendered] = {}

    def page(language: str, family: str, result: Result) -> Rendered:
        key = (language, family, result)
        if key not in made:
            record = replace(RECORDS[family, result], language=language)
            (issued,) = issue_all(signer, tmp_path_factory.mktemp("page") / "log", record)
            made[key] = Rendered(render(issued))
        return made[key]

    return page


def latin_words(text: str) -> set[str]:
    """Hashes and numbers left out."""
    return set(re.findall(r"[a-zà-ž]{2,}", re.sub(r"\w*\d\w*", "", text.lower())))


def letters_of(text: str) -> list[str]:
    """Word by word, the letters of each in one order: poppler turns Arabic ligatures round."""
    return ["".join(sorted(word)) for word in re.findall(r"[^\W\d_]+", text.replace("\u0649", "\u064a"))]


def is_said(sentence: str, page: Rendered) -> bool:
    wanted, said = letters_of(sentence), letters_of(page.text)
    return any(said[start : start + len(wanted)] == wanted for start in range(len(said)))


@pytest.mark.parametrize(("language", "family", "result"), EVERY)
def test_the_page_says_its_outcome_in_the_customers_language(
    language: str, family: str, result: Result, pages: Pages
) -> None:
    page, words = pages(language, family, result), words_in(language)
    leveled = family == "android" and result is not Result.RETURNED
    sentence = (words.sentences_before_level if leveled else words.sentences)[result]
    assert is_said(words.results[result], page)
    assert is_said(sentence, page)
    assert is_said(words.phrases.what_counts, page)
    assert is_said(words.remarks["emptiness"], page)
    catalogue = PdfFileReader(io.BytesIO(page.pdf)).root
    assert catalogue["/Lang"] == language


@pytest.mark.parametrize(("language", "family", "result"), EVERY)
def test_the_page_is_one_and_nothing_on_it_is_cut_off_or_overprinted(
    language: str, family: str, result: Result, pages: Pages
) -> None:
    page = pages(language, family, result)
    assert int(PdfFileReader(io.BytesIO(page.pdf)).root["/Pages"]["/Count"]) == 1
    assert len(page.words) > 100
    outside = [word for word, box in page.words if not inside(box, A4)]
    assert outside == []
    assert min(box.bottom - box.top for _, box in page.words) >= LEGIBLE
    assert overprinted([core(box) for _, box in page.words]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_page_is_still_one(language: str, signer: FileSigner, tmp_path: Path) -> None:
    first, fullest = returned(), replace(FULLEST, language=language)
    page = Rendered(render(issue_all(signer, tmp_path / "log", first, fullest)[1]))
    assert int(PdfFileReader(io.BytesIO(page.pdf)).root["/Pages"]["/Count"]) == 1
    assert [word for word, box in page.words if not inside(box, A4)] == []
    assert overprinted([core(box) for _, box in page.words]) == []


@pytest.mark.parametrize(("language", "family", "result"), EVERY)
def test_nothing_stands_in_the_code_or_its_quiet_zone(
    language: str, family: str, result: Result, pages: Pages
) -> None:
    page = pages(language, family, result)
    code = qr_in(picture_of(page.pdf, 150))
    left, top, right, bottom = (pixels * 72 / 150 for pixels in code.edges)
    quiet = 4 * (right - left) / len(to_qr(code.text).rows) - 0.5  # half a point: what rendering rounds
    zone = Box(left - quiet, top - quiet, right + quiet, bottom + quiet)
    assert [word for word, box in page.words if core(box).overlaps(zone)] == []
    assert (left < A4.right / 2) == (language == "ar")


@pytest.mark.parametrize(("language", "family", "result"), [one for one in EVERY if one.values[0] != "en"])
def test_no_english_is_left_on_another_languages_page(
    language: str, family: str, result: Result, pages: Pages
) -> None:
    english, own = vocabulary("en"), vocabulary(language)
    shown = latin_words(pages(language, family, result).text)
    assert shown & english - own - SAME_EVERYWHERE == set()
    assert shown & PLAINLY_ENGLISH == set()


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_was_translated(language: str) -> None:
    english, own = texts("en"), texts(language)
    same = {text for text, other in zip(english, own, strict=True) if text == other}
    assert {word for text in same for word in latin_words(text)} - SAME_EVERYWHERE == COGNATES[language]
    assert vocabulary(language) & PLAINLY_ENGLISH == set()


COGNATES = {
    "ar": set(),
    "cs": {"model"},
    "de": set(),
    "es": {"no"},
    "fr": {"contacts", "messages", "supervision", "technique"},
}
"""Texts that are the same in English because the word is."""


def texts(language: str) -> list[str]:
    words = words_in(language)
    sections = [vars_of(words.phrases)] + [
        value for name in words.__struct_fields__ if isinstance(value := getattr(words, name), dict)
    ]
    return [re.sub(r"\{\w+\}", "", text) for section in sections for _, text in sorted(section.items())]


def vars_of(struct: object) -> dict[str, str]:
    return {name: getattr(struct, name) for name in type(struct).__struct_fields__}  # type: ignore[attr-defined]  # a Struct


def vocabulary(language: str) -> set[str]:
    return latin_words(" ".join(texts(language)))


def inside(box: Box, page: Box) -> bool:
    across = page.left <= box.left <= box.right <= page.right
    return across and page.top <= box.top <= box.bottom <= page.bottom


def overprinted(boxes: list[Box]) -> list[tuple[Box, Box]]:
    """Pairs that overlap: down the page, each box is compared with those above that reach down to it."""
    found, above = [], list[Box]()
    for box in sorted(boxes, key=lambda box: box.top):
        above = [other for other in above if other.bottom > box.top]
        found += [(other, box) for other in above if other.overlaps(box)]
        above.append(box)
    return found


def core(box: Box) -> Box:
    """Poppler's boxes are as high as the font's tallest letters; lines may stand closer than that."""
    height, hair = box.bottom - box.top, min(0.5, (box.right - box.left) / 4)
    return Box(box.left + hair, box.top + 0.25 * height, box.right - hair, box.bottom - 0.25 * height)
