"""A language is changed at any moment: words, plurals, numbers and reading direction, all at once."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from counterseal.cli import main
from counterseal.cli.usage import USAGE
from counterseal.screens import translations
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.language import Language
from tests.screens.customer_at_screen import CustomerAtScreen
from tests.screens.sample_views import SAMPLES
from tests.screens.words import translation

COPIED = SAMPLES["confirm"]
LOADED = 1
TITLE = "Nothing has been erased so far. It is your decision"


def _left_edge(customer: CustomerAtScreen, name: str) -> float:
    found = next(item for item in customer.visible() if item.objectName() == name)
    return found.mapToScene(QPointF()).x()


@pytest.mark.parametrize("customer", [(960, 540)], indirect=True)
def test_arabic_reads_from_the_right_and_its_last_answer_is_the_affirmative_one(
    customer: CustomerAtScreen,
) -> None:
    customer.see(COPIED)
    assert _left_edge(customer, "notYetButton") < _left_edge(customer, "consentButton")
    customer.see(replace(COPIED, comfort=Comfort(Language.ARABIC)))
    assert _left_edge(customer, "notYetButton") > _left_edge(customer, "consentButton")
    customer.see(COPIED)
    assert _left_edge(customer, "notYetButton") < _left_edge(customer, "consentButton")


@pytest.mark.parametrize("customer", [(540, 960)], indirect=True)
def test_digits_stand_as_on_every_keyboard_in_arabic_too(customer: CustomerAtScreen) -> None:
    customer.see(replace(SAMPLES["mail-code"], comfort=Comfort(Language.ARABIC)))
    assert _left_edge(customer, "key1") < _left_edge(customer, "key2") < _left_edge(customer, "key3")


@pytest.mark.parametrize("customer", [(540, 960)], indirect=True)
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN, Language.ARABIC])
def test_the_keyboard_has_the_language_s_letters_and_latin_ones_first(
    customer: CustomerAtScreen, language: Language
) -> None:
    customer.see(replace(SAMPLES["secret-existing"], comfort=Comfort(language)))
    keyboard = customer.window.findChild(QQuickItem, "keyboard")
    assert keyboard is not None
    customer.qtbot.waitUntil(lambda: keyboard.property("loadState") == LOADED)
    engine = qmlEngine(customer.window)
    assert engine is not None
    settings = engine.singletonInstance("QtQuick.VirtualKeyboard.Settings", "VirtualKeyboardSettings")
    assert isinstance(settings, QObject)
    active = settings.property("activeLocales")
    assert active[0].startswith(language)
    assert any(layout.startswith("en") for layout in active)
    assert settings.property("locale") == (active[-1] if language is Language.ARABIC else active[0])


SAID = {
    Language.ENGLISH: "4,312 photos, 61 videos",
    Language.GERMAN: "4.312 Fotos, 61 Videos",
    Language.FRENCH: "4\u202f312 photos, 61 vidéos",
    Language.SPANISH: "4312 fotos, 61 vídeos",
    Language.CZECH: "4\u00a0312\u00a0fotek, 61\u00a0videí",
    Language.ARABIC: "4,312",
}


@pytest.mark.parametrize("customer", [(540, 960)], indirect=True)
def test_a_page_that_is_shown_changes_its_language_counts_and_all(customer: CustomerAtScreen) -> None:
    for language, said in SAID.items():
        customer.see(replace(COPIED, comfort=Comfort(language)))
        assert customer.hands.text_of("title") == translation(language, TITLE)
        shown = [str(item.property("text")) for item in customer.visible()]
        assert [text for text in shown if text.startswith(said)], (language, shown)


def test_more_things_than_qt_can_count_are_still_counted(customer: CustomerAtScreen) -> None:
    assert COPIED.copy is not None
    customer.see(replace(COPIED, copy=replace(COPIED.copy, photos=1 << 40)))
    assert [item for item in customer.visible() if "2,147,483,647 photos" in str(item.property("text"))]


def test_a_screen_without_words_says_so_and_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(translations, "I18N", tmp_path)
    assert main(["screen", "customer", "--socket", "nowhere"]) == USAGE
    assert "the screens have no words yet" in capsys.readouterr().err
