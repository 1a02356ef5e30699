"""A screen used by keys alone: in reading order, never lost, never pressing what nobody meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from counterseal.tradein.customer_commands import GoOn, StillHere, Stop
from tests.screens.customer_at_keys import CustomerAtKeys
from tests.screens.sample_views import SAMPLES

DOWN, UP, RIGHT, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Return


@pytest.fixture
def customer(qtbot: QtBot, tmp_path: Path) -> Iterator[CustomerAtKeys]:
    at_keys = CustomerAtKeys(qtbot, tmp_path)
    yield at_keys
    at_keys.screen.close()


@pytest.mark.parametrize("there_and_back", [(DOWN, UP), (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)])
def test_the_keys_go_round_in_reading_order(
    customer: CustomerAtKeys, there_and_back: tuple[Qt.Key, Qt.Key]
) -> None:
    there, back = there_and_back
    customer.see(SAMPLES["check-good"])
    customer.press(Qt.Key.Key_F12)
    answers = ["checkAgainButton", "goOnButton", "stopButton", "helpButton"]
    comfort = ["languageButton", "largeTextButton", "coloursButton", "speechButton"]
    visited = []
    for _ in range(9):
        visited.append(customer.at)
        customer.press(there)
    assert visited == [*answers, *comfort, "checkAgainButton"]
    customer.press(back)
    customer.press(back)
    assert customer.at == "speechButton"


@pytest.mark.parametrize("key", [RIGHT, ENTER, Qt.Key.Key_Space])
def test_a_key_presses_what_has_the_focus_once(customer: CustomerAtKeys, key: Qt.Key) -> None:
    customer.see(SAMPLES["check-good"])
    customer.go_to("goOnButton")
    customer.press(key, repeat=True)
    assert customer.sent == []
    customer.press(key)
    assert customer.sent == [GoOn()]


def test_no_page_begins_on_what_takes_something_away(customer: CustomerAtKeys) -> None:
    for name, view in SAMPLES.items():
        customer.see(view)
        customer.press(Qt.Key.Key_F12)
        item = customer.window.activeFocusItem()
        assert isinstance(item, QQuickItem)
        assert item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField"), name
        assert not item.property("destructive"), name


def test_a_question_holds_the_keys_and_gives_them_back(customer: CustomerAtKeys) -> None:
    customer.see(SAMPLES["copying"])
    customer.go_to("stopButton")
    customer.press(ENTER)
    visited = []
    for _ in range(3):
        visited.append(customer.at)
        customer.press(DOWN)
    assert visited == ["stopQuestionNo", "stopQuestionYes", "stopQuestionNo"]
    customer.press(Qt.Key.Key_Escape)
    assert customer.sent == []
    assert customer.at == "stopButton"
    customer.press(ENTER)
    customer.go_to("stopQuestionYes")
    customer.press(ENTER)
    assert customer.sent == [Stop()]


@pytest.mark.parametrize("listening", [False, True])
def test_a_warning_over_a_sheet_gives_back_the_places_in_both(
    customer: CustomerAtKeys, listening: bool
) -> None:
    customer.see(SAMPLES["check-good"])
    customer.keys.listen(listening)
    customer.go_to("helpButton")
    customer.press(ENTER)
    customer.go_to("helpQuestionNo")
    customer.see(replace(SAMPLES["check-good"], closing=42))
    customer.keys.look()
    customer.go_to("moreTimeButton")
    customer.see(SAMPLES["check-good"])
    customer.keys.look()
    assert customer.at == "helpQuestionNo"
    customer.press(Qt.Key.Key_Escape)
    assert customer.at == "helpButton"


def test_the_focus_goes_on_where_a_control_vanishes(customer: CustomerAtKeys) -> None:
    customer.see(SAMPLES["secret"])
    customer.go_to("ownPasswordButton")
    customer.press(ENTER)
    assert customer.at
    customer.see(replace(SAMPLES["secret"], busy=True))
    customer.keys.look()
    assert customer.at


def test_a_password_is_typed_and_left_by_keys_alone(customer: CustomerAtKeys) -> None:
    customer.see(SAMPLES["secret-existing"])
    customer.go_to("passwordField")
    for char in "two 2":
        customer.press(Qt.Key(0), char)
    customer.press(RIGHT)
    assert customer.at == "passwordField"
    assert customer.hands.text_of("passwordField") == "two 2"
    customer.go_to("usePasswordButton")
    customer.press(RIGHT)
    assert len(customer.sent) == 1


def test_more_time_is_asked_for_over_everything_and_any_key_gives_it(customer: CustomerAtKeys) -> None:
    customer.keys.used.connect(customer.model.stillHere)
    customer.see(replace(SAMPLES["check-good"], closing=42))
    assert customer.item("secondsLeft").property("text") == "42"
    customer.press(DOWN)
    assert customer.at == "moreTimeButton"
    assert customer.sent == [StillHere()]
    customer.press(ENTER)
    assert customer.sent[1:] == [StillHere()] * (len(customer.sent) - 1)
    customer.see(SAMPLES["check-good"])
    assert customer.hands.find("moreTimeButton") is None


def test_a_touch_gives_more_time_too(customer: CustomerAtKeys) -> None:
    customer.see(replace(SAMPLES["check-good"], closing=9))
    customer.tap("moreTimeButton")
    assert StillHere() in customer.sent
