"""What a page must be to somebody who cannot see it, cannot touch it, or touches it with difficulty."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from counterseal.screens.reading import Seen, read
from counterseal.screens.spoken import CONTROLS, Kind

SHORT_SIDE_MM = 268
PRIMARY_MM, SMALLEST_MM, GAP_MM = 20, 15, 5
PRIMARY = ("PrimaryButton", "HoldButton", "ChoiceCard", "LevelCard")
ROUNDING = 1.5
"""Pixels that a length may lose where a layout divides."""

CONTROL_CLASSES = ("QQuickAbstractButton", "QQuickTextInput")


class AccessiblePage:
    """One page as it stands on a window, read once."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.seen = read(window)
        self.controls = [found for found in self.seen if found.part.kind in CONTROLS]
        self.mm = min(window.width(), window.height()) / SHORT_SIDE_MM

    def nameless(self) -> list[str]:
        """Controls that assistive technology does not get, and parts without a name."""
        known = {id(found.item) for found in self.seen}
        # a dialog hides what it covers
        shown = [item for item in visible_controls(self.root()) if id(item) not in known]
        return [item.objectName() for item in shown] + [
            found.item.objectName() or "?" for found in self.seen if not found.part.name.strip()
        ]

    def unheard(self) -> list[str]:
        """Words that are shown and said nowhere."""
        said = " ".join(f"{found.part.name} {found.part.detail}" for found in self.seen)
        return [text for text in visible_texts(self.root()) if text not in said]

    def headless(self) -> bool:
        return not any(found.part.kind is Kind.HEADING for found in self.seen)

    def disordered(self, right_to_left: bool) -> list[tuple[str, str]]:
        """Neighbours in reading order of which the later stands before the earlier."""
        return [
            (one.part.name, other.part.name)
            for one, other in pairwise(self.seen)
            if _stands_before(place(other.item), place(one.item), right_to_left and not _keys(one, other))
        ]

    def small(self) -> list[str]:
        """Targets below 20 mm for what one is asked, 15 mm for the rest."""
        return [
            found.item.objectName()
            for found in self.controls
            if min(place(found.item).width(), place(found.item).height()) < self._least(found) - ROUNDING
        ]

    def crowded(self) -> list[tuple[str, str]]:
        """Targets with less than 5 mm between them."""
        half = (GAP_MM * self.mm - ROUNDING) / 2
        return [
            (one.item.objectName(), other.item.objectName())
            for one, other in combinations(self.controls, 2)
            if place(one.item).adjusted(-half, -half, half, half).intersects(
                place(other.item).adjusted(-half, -half, half, half)
            )
        ]  # fmt: skip

    def root(self) -> QQuickItem:
        """The dialog on top, or everything."""
        return _dialog_of(self.seen[0].item) or self.window.contentItem()

    def _least(self, found: Seen) -> float:
        kind = found.item.metaObject().className()
        return self.mm * (PRIMARY_MM if kind.startswith(PRIMARY) else SMALLEST_MM)


def place(item: QQuickItem) -> QRectF:
    # not boundingRect: a text field's is that of its text
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def visible_controls(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.objectName() != "keyboard":
        if any(item.inherits(kind) for kind in CONTROL_CLASSES):
            yield item
        for child in item.childItems():
            yield from visible_controls(child)


def visible_texts(item: QQuickItem) -> Iterator[str]:
    """Words on the page; a number in a circle, dashes and a placeholder say nothing of their own."""
    if item.isVisible() and item.objectName() != "keyboard":
        text = str(item.property("text") or "") if item.inherits("QQuickText") else ""
        if sum(map(str.isalnum, text)) > 2 and not item.metaObject().className().startswith(
            "QQuickPlaceholder"
        ):
            yield text
        for child in item.childItems():
            yield from visible_texts(child)


def _dialog_of(item: QQuickItem) -> QQuickItem | None:
    above: QQuickItem | None = item
    while above is not None:
        if above.metaObject().className().startswith(("Panel", "Question", "ChoicePanel", "MoreTime")):
            return above
        above = above.parentItem()
    return None


def _keys(one: Seen, other: Seen) -> bool:
    """A pad of digits runs from left to right in every language."""
    return {one.part.kind, other.part.kind} <= CONTROLS and 1 in (len(one.part.name), len(other.part.name))


def _stands_before(one: QRectF, other: QRectF, right_to_left: bool) -> bool:
    """Whether a reader meets `one` first: above it in the same column, or before it in the same line."""
    overlap = min(one.right(), other.right()) - max(one.left(), other.left())
    if overlap > ROUNDING:
        return one.bottom() <= other.top() + ROUNDING
    if min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > ROUNDING:
        return one.left() > other.right() if right_to_left else one.right() < other.left()
    return False
