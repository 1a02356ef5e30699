"""The still picture behind a screen: what stays on the glass while a screen that died is started again.

QtGui alone, without QML: whatever a screen dies of must not be in here.
"""

import signal
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTranslator
from PySide6.QtGui import (
    QColor,
    QExposeEvent,
    QGuiApplication,
    QImageReader,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QTextOption,
)

from counterseal.screens.fonts import use_our_fonts

RESOURCES = Path(__file__).parents[3] / "resources"
DRAWING = RESOURCES / "icons" / "moment.svg"
GROUND, INK = QColor("#F3F5F8"), QColor("#14202B")
WORDS = ("LostConnection", "One moment, please")
"""The title of the page on which a screen waits for the core: its QML file, and the English in it."""


def show_still(
    role: str, size: tuple[int, int] | None, position: tuple[int, int] | None, shown: Callable[[], None]
) -> int:
    """Shows it where the screen of that role is, until told to end; calls `shown` once it is there."""
    application = QGuiApplication(["counterseal"])
    # the same name as the screen's: a compositor puts both on the same output
    application.setDesktopFileName(f"counterseal.{role}")
    use_our_fonts(application)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    window = _Still(shown)
    window.create()
    window.lower()  # where windows can be put below others; elsewhere, because it came first
    if size:
        window.resize(*size)
        if position:
            window.setFramePosition(QPoint(*position))
        window.show()
    else:
        window.showFullScreen()
    return application.exec()


class _Still(QRasterWindow):
    def __init__(self, shown: Callable[[], None]) -> None:
        super().__init__()
        self._shown: Callable[[], None] | None = shown
        self._words = words()

    def exposeEvent(self, event: QExposeEvent) -> None:  # noqa: N802 - Qt's name
        super().exposeEvent(event)
        if self.isExposed() and self._shown:
            self._shown()
            self._shown = None

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), GROUND)
        unit = min(self.width(), self.height()) / 20
        top = (self.height() - (5 + 1.6 * len(self._words)) * unit) / 2
        drawing = QImageReader(str(DRAWING))
        drawing.setScaledSize(QSize(int(4 * unit), int(4 * unit)))
        painter.drawImage(int(self.width() / 2 - 2 * unit), int(top), drawing.read())
        font = painter.font()
        font.setPixelSize(int(unit * 0.9))
        painter.setFont(font)
        painter.setPen(INK)
        for row, line in enumerate(self._words):
            place = QRectF(0, top + (5 + 1.6 * row) * unit, self.width(), 1.6 * unit)
            painter.drawText(place, line, QTextOption(Qt.AlignmentFlag.AlignCenter))
        painter.end()


def words() -> list[str]:
    """The line in every language of the screens."""
    lines = [WORDS[1]]
    for file in sorted((RESOURCES / "i18n").glob("*.qm")):
        translator = QTranslator()
        if translator.load(str(file)):
            lines.append(translator.translate(*WORDS) or "")
    return [line for line in dict.fromkeys(lines) if line]
