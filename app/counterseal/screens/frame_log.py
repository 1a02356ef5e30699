"""How smooth the screen was: the time between frames, for the benchmark."""

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow


class FrameLog(QObject):
    """Writes one line per frame shown: the stage, and the milliseconds since the frame before.

    A page at rest draws no frames, so only stages that animate all the time (copying) say something.
    """

    def __init__(self, window: QQuickWindow, model: QObject, path: Path) -> None:
        super().__init__(window)
        self._model = model
        self._file = path.open("w", encoding="ascii", buffering=1)
        self._last: float | None = None
        window.frameSwapped.connect(self._on_frame)

    @Slot()
    def _on_frame(self) -> None:
        now = perf_counter()
        if self._last is not None:
            self._file.write(f"{self._model.property('stage')} {(now - self._last) * 1000:.2f}\n")
        self._last = now
