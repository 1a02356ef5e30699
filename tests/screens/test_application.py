"""The start of a screen: a frame with the name before there is anything to show, then the first page."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from counterseal.screens.application import Screen, ScreenOptions
from counterseal.screens.customer_model import CustomerModel
from counterseal.screens.rehearsal import visible_items
from tests.screens.sample_views import SAMPLES


@pytest.fixture
def model() -> CustomerModel:
    return CustomerModel()


@pytest.fixture
def screen(model: CustomerModel) -> Iterator[Screen]:  # the model outlives it
    screen = Screen("customer", ScreenOptions(socket=Path(), size=(540, 960)))
    yield screen
    screen.close()


def _shows_name(screen: Screen) -> bool:
    return any(item.objectName() == "name" for item in visible_items(screen.window.contentItem()))


def test_the_first_frame_has_the_ground_and_the_name(screen: Screen) -> None:
    screen.await_frame()
    picture = screen.window.grabWindow()
    middle = {picture.pixel(x, picture.height() // 2) for x in range(picture.width())}
    assert picture.pixelColor(0, 0) == QColor("#F3F5F8")
    assert _shows_name(screen)
    assert len(middle) > 2, "no letters"


def test_the_name_makes_room_for_the_first_page_for_good(
    screen: Screen, model: CustomerModel, qtbot: QtBot
) -> None:
    screen.open(model)
    assert _shows_name(screen)
    qtbot.waitUntil(lambda: bool(screen.window.property("settled")))
    assert not _shows_name(screen)
    model.show(SAMPLES["copying"])
    assert not screen.window.property("settled")
    assert not _shows_name(screen)


# the file that is asked for does not exist, and Qt says so
@pytest.mark.qt_log_ignore("No such file", extend=True)
def test_what_does_not_load_is_not_shown_as_empty(screen: Screen, model: CustomerModel) -> None:
    screen.window.setProperty("content", "nowhere.qml")
    with pytest.raises(RuntimeError, match="did not load"):
        screen.open(model)


def test_the_first_frame_waits_for_no_import_of_ours() -> None:
    script = "import sys, counterseal.screens.application; print(*sys.modules)"
    command = [sys.executable, "-c", script]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    ours = {name for name in run.stdout.split() if name.startswith("counterseal.")}
    assert ours == {f"counterseal.screens{name}" for name in ("", ".application", ".fonts", ".immortal")}
    assert "msgspec" not in run.stdout.split()
