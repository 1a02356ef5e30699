"""Contact sheets: a dozen pictures on one, so that a person can look at all of them."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from .matrix import Manner, Reel

SHORT, LONG = 300, 533
"""Pixels of a picture on a sheet."""
CAPTION = 22
PER_SHEET = 12


class Sheets:
    """The sheets of one reel: a row of them for each manner."""

    def __init__(self, reel: Reel, folder: Path) -> None:
        self._reel = reel
        self._folder = folder
        self._columns = 6 if reel.orientation == "upright" else 3
        self._cell = (SHORT, LONG) if reel.orientation == "upright" else (LONG, SHORT)
        self._open: dict[Manner, QImage] = {}
        self._placed: dict[Manner, int] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, picture: QImage, sample: str, manner: Manner) -> None:
        place = self._placed.get(manner, 0)
        self._placed[manner] = place + 1
        if manner not in self._open:
            self._open[manner] = self._blank()
        self._paint(self._open[manner], picture, sample, place % PER_SHEET)
        if self._placed[manner] % PER_SHEET == 0:
            self._finish(manner)

    def close(self) -> None:
        """Saves those that are not full."""
        for manner in list(self._open):
            self._finish(manner)

    def _blank(self) -> QImage:
        width, height = self._cell
        rows = PER_SHEET // self._columns
        sheet = QImage(width * self._columns, (height + CAPTION) * rows, QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        return sheet

    def _paint(self, sheet: QImage, picture: QImage, sample: str, place: int) -> None:
        width, height = self._cell
        left, top = place % self._columns * width, place // self._columns * (height + CAPTION)
        small = picture.scaled(width, height, mode=Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(sheet)
        painter.setFont(QFont("Noto Sans", 9))
        painter.drawText(QRect(left, top, width, CAPTION), Qt.AlignmentFlag.AlignCenter, sample)
        painter.drawImage(left, top + CAPTION, small)
        painter.end()

    def _finish(self, manner: Manner) -> None:
        number = (self._placed[manner] - 1) // PER_SHEET + 1
        role, orientation, language = self._reel
        name = f"{language}-{role}-{orientation}-{manner}-{number:02}.png"
        self._open.pop(manner).save(str(self._folder / name))
