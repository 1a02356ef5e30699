"""The voice of speech mode: the system's speech engine, through Qt."""

import logging

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

log = logging.getLogger(__name__)

VOLUME = 0.7
"""What every customer begins with (EN 301 549, 5.1.3.13), of 0 to 1."""
VOLUME_STEP = 0.1
QUIETEST = 0.1
"""Silence would be taken for a fault; who wants silence stops speech."""


class Voice(QObject):
    """Says sentences, one after another. Nothing that is said is ever logged.

    Making one loads the engine, which takes up to two seconds where speech-dispatcher is not running yet.
    """

    failed = Signal()

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        """`engine`: Qt's name for it: "speechd" for speech-dispatcher, "mock" for tests."""
        super().__init__(parent)
        self._engine = QTextToSpeech(engine, self)
        self._engine.stateChanged.connect(self._on_state)
        self.reset()

    @property
    def works(self) -> bool:
        return self._engine.state() != QTextToSpeech.State.Error

    @property
    def volume(self) -> float:
        return self._engine.volume()

    def speaks(self, language: str) -> bool:
        """Chooses a voice for the language ("de"); says whether there is one."""
        wanted = QLocale(language).language()
        for locale in self._engine.availableLocales():
            if locale.language() == wanted:
                if self._engine.locale().language() != wanted:
                    self._engine.setLocale(locale)
                return True
        return False

    def say(self, text: str) -> None:
        """Says this now, whatever was being said."""
        self._engine.say(text)

    def add(self, text: str) -> None:
        """Says this after what is being said."""
        self._engine.enqueue(text)

    def stop(self) -> None:
        self._engine.stop()

    def turn(self, by: int) -> None:
        """Makes it louder or quieter by that many steps."""
        self._engine.setVolume(min(1.0, max(QUIETEST, self._engine.volume() + by * VOLUME_STEP)))

    def reset(self) -> None:
        """For the next customer: the volume everybody begins with."""
        self._engine.setVolume(VOLUME)

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Error:
            log.error("speech-engine-failed %s", self._engine.errorReason().name)
            self.failed.emit()
