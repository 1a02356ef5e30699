"""A language is changed at any moment: words, plurals, numbers and reading direction, all at once."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF

from counterseal.cli import main
from counterseal.cli.usage import USAGE
from counterseal.screens import translations
from counterseal.tradein.comfort import Comfort, Language
from tests.screens.customer_at_screen import CustomerAtScreen
from tests.screens.sample_views import SAMPLES

COPIED = SAMPLES["confirm"]


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


def test_a_screen_without_words_says_so_and_does_not_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(translations, "I18N", tmp_path)
    assert main(["screen", "customer", "--socket", "nowhere"]) == USAGE
    assert "the screens have no words yet" in capsys.readouterr().err
