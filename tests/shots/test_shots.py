"""The tool behind `make shots`: pictures are the same in every process, and what is wrong is found."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.tradein.language import Language
from counterseal.tradein.views import CustomerView
from tests.shots import __main__ as shots
from tests.shots import approved
from tests.shots.flaws import Layout
from tests.shots.matrix import MANNERS, SAMPLES, Reel
from tests.shots.render import Drawn, draw
from tests.shots.words import not_mirrored, untranslated

REEL = Reel("customer", "wide", Language.GERMAN)
DRAWN = "copying-p"
"""A page with a bar that moves and a drawing, in every manner."""


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> list[Drawn]:
    """The same reel by two processes that know nothing of each other."""
    with ProcessPoolExecutor(2, get_context("spawn"), max_tasks_per_child=1) as pool:
        running = [pool.submit(draw, REEL, DRAWN, tmp_path_factory.mktemp("shots")) for _ in range(2)]
        return [one.result() for one in running]


def test_pictures_are_the_same_to_the_byte_in_every_process(twice: list[Drawn]) -> None:
    one, other = twice
    assert len(one.digests) == len(MANNERS)
    assert len(set(one.digests.values())) == len(one.digests)
    assert one.digests == other.digests


def test_what_is_approved_is_compared(
    twice: list[Drawn], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(approved, "FOLDER", tmp_path)
    drawn = twice[0]
    shot, gone = list(drawn.digests)[:2]
    assert shots._changes([drawn], whole=True)[0] == f"new: {REEL} {shot}"
    approved.write("customer", [drawn])
    assert shots._changes([drawn], whole=True) == []
    now = {**drawn.digests, shot: "0" * 16}
    del now[gone]
    found = shots._changes([Drawn(REEL, now)], whole=True)
    assert found == [f"changed: {REEL} {shot}", f"missing: {REEL} {gone}"]
    assert shots._changes([Drawn(REEL, now)], whole=False) == found[:1]


def layout(*texts: str, **controls: tuple[float, float, float, float]) -> Layout:
    return Layout([*texts], controls)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Stop, keep my phone", ["not translated: 'Stop, keep my phone'"]),
        ("Counterseal", []),
        ("Counterseal, Help", ["not translated: 'Counterseal, Help'"]),  # "%1, %2" is the same in German
        ("T-1042, T-1042", []),
        ("62.0 / 64", []),
        ("T-1042", []),  # from the view
        ("Language · Sprache · Idioma · Langue · Jazyk · اللغة", []),
    ],
)
def test_words_that_nobody_translated_are_found(
    monkeypatch: pytest.MonkeyPatch, text: str, found: list[str]
) -> None:
    view = SAMPLES["customer"]["copying"].view
    assert isinstance(view, CustomerView)
    sample = SAMPLES["customer"]["copying"]._replace(view=replace(view, reference="T-1042"))
    monkeypatch.setitem(SAMPLES["customer"], "copying", sample)
    here, english = layout(text, "Hilfe"), layout(text, "Help")
    assert list(untranslated("customer", "copying", Language.GERMAN, here, english)) == found


def test_what_stays_on_its_side_in_arabic_is_found() -> None:
    left, right = (0, 0, 10, 10), (20, 0, 30, 10)
    english, keys = layout(back=left, more=right), layout(key1=left, key2=right)
    assert list(not_mirrored(layout(back=right, more=left), english)) == []
    assert list(not_mirrored(english, english)) == ["not mirrored: back is still on the left of more"]
    assert list(not_mirrored(keys, keys)) == []
