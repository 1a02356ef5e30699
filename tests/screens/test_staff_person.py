"""The scripted member of staff, before the real window and a pretended core."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counterseal.screens.application import Screen, ScreenOptions
from counterseal.screens.staff_model import StaffModel
from counterseal.screens.staff_person import rehearse
from counterseal.tradein.staff_commands import EnterPin, OpenTradeIn, StaffCommand, StaffStillHere
from counterseal.tradein.views import SignIn, StaffView, StageName
from tests.screens.staff_samples import FREE, OPEN

PIN, REFERENCE = "246810", "TILL-0042"


class PretendedCore:
    """Answers as the core does: the right PIN signs in, and the trade-in opened goes to the customer."""

    def __init__(self, show: Callable[[StaffView], None]) -> None:
        self.show = show
        self.sent: list[StaffCommand] = []

    def take(self, command: StaffCommand) -> None:
        if not isinstance(command, StaffStillHere):  # how often it comes is a matter of time
            self.sent.append(command)
        match command:
            case EnterPin(pin) if pin == PIN:
                self.show(FREE)
            case OpenTradeIn(reference):
                self.show(replace(OPEN, stage=StageName.WELCOME, reference=reference))


@pytest.fixture
def core(qtbot: QtBot, tmp_path: Path) -> Iterator[PretendedCore]:
    """A core whose staff screen has a scripted person before it."""
    model = StaffModel()
    core = PretendedCore(model.show)
    # queued, as over the socket: the answer never comes from within the tap
    model.command.connect(core.take, Qt.ConnectionType.QueuedConnection)
    screen = Screen("staff", ScreenOptions(socket=Path(), size=(960, 540)))
    screen.open(model)
    script = tmp_path / "staff.json"
    script.write_text(json.dumps({"pin": PIN, "reference": REFERENCE}))
    rehearse(screen.window, model, script, tmp_path / "pictures")
    yield core
    screen.close()


def test_signs_in_opens_a_trade_in_and_takes_pictures(
    core: PretendedCore, qtbot: QtBot, tmp_path: Path
) -> None:
    core.show(StaffView(sign_in=SignIn.BADGE))
    core.show(StaffView(sign_in=SignIn.PIN))
    welcome, copying = (tmp_path / "pictures" / f"{name}-staff.png" for name in ("01-welcome", "06-copying"))
    qtbot.waitUntil(welcome.exists)
    core.show(replace(OPEN, stage=StageName.COPYING))
    qtbot.waitUntil(copying.exists)
    copying.unlink()
    core.show(replace(OPEN, stage=StageName.COPYING, percent=42))
    qtbot.waitUntil(copying.exists)
    assert core.sent == [EnterPin(PIN), OpenTradeIn(REFERENCE)]
    assert len(list(welcome.parent.iterdir())) == 3


def test_signs_in_again_when_the_pin_is_asked_again(core: PretendedCore, qtbot: QtBot) -> None:
    core.show(StaffView(sign_in=SignIn.PIN))
    qtbot.waitUntil(lambda: len(core.sent) == 2)
    core.show(StaffView(sign_in=SignIn.PIN))
    qtbot.waitUntil(lambda: len(core.sent) == 3)
    assert core.sent == [EnterPin(PIN), OpenTradeIn(REFERENCE), EnterPin(PIN)]
