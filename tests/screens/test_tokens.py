"""The design tokens: contrast of every pair in use, type by visual angle, lengths in millimetres."""

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication
from PySide6.QtQml import QQmlEngine

from counterseal.screens.application import QML

TEXT = 4.5
MARK = 3.0
HIGH = 7.0
"""What high contrast has for everything (WCAG 2.2, 1.4.6)."""

TINTED = ("accent", "good", "caution", "danger")
PAIRS = [
    *[(ink, ground, TEXT) for ink in ("ink", "inkSoft", "accent") for ground in ("ground", "surface")],
    *[(ink, "surface", TEXT) for ink in ("good", "caution", "danger")],
    *[("ink", f"{tint}Tint", TEXT) for tint in TINTED],
    *[(tint, f"{tint}Tint", MARK) for tint in TINTED],
    *[("accentInk", fill, TEXT) for fill in (*TINTED, "accentDown", "dangerDown")],
    ("accent", "accentTint", TEXT),
    ("disabledInk", "disabled", TEXT),
    ("ribbonInk", "ribbon", TEXT),
    ("border", "ground", MARK),
    ("border", "surface", MARK),
    ("accent", "disabled", MARK),
]

# pixels and pixels in a millimetre, either way up
GLASSES = {
    "10.1 inch": ((1280, 800), 1280 / 217),
    "15.6 inch": ((1920, 1080), 1920 / 344),
    "21.5 inch": ((1920, 1080), 1920 / 476),
    "24 inch": ((1920, 1080), 1920 / 531),
}


@pytest.fixture
def tokens() -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    found = engine.singletonInstance("Design", "Tokens")
    assert isinstance(found, QObject)
    yield found


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_contrast(tokens: QObject, theme: str, ink: str, ground: str, least: float) -> None:
    tokens.setProperty("theme", theme)
    wanted = HIGH if theme == "contrast" else least
    assert contrast(tokens.property(ink), tokens.property(ground)) >= wanted


@pytest.fixture(params=GLASSES)
def glass(request: pytest.FixtureRequest, tokens: QObject) -> float:
    """Pixels in a millimetre of a glass of this size."""
    (width, height), px_per_mm = GLASSES[request.param]
    tokens.setProperty("glass", QSizeF(width, height))
    tokens.setProperty("pxPerMm", px_per_mm)
    return px_per_mm


def test_a_finger_finds_targets_of_the_same_size_on_any_glass(tokens: QObject, glass: float) -> None:
    assert tokens.property("target") == round(20 * glass)
    assert tokens.property("targetSmall") == round(15 * glass)
    assert tokens.property("qrSide") >= 40 * glass


@pytest.mark.parametrize("role", ["textSmall", "textBody", "textLead", "textHeading", "textTitle"])
def test_large_text_is_large_from_where_the_glass_is_read(
    qapp: QGuiApplication, tokens: QObject, glass: float, role: str
) -> None:
    tokens.setProperty("largeText", True)
    font = qapp.font()
    font.setPixelSize(tokens.property(role))
    capital = QFontMetricsF(font).capHeight() / glass
    assert 180 * capital / (math.pi * tokens.property("viewingDistance")) >= 0.7


def test_a_small_glass_is_read_from_nearer_so_its_type_is_smaller(tokens: QObject) -> None:
    bodies = []
    for (width, height), px_per_mm in GLASSES.values():
        tokens.setProperty("glass", QSizeF(height, width))
        tokens.setProperty("pxPerMm", px_per_mm)
        bodies.append(tokens.property("textBody") / px_per_mm)
    assert bodies == sorted(bodies)
    assert bodies[0] == pytest.approx(6.8 * 2 / 3, abs=0.4)
    assert 400 <= tokens.property("viewingDistance") <= 650


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    """WCAG 2.2, "relative luminance"."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
