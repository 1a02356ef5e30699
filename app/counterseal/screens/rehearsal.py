"""A person of code before the real window: sees what is visible, touches what is enabled, takes pictures.

For demonstrations and tests only. What the person wants is in `customer_person` and `staff_person`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

from counterseal.screens.answers import Means
from counterseal.screens.fingers import fingers_for
from counterseal.screens.reading import scroll_to
from counterseal.tradein.views import StageName

LOOK_MS = 50
HOLD_SECONDS = 2.5
"""Half a second longer than a held button asks for; the finger leaves sooner when the page does."""

SECRETS = ("madePassword", "passwordQr")
"""What no picture may show: it would put the customer's password on a disk."""

_STAGES = [stage.value for stage in StageName]


class Hands:
    """Eyes, fingers and a camera for one window. Items are found by objectName."""

    def __init__(
        self, window: QQuickWindow, model: QObject, role: str, pictures: Path, means: Means = Means.MOUSE
    ) -> None:
        self._window = window
        self._model = model
        self._role = role
        self._pictures = pictures
        self._fingers = fingers_for(means, window)
        self._held: tuple[float, str] | None = None
        pictures.mkdir(parents=True, exist_ok=True)

    @property
    def stage(self) -> str:
        return str(self._model.property("stage"))

    @property
    def settled(self) -> bool:
        """Whether the page of the present stage is on the screen, and no finger rests on it."""
        return bool(self._window.property("settled")) and self._held is None

    def knows(self, name: str) -> object:
        """What the view model shows under this name."""
        return self._model.property(name)

    def find(self, name: str) -> QQuickItem | None:
        """The visible and enabled item of that name."""
        for item in visible_items(self._window.contentItem()):
            if item.objectName() == name and item.isEnabled():
                return item
        return None

    def text_of(self, name: str) -> str:
        item = self.find(name)
        return str(item.property("text")) if item else ""

    def tap(self, name: str) -> bool:
        """Touches the item; says whether it was there to be touched."""
        item = self._aim(name)
        if item:
            self._fingers.tap(item)
        return item is not None

    def hold(self, name: str) -> bool:
        """Puts a finger on the item; `look` lifts it again when it was held long enough."""
        item = self._aim(name)
        if item:
            self._fingers.hold(item)
            self._held = (monotonic() + HOLD_SECONDS, self.stage)
        return item is not None

    def type_into(self, name: str, text: str) -> bool:
        field = self._aim(name)
        if field is None:
            return False
        self._fingers.enter(field)
        for char in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
                QCoreApplication.sendEvent(self._window, event)
        return True

    def take_picture(self, moment: str = "") -> None:
        """Saves the window as NN-stage-role.png; a later picture of the same stage replaces it, unless it is
        of a `moment` by another name: NN-stage-moment-role.png."""
        picture = self._window.grabWindow()
        painter = QPainter(picture)
        for secret in filter(None, map(self.find, SECRETS)):
            painter.fillRect(secret.mapRectToScene(secret.boundingRect()), QColor("black"))
        painter.end()
        place = f"{_STAGES.index(self.stage):02}-{self.stage}"
        name = "-".join(part for part in (place, moment, self._role) if part)
        picture.save(str(self._pictures / f"{name}.png"))

    def look(self) -> None:
        """Lifts the finger that has rested long enough, or on a page that is gone."""
        if self._held is None:
            return
        until, stage = self._held
        if monotonic() >= until or stage != self.stage:
            self._fingers.lift()
            self._held = None

    def _aim(self, name: str) -> QQuickItem | None:
        item = self.find(name)
        if item:
            self._window.grabWindow()  # lays out what changed since the last frame: else another item is hit
            scroll_to(item)
        return item


class Person(Protocol):
    """What somebody wants at a screen."""

    def act(self, hands: Hands) -> None:
        """Does the next thing on the page shown, or nothing. Called again and again."""


class Rehearsal(QObject):
    """Lets a person act whenever the page is settled; takes a picture of each new stage."""

    def __init__(self, person: Person, hands: Hands, parent: QObject) -> None:
        super().__init__(parent)
        self._person = person
        self._hands = hands
        self._pictured = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self._timer.start()

    def _on_look(self) -> None:
        hands = self._hands
        hands.look()
        if not hands.settled or not hands.stage:
            return
        if hands.stage != self._pictured:
            self._pictured = hands.stage
            hands.take_picture()
            return  # a picture takes long enough for the stage to have changed
        self._person.act(hands)


class Patience:
    """Does something again only after a while, and only so often."""

    def __init__(self, times: int, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        self.left = times
        self._times = times
        self._seconds = seconds
        self._clock = clock
        self._next = 0.0

    def due(self) -> bool:
        """Whether to do it now; counts as done."""
        if self._clock() < self._next or self.left == 0:
            return False
        self._next = self._clock() + self._seconds
        self.left -= 1
        return True

    def renew(self) -> None:
        """As often again, but no sooner: two strikes in a hurry would count as one."""
        self.left = self._times

    @property
    def over(self) -> bool:
        return self.left == 0 and self._clock() >= self._next


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and everything on it that is visible, in painting order."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from visible_items(child)
