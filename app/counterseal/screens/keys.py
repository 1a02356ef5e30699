"""A screen used without touching it: by a keyboard, or by a keypad of arrows and Enter.

The order is that of the accessibility tree, so whoever presses keys and whoever listens go the same way.
"""

from collections import deque

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from counterseal.screens.reading import Seen, read, scroll_to
from counterseal.screens.spoken import CONTROLS, Kind

LOOK_MS = 150
"""How often the page is looked at for a focus that vanished, while somebody uses keys."""

LAYERS = 3
"""A page, a sheet over it, and the question for more time over both."""

NEXT = (Qt.Key.Key_Down, Qt.Key.Key_Tab)
PREVIOUS = (Qt.Key.Key_Up, Qt.Key.Key_Backtab)
PRESS = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Keys(QObject):
    """Moves the focus of one window in reading order, and never lets it be lost.

    Whoever listens goes through everything that can be read; whoever sees, only through what can be pressed.
    """

    used = Signal()
    """Somebody pressed or touched something."""
    moved = Signal(object)
    """The person went to this `Seen`."""
    pressed = Signal(Qt.Key)
    """A key that means nothing to the page."""
    looked = Signal(list)
    """The page was read anew: a list of `Seen`."""

    def __init__(self, window: QQuickWindow, start_on_page: bool) -> None:
        """`start_on_page`: a new page puts the focus on its first answer; not where a scanner types."""
        super().__init__(window)
        self._window = window
        self._start_on_page = start_on_page
        self._listening = False
        self._title = ""
        self._at: QQuickItem | None = None
        self._covered: deque[tuple[str, QQuickItem | None]] = deque(maxlen=LAYERS)
        """Where the focus was, by title: to go back to when that was only covered by a sheet."""
        self._place = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        window.installEventFilter(self)

    def listen(self, listening: bool) -> None:
        """Whether the person hears the page rather than sees it."""
        self._listening = listening
        if listening:
            self._begin()
        else:
            self._ring(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in TOUCHES:
            self.used.emit()
            self._touched()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # no key repeats itself: who cannot let go in time would press again (EN 301 549, 5.7)
            return event.isAutoRepeat() or self._key(Qt.Key(event.key()))
        return False

    def look(self) -> None:
        """Reads the page; puts the focus somewhere sensible if the page or what had the focus is gone."""
        if not self._window.property("settled"):
            return
        seen = read(self._window)
        heading = next((at for at, found in enumerate(seen) if found.part.kind is Kind.HEADING), 0)
        title = seen[heading].part.name if seen else ""
        stops = self._stops(seen)
        if title != self._title:
            covered = next((item for known, item in reversed(self._covered) if known == title), None)
            self._covered.append((self._title, self._at))
            self._title, self._at = title, None
            if self._start_on_page:
                self._go(self._beginning(stops, covered) or self._first(self._stops(seen[heading:])))
        elif self._start_on_page and self._at is not None and self._index(stops) is None:
            self._go(self._first(stops[self._place :] + stops[: self._place][::-1]))
        self.looked.emit(seen)

    def _begin(self) -> bool:
        """Says whether keys were not in use until now."""
        if self._timer.isActive():
            return False
        QAccessible.setActive(True)
        self._timer.start()
        self.look()
        return True

    def _touched(self) -> None:
        if not self._listening:
            self._timer.stop()
            self._at = None
            self._title = ""

    def _key(self, key: Qt.Key) -> bool:
        """Says whether the key is dealt with; all others are the page's."""
        self.used.emit()
        typing = self._typing()
        first = self._begin()
        QTimer.singleShot(0, self, self.look)
        if first and self._start_on_page and not typing:
            return True  # it shows where the focus is; nobody could know before
        if key in NEXT or key in PREVIOUS:
            self._step(1 if key in NEXT else -1)
            return True
        if key in PRESS and not typing:
            return self._press(key)
        if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
            self.pressed.emit(key)
            return True
        return False

    def _typing(self) -> bool:
        active = self._window.activeFocusItem()
        return active is not None and active.inherits("QQuickTextInput")

    def _step(self, by: int) -> None:
        stops = self._stops(read(self._window))
        if not stops:
            return
        index = self._index(stops)
        if index is None:
            index = -1 if by > 0 else 0
        self._go(stops[(index + by) % len(stops)])
        self.moved.emit(stops[self._place])

    def _press(self, key: Qt.Key) -> bool:
        index = self._index(stops := self._stops(read(self._window)))
        if index is None:
            return False
        if stops[index].part.kind not in CONTROLS:
            self.moved.emit(stops[index])  # nothing to press: it is said once more
            return True
        if key == Qt.Key.Key_Right:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                enter = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.sendEvent(self._window, enter)
            return True
        return False

    def _stops(self, seen: list[Seen]) -> list[Seen]:
        return [
            found for found in seen if self._listening or (found.part.kind in CONTROLS and found.part.enabled)
        ]

    def _beginning(self, stops: list[Seen], covered: QQuickItem | None) -> Seen | None:
        """On a page that appears: where the page itself put the focus, or where the person was before it was
        covered; whoever listens begins a new page at its title."""
        back = next((stop for stop in stops if stop.item is covered), None)
        index = self._index(stops)
        active = None if index is None else stops[index]
        if not self._listening:
            return active or back
        return back or next((stop for stop in stops if stop.part.kind is Kind.HEADING), active)

    def _first(self, stops: list[Seen]) -> Seen | None:
        """The first that takes nothing away."""
        return next((stop for stop in stops if not stop.item.property("destructive")), None)

    def _index(self, stops: list[Seen]) -> int | None:
        """Where the person is: what was tapped or took the focus by itself counts as well."""
        active = self._window.activeFocusItem()
        for wanted in (self._at, active):
            for index, stop in enumerate(stops):
                if stop.item is wanted:
                    return index
        return None

    def _go(self, stop: Seen | None) -> None:
        if stop is None:
            return
        self._at = stop.item
        self._place = next(
            index for index, found in enumerate(self._stops(read(self._window))) if found.item is stop.item
        )
        scroll_to(stop.item)
        if stop.part.kind in CONTROLS and stop.part.enabled:
            self._ring(None)
            stop.item.setFocus(False)  # who has the focus already would not show it
            stop.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._ring(stop.item)
            active = self._window.activeFocusItem()
            if active is not None and not active.isFocusScope():
                active.setFocus(False, Qt.FocusReason.OtherFocusReason)

    def _ring(self, item: QQuickItem | None) -> None:
        """Shows where in the text the person is; a control shows it by itself."""
        ring = self._window.findChild(QQuickItem, "readingRing")
        if ring is not None:
            ring.setVisible(item is not None)
            if item is not None:
                ring.setParentItem(item)
