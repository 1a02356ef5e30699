"""The drawings of resources/icons, in the colours of the theme and with the customer's make of phone."""

import re
from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from counterseal.screens.application import RESOURCES

ICONS = RESOURCES / "icons"
DRAWN_WITH = (
    *("#14202B", "#46535F", "#7C8894", "#D5DBE1", "#FFFFFF", "#F3F5F8"),
    *("#0A5AA8", "#E5EFF9", "#14693A", "#7A4B00", "#B3201A", "#E1E6EB"),
)
"""The only colours in the files: the light theme's, in the order of `drawn` in ThemeColors.qml."""

PHONE = "<phone/>"
"""Where a drawing shows the customer's phone, 56 wide and 104 high."""


class Drawings(QQuickImageProvider):
    """Serves `image://drawings/NAME/MAKER/COLOURS`: the colours as RRGGBB, joined by "-"."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, path: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802 - overrides Qt's
        name, maker, colours = path.split("/")
        renderer = QSvgRenderer(QByteArray(drawing(name, maker, colours.split("-")).encode()))
        picture = QImage(requested, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture


def drawing(name: str, maker: str, colours: list[str]) -> str:
    """The SVG text. `maker` "" stands for any other."""
    svg = _text(name).replace(PHONE, _body(maker or "other"))
    now = dict(zip(DRAWN_WITH, colours, strict=True))
    return re.sub("#[0-9A-F]{6}", lambda found: f"#{now[found[0]]}", svg)


@cache
def _text(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


def _body(maker: str) -> str:
    """What is between the tags of the whole."""
    return _text(f"bodies/{maker}").partition(">")[2].rpartition("</svg>")[0]
