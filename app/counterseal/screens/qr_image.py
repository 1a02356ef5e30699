"""A QR symbol painted on the screen, module by module: sharp at every size."""

from PySide6.QtCore import Property, QRect, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "Counterseal.Symbols"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_ZONE = 4
"""Light modules around the symbol (ISO/IEC 18004)."""

PICTURE_MODULE = 8
"""Pixels per module in a picture of its own."""


@QmlElement
class QrImage(QQuickPaintedItem):
    """Shows `rows`, "1" dark, on white, with its quiet zone, in whole pixels per module."""

    rowsChanged = Signal()  # noqa: N815 - QML derives it from the property's name

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str] = []
        self.rowsChanged.connect(self.update)
        self.setFillColor(QColor("white"))

    def _read_rows(self) -> list[str]:
        return self._rows

    def _write_rows(self, rows: list[str]) -> None:
        if rows != self._rows:
            self._rows = rows
            self.rowsChanged.emit()

    rows = Property(list, _read_rows, _write_rows, notify=rowsChanged, final=True)

    def paint(self, painter: QPainter) -> None:
        side = int(min(self.width(), self.height()))
        symbol = self._symbol()
        pixels = side // symbol.width() * symbol.width()
        margin = (side - pixels) // 2
        painter.drawImage(QRect(margin, margin, pixels, pixels), symbol)

    def picture(self) -> QImage:
        """The same symbol as a picture of its own."""
        symbol = self._symbol()
        side = symbol.width() * PICTURE_MODULE
        return symbol.scaled(side, side)

    def _symbol(self) -> QImage:
        """One pixel per module, quiet zone included."""
        side = len(self._rows) + 2 * QUIET_ZONE
        rows = [row.center(side, "0") for row in self._rows]
        blank = ["0" * side] * QUIET_ZONE
        grey = bytes(0 if module == "1" else 255 for row in (*blank, *rows, *blank) for module in row)
        # a copy, because QImage does not keep the bytes alive
        return QImage(grey, side, side, side, QImage.Format.Format_Grayscale8).copy()
