"""What is wrong with a page for whoever looks at it: words cut off, beyond the glass, one on another."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from counterseal.screens.rehearsal import visible_items

SLACK = 1.0
"""Pixels lost to rounding."""
OVERHANG = 2.0
"""Pixels by which the letters of a line may reach beyond it, as Arabic ones do, without being cut."""
COVERING = 0.5
"""Of what is this opaque or more, what lies below is not read."""


class Layout(NamedTuple):
    """A page's words, and where its controls are."""

    texts: list[str]
    controls: dict[str, tuple[float, float, float, float]]
    """By name: left, top, right, bottom."""


def layout_of(window: QQuickWindow) -> Layout:
    items = list(visible_items(window.contentItem()))
    controls = {
        item.objectName(): _corners(_rect(item))
        for item in items
        if item.objectName() and item.inherits("QQuickAbstractButton")
    }
    return Layout([str(item.property("text")) for item in items if _has_words(item)], controls)


def flaws_of(window: QQuickWindow) -> Iterator[str]:
    glass = QRectF(0, 0, window.width(), window.height())
    texts = _uncovered_texts(window)
    for item in texts:
        place, words = _rect(item), repr(item.property("text"))
        if item.property("truncated") or item.property("contentWidth") > item.width() + OVERHANG:
            yield f"cut off: {words}"
        above = place.height() / 4  # a line is higher than its letters
        if not glass.adjusted(-SLACK, -above, SLACK, above).contains(place) and not _scrolled(item):
            yield f"beyond the glass: {words}"
    for one, other in combinations(texts, 2):
        if _words_rect(one).intersects(_words_rect(other)) and _scrolled(one) == _scrolled(other):
            yield f"on top of each other: {one.property('text')!r}, {other.property('text')!r}"


def _uncovered_texts(window: QQuickWindow) -> list[QQuickItem]:
    texts: list[QQuickItem] = []
    for item in visible_items(window.contentItem()):
        color = item.property("color")
        if item.inherits("QQuickRectangle") and isinstance(color, QColor):
            if color.alphaF() * item.opacity() >= COVERING:
                texts = [text for text in texts if not _rect(item).contains(_rect(text))]
        elif _has_words(item):
            texts.append(item)
    return texts


def _has_words(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(str(item.property("text")).strip()) and item.opacity() > 0


def _scrolled(item: QQuickItem) -> QQuickItem | None:
    """The list or page that the item scrolls with."""
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above


def _corners(place: QRectF) -> tuple[float, float, float, float]:
    return place.left(), place.top(), place.right(), place.bottom()


def _rect(item: QQuickItem) -> QRectF:
    # not boundingRect: a text field's is that of its text
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _words_rect(item: QQuickItem) -> QRectF:
    """Where the words themselves are, which may be more than the item has room for."""
    height = max(item.height(), item.property("contentHeight"))
    return item.mapRectToScene(QRectF(SLACK, SLACK, item.width() - 2 * SLACK, height - 2 * SLACK))
