"""Every page of the customer's screen, upright and wide: laid out, named, large enough, nothing cut off."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from counterseal.tradein.comfort import Comfort
from tests.screens.customer_at_screen import CustomerAtScreen
from tests.screens.sample_views import SAMPLES

SHORT_SIDE_MM = 268
SMALLEST_TARGET_MM = 15
LONGEST = (
    *("welcome", "intake-receipt", "check-blocked", "choose", "secret", "secret-existing", "copying"),
    *("sign-out", "confirm", "certified", "contradicted", "returned", "help-wrong-backup-password"),
    *("android-choose-level", "android-check-worst", "android-erasing-by-hand-samsung"),
)
COMFORT_BAR = ("languageButton", "largeTextButton", "coloursButton", "speechButton")
PAGES = {"lost": None, **SAMPLES}


def test_every_control_is_on_the_screen_and_large_enough(customer: CustomerAtScreen) -> None:
    window = customer.window.contentItem()
    smallest = SMALLEST_TARGET_MM * min(window.width(), window.height()) / SHORT_SIDE_MM - 1
    for name, view in PAGES.items():
        customer.see(view)
        for control in customer.controls():
            where = _place(control)
            assert window.boundingRect().contains(where), f"{name}: {control.objectName()} is off the screen"
            assert min(where.width(), where.height()) >= smallest, f"{name}: {control.objectName()}"


def test_controls_do_not_overlap(customer: CustomerAtScreen) -> None:
    for name, view in PAGES.items():
        customer.see(view)
        taken = [(control, _place(control)) for control in customer.controls()]
        for number, (control, where) in enumerate(taken):
            for other, there in taken[number + 1 :]:
                assert not where.intersects(there), f"{name}: {control.objectName()}, {other.objectName()}"


def test_no_words_are_cut_off(customer: CustomerAtScreen) -> None:
    for name, view in PAGES.items():
        customer.see(view)
        _check_words(customer, name)
        _turn_pages(customer, name)


# a panel of 10.1 inches, half of its real pixels
@pytest.mark.parametrize("size", [(640, 400), (400, 640)], ids=["wide", "upright"])
def test_large_words_on_a_small_glass_can_all_be_reached(
    size: tuple[int, int], qtbot: QtBot, tmp_path: Path
) -> None:
    customer = CustomerAtScreen(qtbot, size, tmp_path, px_per_mm=640 / 217)
    for name in LONGEST:
        customer.see(replace(SAMPLES[name], comfort=Comfort(large_text=True)))
        _check_words(customer, name)
        assert _turn_pages(customer, name) > 0
    customer.screen.close()


def test_every_control_and_heading_has_a_name_and_a_role(customer: CustomerAtScreen) -> None:
    QAccessible.setActive(True)
    roles = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.CheckBox}
    for name, view in PAGES.items():
        customer.see(view)
        assert _accessible(customer.item("title")) == (
            QAccessible.Role.Heading,
            customer.hands.text_of("title"),
        )
        for control in customer.controls():
            role, spoken = _accessible(control)
            assert role in roles, f"{name}: {control.objectName()} is a {role}"
            assert spoken, f"{name}: {control.objectName()} has no accessible name"
            assert control.objectName(), f"{name}: {spoken} has no object name"


def test_what_is_always_there_is(customer: CustomerAtScreen) -> None:
    for name, view in PAGES.items():
        customer.see(view)
        stoppable = view is not None and "Stop" in view.answers
        assert (customer.hands.find("stopButton") is not None) == stoppable, name
        assert customer.hands.find("helpButton") is not None, name
        assert all(customer.hands.find(button) for button in COMFORT_BAR), name


def test_the_ribbon_says_demo_and_only_then(customer: CustomerAtScreen) -> None:
    customer.see(SAMPLES["welcome"])
    assert customer.hands.text_of("demoRibbon") == "DEMO - no real trade-in is certified"
    customer.see(None)
    assert customer.hands.find("demoRibbon") is None


def _check_words(customer: CustomerAtScreen, name: str) -> None:
    for item in customer.visible():
        if item.inherits("QQuickText") and item.property("text"):
            cut = item.property("truncated") or item.property("contentWidth") > item.width() + 1
            assert not cut, f"{name}: {item.property('text')}"
            high = item.property("contentHeight") - item.height()
            assert high < 2, f"{name}: {item.property('text')}"


def _turn_pages(customer: CustomerAtScreen, name: str) -> int:
    """How often "More below" was pressed until the end was seen; the answers stay where they are."""
    view = next(item for item in customer.visible() if item.inherits("QQuickFlickable"))
    end = view.property("contentHeight") - view.height()
    presses = 0
    while customer.hands.find("moreBelowButton"):
        before = view.property("contentY")
        customer.tap("moreBelowButton")
        presses += 1
        assert view.property("contentY") > before, name
    assert view.property("contentY") >= end - 1, name
    return presses


def _place(item: QQuickItem) -> QRectF:
    # not boundingRect: a text field's is that of its text
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _accessible(item: QQuickItem) -> tuple[QAccessible.Role, str]:
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None, f"{item.objectName()} is invisible to assistive technology"
    # Qt gives no name to a field that hides what is typed
    kind = QAccessible.Text.Description if interface.state().passwordEdit else QAccessible.Text.Name
    return interface.role(), interface.text(kind)
