"""Speech mode: what happens on the customer's screen, said aloud in the language that is shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from counterseal.screens import spoken
from counterseal.screens.headset import Headset
from counterseal.screens.keys import Keys
from counterseal.screens.reading import Seen
from counterseal.screens.spoken import Kind, Line, Part, Words

if TYPE_CHECKING:
    from counterseal.screens.customer_model import CustomerModel
    from counterseal.screens.speech import Voice

FIRST_STAGE = "welcome"

REPEAT, STOP, QUIETER, LOUDER = Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4

NO_VOICE, FAILED = "no-voice", "failed"
"""Why speech mode cannot speak: `CustomerModel.speechTrouble`."""


def system_voice() -> "Voice":
    """Imported and made when somebody first wants it: the first frame does not wait for it."""
    from counterseal.screens.speech import Voice  # noqa: PLC0415 - keeps the start fast

    return Voice("speechd")


class Narrator(QObject):
    """Speaks while the customer's comfort says so; a headset that is plugged in makes it say so."""

    def __init__(
        self,
        window: QQuickWindow,
        model: "CustomerModel",
        keys: Keys,
        headset: Headset | None,
        make_voice: Callable[[], "Voice"] = system_voice,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._keys = keys
        self._headset = headset
        self._make_voice = make_voice
        self._voice: Voice | None = None
        self._speaking = False
        self._stage = ""
        self._parts: list[Part] = []
        self._focus: Seen | None = None
        self._last: list[Line] = []
        keys.used.connect(self._on_used)
        keys.moved.connect(self._on_moved)
        keys.pressed.connect(self._on_key)
        keys.looked.connect(self._on_looked)
        model.comfortChanged.connect(self._on_comfort)
        model.pageChanged.connect(self._on_page)
        if headset is not None:
            headset.changed.connect(self._on_headset)

    # --- whether it speaks ---

    def _on_comfort(self) -> None:
        speech = bool(self._model.property("comfortSpeech"))
        trouble = self._trouble() if speech else ""
        self._model.set_speech_trouble(trouble)
        speaking = speech and not trouble
        if speaking == self._speaking:
            return
        self._speaking = speaking
        self._parts, self._focus, self._last = [], None, []
        if self._voice:
            self._voice.stop()
        if speaking:
            self._add([spoken.open_line(self._words()["welcome"])])
        self._keys.listen(speaking)

    def _trouble(self) -> str:
        if self._voice is None:
            self._voice = self._make_voice()
            self._voice.failed.connect(self._on_comfort)
        if not self._voice.works:
            return FAILED
        return "" if self._voice.speaks(str(self._model.property("comfortLanguage"))) else NO_VOICE

    def _on_headset(self, inserted: bool) -> None:
        if inserted:
            self._model.setSpeech(True)
        elif self._voice:
            self._voice.stop()  # at once: it may be saying what is private

    def _on_page(self) -> None:
        """The next customer begins with the usual volume, and with speech if their headset is in already."""
        stage = str(self._model.property("stage"))
        if stage in {"", self._stage}:  # without a core: it is the same customer still
            return
        self._stage = stage
        if stage != FIRST_STAGE:
            return
        if self._voice:
            self._voice.reset()
        if self._headset is not None and self._headset.inserted:
            self._model.setSpeech(True)

    # --- what it says ---

    def _on_looked(self, seen: list[Seen]) -> None:
        if not self._speaking:
            return
        parts = [found.part for found in seen]
        lines = spoken.changes(self._parts, parts, self._words())
        self._parts = parts
        self._add(self._focus_changed(seen) + lines)

    def _focus_changed(self, seen: list[Seen]) -> list[Line]:
        """What became of the control the person is at: typed into, switched, to be pressed once more."""
        if self._focus is None or self._focus.part.kind not in spoken.CONTROLS:
            return []
        part, item = self._focus
        now = next((found for found in seen if found.item is item), None)
        if now is None or now.part == part:
            return []
        self._focus = now
        if part.kind is Kind.FIELD and now.part.value != part.value:
            return [spoken.typed(part.value, now.part.value, self._words())]
        return [spoken.part(now.part, self._words())]

    def _on_used(self) -> None:
        if self._speaking and self._voice:
            self._voice.stop()

    def _on_moved(self, seen: Seen) -> None:
        self._focus = seen
        self._say([spoken.part(seen.part, self._words())])

    def _on_key(self, key: Qt.Key) -> None:
        if key == REPEAT:
            self._say(self._last or spoken.page(self._parts, self._words()))
        elif key in {QUIETER, LOUDER} and self._voice:
            self._voice.turn(1 if key == LOUDER else -1)
            self._say(self._last)

    def _say(self, lines: list[Line]) -> None:
        if self._speaking and self._voice and lines:
            self._last = lines
            self._voice.say(self._aloud(lines))

    def _add(self, lines: list[Line]) -> None:
        if self._voice and lines:
            self._last = lines
            self._voice.add(self._aloud(lines))

    def _aloud(self, lines: list[Line]) -> str:
        private_ear = self._headset is not None and self._headset.inserted
        return spoken.aloud(lines, private_ear)

    def _words(self) -> Words:
        screen = self._window.findChild(QQuickItem, "customerScreen")
        assert screen is not None  # noqa: S101 - tells the type checker what the QML file says
        return dict(screen.property("speechWords").toVariant())
