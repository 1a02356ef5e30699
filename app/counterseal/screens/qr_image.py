"""A QR symbol painted on the screen, module by module: sharp at every size."""

from PySide6.QtCore import Property, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "Counterseal.Symbols"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_ZONE = 4
"""Light modules around the symbol (ISO/IEC 18004)."""


@QmlElement
class QrImage(QQuickPaintedItem):
    """Shows `rows`, "1" dark, on white, with its quiet zone, in whole pixels per module."""

    rowsChanged = Signal()  # noqa: N815 - QML derives it from the property's name

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str] = []
        self.rowsChanged.connect(self.update)
        self.setFillColor(Qt.GlobalColor.white)

    def _read_rows(self) -> list[str]:
        return self._rows

    def _write_rows(self, rows: list[str]) -> None:
        if rows != self._rows:
            self._rows = rows
            self.rowsChanged.emit()

    rows = Property(list, _read_rows, _write_rows, notify=rowsChanged, final=True)

    def paint(self, painter: QPainter) -> None:
        if self._rows:
            pixels = int(min(self.width(), self.height()) // self._side())
            painter.translate(
                (self.width() - pixels * self._side()) // 2, (self.height() - pixels * self._side()) // 2
            )
            self._draw(painter, pixels)

    def picture(self, module_pixels: int = 8) -> QImage:
        """The same symbol as a picture of its own."""
        side = self._side() * module_pixels
        image = QImage(side, side, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._draw(painter, module_pixels)
        painter.end()
        return image

    def _side(self) -> int:
        return len(self._rows) + 2 * QUIET_ZONE

    def _draw(self, painter: QPainter, pixels: int) -> None:
        for y, row in enumerate(self._rows, QUIET_ZONE):
            for x, module in enumerate(row, QUIET_ZONE):
                if module == "1":
                    painter.fillRect(QRectF(x * pixels, y * pixels, pixels, pixels), Qt.GlobalColor.black)
