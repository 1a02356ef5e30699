"""A customer's screen under test: the real window, hands to use it, the commands the core would get."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from counterseal.screens.application import Screen, ScreenOptions
from counterseal.screens.customer_model import CustomerModel
from counterseal.screens.rehearsal import Hands, visible_items
from counterseal.tradein.views import CustomerView

KEYBOARD_NOISE = (
    "Member contentWidth of the object PopupList",
    "pipewire-0.3",
    # it is loaded in slices of time: at the end of a slice Qt reports what the next one sets
    r"^qrc:/qt-project\.org/imports/QtQuick/VirtualKeyboard/\S+: TypeError: .* '\w+' of null",
)
"""What Qt's own keyboard logs wherever it is loaded, as expressions; any other warning fails a test."""


class CustomerAtScreen:
    """The clock of double strikes is `now`, moved by the test."""

    def __init__(
        self, qtbot: QtBot, size: tuple[int, int], pictures: Path, px_per_mm: float | None = None
    ) -> None:
        self.qtbot = qtbot
        self.now = 0.0
        self.sent: list[Struct] = []
        self.model = CustomerModel(clock=lambda: self.now)
        self.model.command.connect(self.sent.append)
        self.screen = Screen("customer", ScreenOptions(socket=Path(), size=size, px_per_mm=px_per_mm))
        self.screen.open(self.model)
        self.window = self.screen.window
        self.hands = Hands(self.window, self.model, "customer", pictures)

    def see(self, view: CustomerView | None) -> None:
        """The core sends a view, or is lost; returns when its page is on the screen."""
        if view:
            self.model.show(view)
        else:
            self.model.core_lost()
        self.qtbot.waitUntil(lambda: self.hands.settled)
        self.window.grabWindow()  # lays everything out

    def tap(self, name: str) -> None:
        self.now += 1
        assert self.hands.tap(name), f"{name} cannot be tapped"

    def item(self, name: str) -> QQuickItem:
        found = self.hands.find(name)
        assert found is not None, f"{name} is not on the page, or not enabled"
        return found

    def visible(self) -> list[QQuickItem]:
        page = self.window.findChild(QQuickItem, "page")
        assert page is not None
        return list(visible_items(page))

    def controls(self) -> list[QQuickItem]:
        kinds = ("QQuickAbstractButton", "QQuickTextField")
        return [item for item in self.visible() if any(item.inherits(kind) for kind in kinds)]

    def press_key(self, key: Qt.Key, repeat: bool = False) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeat)
        QCoreApplication.sendEvent(self.window, event)
