"""The sound that goes with "Do you need more time?", for whoever looks elsewhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from counterseal.screens.application import RESOURCES
from counterseal.screens.customer_model import CustomerModel
from counterseal.screens.customer_props import UNKNOWN

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

SOUND = RESOURCES / "sounds" / "more-time.wav"

AGAIN_SECONDS = 20
"""How often it sounds while nobody answers."""


class Chime(QObject):
    """Sounds when the kiosk is about to stop waiting. It is shown and said as well."""

    def __init__(self, model: CustomerModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._sounded_at = UNKNOWN
        self._effect: QSoundEffect | None = None
        model.closingChanged.connect(self._on_closing)

    def _on_closing(self) -> None:
        closing = int(self._model.property("closing"))
        if closing == UNKNOWN:
            self._sounded_at = UNKNOWN
        elif self._sounded_at == UNKNOWN or self._sounded_at - closing >= AGAIN_SECONDS:
            self._sounded_at = closing
            self._play()

    def _play(self) -> None:
        from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415 - loads an audio stack; few customers need it

        if self._effect is None:
            self._effect = QSoundEffect(self)
            self._effect.setSource(QUrl.fromLocalFile(str(SOUND)))
        self._effect.play()
