"""Every language's letters are in the fonts that come with us, the bold ones too."""

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

LETTERS = {
    "en": "Welcome “1,234” …",
    "de": "Löschen, Größe, Übernehmen",
    "es": "¿Español? ¡Sí, mañana!",
    "fr": "Français, œuvre, Noël « déjà »",
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "ar": "لا يُمحى شيء قبل موافقتك ٤٬٣١٢ ؟",
}


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
@pytest.mark.parametrize("language", LETTERS)
def test_letters_are_ours(qapp: QGuiApplication, language: str, weight: QFont.Weight) -> None:
    font = QFont(qapp.font())
    font.setWeight(weight)
    layout = QTextLayout(LETTERS[language], font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    style = "Regular" if weight == QFont.Weight.Normal else "Bold"
    for run in layout.glyphRuns():
        face = run.rawFont()
        assert (face.familyName(), face.styleName()) in {("Noto Sans", style), ("Noto Sans Arabic", style)}
        assert 0 not in run.glyphIndexes(), "a letter is missing"
