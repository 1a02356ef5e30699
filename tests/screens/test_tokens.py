"""The design tokens: contrast of every pair in use (EN 301 549, 11.1.4.3 and .11), lengths in millimetres."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from counterseal.screens.application import QML

TEXT = 4.5
MARK = 3.0


@pytest.fixture
def tokens() -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    found = engine.singletonInstance("Design", "Tokens")
    assert isinstance(found, QObject)
    yield found


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        *[(ink, ground, TEXT) for ink in ("ink", "inkSoft", "accent") for ground in ("ground", "surface")],
        *[(ink, "surface", TEXT) for ink in ("good", "caution", "danger")],
        *[("ink", f"{tint}Tint", TEXT) for tint in ("accent", "good", "caution", "danger")],
        *[(tint, f"{tint}Tint", MARK) for tint in ("accent", "good", "caution", "danger")],
        *[("accentInk", fill, TEXT) for fill in ("accent", "accentDown", "danger", "dangerDown")],
        ("disabledInk", "disabled", TEXT),
        ("ribbonInk", "ribbon", TEXT),
        ("border", "ground", MARK),
        ("border", "surface", MARK),
        ("accent", "disabled", MARK),
    ],
)
def test_contrast(tokens: QObject, ink: str, ground: str, least: float) -> None:
    assert contrast(tokens.property(ink), tokens.property(ground)) >= least


def test_lengths_follow_the_size_of_the_glass(tokens: QObject) -> None:
    tokens.setProperty("pxPerMm", 4.03)  # 21.5 inch, 1920 pixels wide
    assert tokens.property("target") == 81
    assert tokens.property("qrSide") >= 50 * 4.03
    tokens.setProperty("pxPerMm", 5.54)  # 15.6 inch
    assert tokens.property("target") == 111


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    """WCAG 2.2, "relative luminance"."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
