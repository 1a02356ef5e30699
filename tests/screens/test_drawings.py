"""The drawings: in every theme's own colours, for every make of phone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtQml import QQmlEngine
from PySide6.QtSvg import QSvgRenderer

from counterseal.screens.application import QML
from counterseal.screens.customer_props import MAKERS
from counterseal.screens.drawings import DRAWN_WITH, ICONS, drawing

NAMES = sorted(file.stem for file in ICONS.glob("*.svg"))
BODIES = sorted(file.stem for file in (ICONS / "bodies").glob("*.svg"))


@pytest.fixture
def tokens() -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    found = engine.singletonInstance("Design", "Tokens")
    assert isinstance(found, QObject)
    yield found


def test_every_maker_with_steps_of_its_own_has_a_phone() -> None:
    assert {"iphone", "other", *MAKERS} == set(BODIES)


def test_files_are_drawn_in_the_colours_of_the_light_theme(tokens: QObject) -> None:
    assert tokens.property("paints").upper() == "-".join(colour[1:] for colour in DRAWN_WITH)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_can_be_painted_in_every_theme(tokens: QObject, name: str, theme: str) -> None:
    tokens.setProperty("theme", theme)
    paints = tokens.property("paints").split("-")
    for maker in BODIES:
        svg = drawing(name, maker, paints)
        assert "<phone/>" not in svg
        assert QSvgRenderer(QByteArray(svg.encode())).isValid()
