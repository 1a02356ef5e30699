"""Every page of both screens, walked as assistive technology and a keypad walk it.

At the end of a run pytest says how much was checked: see `pytest_terminal_summary` in tests/conftest.py.
"""

from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counterseal.screens.application import QML, Screen, ScreenOptions
from counterseal.screens.staff_model import StaffModel
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.language import Language
from tests.screens.accessible_page import AccessiblePage
from tests.screens.customer_at_keys import CustomerAtKeys
from tests.screens.sample_views import SAMPLES
from tests.screens.staff_samples import SAMPLES as STAFF
from tests.shots.matrix import words_only

PAGES = {**SAMPLES, "more-time": replace(SAMPLES["check-good"], closing=42)}
Record = Callable[[str, object], None]

FINGERS_TOO_MANY = ("PinchArea", "MultiPointTouchArea", "PinchHandler", "minimumPointCount")
UPRIGHT, WIDE = (540, 960), (960, 540)


@pytest.mark.parametrize("size", [UPRIGHT, WIDE], ids=["upright", "wide"])
def test_every_page_of_the_customers(
    qtbot: QtBot, tmp_path: Path, record_property: Record, size: tuple[int, int]
) -> None:
    customer = CustomerAtKeys(qtbot, tmp_path, size)
    counted: Counter[str] = Counter()
    wrong = []
    # page by page in one language: to change it says every word anew
    for language, (number, (name, view)) in product(Language, enumerate(PAGES.items())):
        if language in languages_of(name, number, size):
            customer.see(replace(view, comfort=Comfort(language)))
            page = AccessiblePage(customer.window)
            found = faults(page, language is Language.ARABIC)
            wrong += [f"{name} {language}: {what}: {where}" for what, where in found.items() if where]
            counted.update({"controls": len(page.controls), "parts": len(page.seen), "walks": 1})
    customer.screen.close()
    assert not wrong, "\n".join(wrong)
    said = f"{counted['walks']} walks over {len(PAGES)} pages, {counted['controls']} controls of"
    checked = f"{counted['parts']} parts: name, role, every word said, heading, order, size, gaps"
    record_property("counted", f"accessibility: customer, {size[0]} x {size[1]}: {said} {checked}")


def languages_of(name: str, number: int, size: tuple[int, int]) -> list[Language]:
    """Upright all of them; of pages that differ in their words alone, English and another one in turn."""
    if words_only(name):
        return [Language.ENGLISH] if size == WIDE else [Language.ENGLISH, [*Language][1:][number % 5]]
    return [Language.ENGLISH, Language.ARABIC] if size == WIDE else [*Language]


def faults(page: AccessiblePage, right_to_left: bool) -> dict[str, object]:
    return {
        "no name": page.nameless(),
        "not said": page.unheard(),
        "no heading": page.headless(),
        "out of order": page.disordered(right_to_left),
        "too small": page.small(),
        "too close": page.crowded(),
    }


def test_every_control_is_reached_by_keys_and_shows_it(
    qtbot: QtBot, tmp_path: Path, record_property: Record
) -> None:
    customer = CustomerAtKeys(qtbot, tmp_path)
    reached = 0
    for name, view in PAGES.items():
        customer.see(view)
        controls = AccessiblePage(customer.window).controls
        wanted = {found.item.objectName() for found in controls if found.part.enabled}
        customer.press(Qt.Key.Key_F12)
        visited = set()
        for _ in range(len(wanted) + 1):
            visited.add(customer.at)
            customer.press(Qt.Key.Key_Down)
        assert wanted <= visited, name
        reached += len(wanted)
    customer.screen.close()
    said = f"customer, by keypad: {reached} controls of {len(PAGES)} pages: reach, visible focus"
    record_property("counted", f"accessibility: {said}")


def test_every_page_of_the_staff(qtbot: QtBot, record_property: Record) -> None:
    model = StaffModel()
    screen = Screen("staff", ScreenOptions(socket=Path(), size=WIDE))
    screen.open(model)
    wrong, controls = [], 0
    for name, view in STAFF.items():
        model.show(view)
        qtbot.waitUntil(lambda: bool(screen.window.property("settled")))
        screen.window.grabWindow()
        page = AccessiblePage(screen.window)
        found = {"no name": page.nameless(), "no heading": page.headless()}
        wrong += [f"{name}: {what}: {where}" for what, where in found.items() if where]
        controls += len(page.controls)
    screen.close()
    assert not wrong, "\n".join(wrong)
    said = f"staff, in English: {len(STAFF)} pages, {controls} controls: name, role, heading"
    record_property("counted", f"accessibility: {said}")


def test_nothing_needs_more_than_one_finger(record_property: Record) -> None:
    files = sorted(QML.rglob("*.qml"))
    assert files
    for file in files:
        assert not any(word in file.read_text() for word in FINGERS_TOO_MANY), file.name
    record_property("counted", f"accessibility: {len(files)} QML files: no gesture of several fingers")
