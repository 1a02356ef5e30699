"""One application for all tests of the screens, because Qt allows one per process; drawn in memory."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from counterseal.screens.application import make_application
from tests.screens.customer_at_screen import KEYBOARD_NOISE, CustomerAtScreen

OURS = Path(__file__).parent
WALKS = "test_accessibility"
"""The longest of them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == OURS:
            item.add_marker(pytest.mark.qt_log_ignore(*KEYBOARD_NOISE))
            # not a worker each: they would draw against each other's time-outs
            item.add_marker(pytest.mark.xdist_group("walks" if item.path.stem == WALKS else "gui"))
    items.sort(key=lambda item: item.path.parent != OURS)  # the longest groups must not be the last to begin


@pytest.fixture(scope="session", autouse=True)
def qapp() -> QGuiApplication:
    """Stands in for pytest-qt's own, so that the fonts and the keyboard are those of the kiosk."""
    return make_application("test")


# half of the real pixels: everything is laid out in millimetres, and drawing is four times as fast
@pytest.fixture(params=[(540, 960), (960, 540)], ids=["upright", "wide"])
def customer(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[CustomerAtScreen]:
    at_screen = CustomerAtScreen(qtbot, request.param, tmp_path)
    yield at_screen
    at_screen.screen.close()
