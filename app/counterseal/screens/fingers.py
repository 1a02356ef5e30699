"""How a person of code works a window: with a mouse, on a touch screen, or with keys alone."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from counterseal.screens.answers import Means

TABS = 200
"""More than there are controls on any page."""


class Fingers(Protocol):
    def tap(self, item: QQuickItem) -> None: ...

    def enter(self, field: QQuickItem) -> None:
        """Puts the cursor into it."""

    def hold(self, item: QQuickItem) -> None:
        """Begins what `lift` ends; a button that is to be held is given what it asks for in between."""

    def lift(self) -> None: ...


def fingers_for(means: Means, window: QQuickWindow) -> Fingers:
    match means:
        case Means.MOUSE:
            return Mouse(window)
        case Means.TOUCH:
            return Touch(window)
        case Means.KEYBOARD:
            return Keyboard(window)


class Mouse:
    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._point = QPointF()

    def tap(self, item: QQuickItem) -> None:
        self.hold(item)
        self.lift()

    def enter(self, field: QQuickItem) -> None:
        self.tap(field)

    def hold(self, item: QQuickItem) -> None:
        self._point = _middle(item)
        self._send(QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)

    def lift(self) -> None:
        self._send(QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)

    def _send(self, kind: QEvent.Type, pressed: Qt.MouseButton) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, self._point, self._point, left, pressed, none)
        QCoreApplication.sendEvent(self._window, event)


class Touch:
    """One finger. What it does goes the way of a driver's events, and arrives with the loop's next turn."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._glass = QTest.createTouchDevice()
        self._point = QPoint()

    def tap(self, item: QQuickItem) -> None:
        self.hold(item)
        self.lift()

    def enter(self, field: QQuickItem) -> None:
        self.tap(field)

    def hold(self, item: QQuickItem) -> None:
        self._point = _middle(item).toPoint()
        finger = QTest.touchEvent(self._window, self._glass, False)
        finger.press(0, self._point, self._window).commit(processEvents=False)

    def lift(self) -> None:
        finger = QTest.touchEvent(self._window, self._glass, False)
        finger.release(0, self._point, self._window).commit(processEvents=False)


class Keyboard:
    """Tab until the control has the focus, then Enter; twice instead of holding."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def tap(self, item: QQuickItem) -> None:
        self.enter(item)
        self._press(Qt.Key.Key_Return)

    def enter(self, field: QQuickItem) -> None:
        """Raises LookupError when keys do not lead there."""
        for _ in range(TABS):
            if field.hasActiveFocus():
                return
            self._press(Qt.Key.Key_Tab)
        raise LookupError(f"{field.objectName()} cannot be reached with the Tab key")

    def hold(self, item: QQuickItem) -> None:
        self.tap(item)
        self._press(Qt.Key.Key_Return)

    def lift(self) -> None:
        """Nothing was held down."""

    def _press(self, key: Qt.Key) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
