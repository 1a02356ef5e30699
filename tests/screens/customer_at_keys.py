"""A customer who uses keys alone."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from counterseal.screens.keys import Keys
from tests.screens.customer_at_screen import CustomerAtScreen

DOWN = Qt.Key.Key_Down

MOST_STOPS = 60
"""More than any page has."""


class CustomerAtKeys(CustomerAtScreen):
    """A customer who touches nothing."""

    def __init__(self, qtbot: QtBot, pictures: Path, size: tuple[int, int] = (540, 960)) -> None:
        super().__init__(qtbot, size, pictures)
        self.keys = Keys(self.window, start_on_page=True)

    def press(self, key: Qt.Key, text: str = "", repeat: bool = False) -> None:
        self.now += 1
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, repeat)
            QCoreApplication.sendEvent(self.window, event)
        self.keys.look()

    @property
    def at(self) -> str:
        """The control with the focus, if it can be seen to have it."""
        item = self.window.activeFocusItem()
        return item.objectName() if item is not None and item.property("visualFocus") is not False else ""

    def go_to(self, name: str) -> None:
        for _ in range(MOST_STOPS):
            if self.at == name:
                return
            self.press(DOWN)
        raise AssertionError(f"{name} is not reached by keys")
