"""What is on a window, in reading order: the accessibility tree, as a person without sight gets it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from counterseal.screens.spoken import CONTROLS, Kind, Part

KINDS = {
    QAccessible.Role.Heading: Kind.HEADING,
    QAccessible.Role.StaticText: Kind.TEXT,
    QAccessible.Role.AlertMessage: Kind.TEXT,
    QAccessible.Role.ListItem: Kind.TEXT,
    QAccessible.Role.Graphic: Kind.PICTURE,
    QAccessible.Role.Button: Kind.BUTTON,
    QAccessible.Role.CheckBox: Kind.SWITCH,
    QAccessible.Role.RadioButton: Kind.SWITCH,
    QAccessible.Role.EditableText: Kind.FIELD,
    QAccessible.Role.ProgressBar: Kind.PROGRESS,
    QAccessible.Role.Clock: Kind.COUNTDOWN,
}


class Seen(NamedTuple):
    """A part of the page and the item that shows it."""

    part: Part
    item: QQuickItem


def read(window: QQuickWindow) -> list[Seen]:
    """Everything visible, in reading order; under a dialog only the dialog, for nothing else can be used."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is None:
        return []
    dialogs = [node for node in _visible(root) if node.role() == QAccessible.Role.Dialog]
    return list(_parts(dialogs[-1] if dialogs else root))


def _visible(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None and not child.state().invisible:
            yield child
            yield from _visible(child)


def _parts(node: QAccessibleInterface) -> Iterator[Seen]:
    """The leaves below the node: what holds other parts is only what its parts say together."""
    for index in range(node.childCount()):
        child = node.child(index)
        if child is None or child.state().invisible:
            continue
        kind = KINDS.get(child.role())
        item = child.object()
        if child.childCount() and kind not in CONTROLS:
            yield from _parts(child)
        elif kind and isinstance(item, QQuickItem):
            yield Seen(_part(child, kind, item), item)


def _part(node: QAccessibleInterface, kind: Kind, item: QQuickItem) -> Part:
    name = node.text(QAccessible.Text.Name)
    detail = node.text(QAccessible.Text.Description)
    state = node.state()
    return Part(
        kind,
        # Qt gives no name to a field that hides what is typed
        name or detail,
        detail if name else "",
        enabled=not state.disabled,
        checked=bool(state.checked),
        private=bool(item.property("spokenPrivately")),
        value=_value(kind, item),
    )


def _value(kind: Kind, item: QQuickItem) -> int:
    if kind is Kind.FIELD:
        return len(str(item.property("text")))
    if kind in {Kind.PROGRESS, Kind.COUNTDOWN}:
        return int(item.property("value"))
    return 0


def scroll_to(item: QQuickItem) -> None:
    """Moves the page below the screen's edge so far that the item is in sight."""
    view = item.parentItem()
    while view is not None and view.property("contentY") is None:
        view = view.parentItem()
    if view is None:
        return
    top = item.mapToItem(view, QPointF(0, 0)).y()
    below = top + item.height() - view.height()
    if top < 0 or below > 0:
        view.setProperty("contentY", view.property("contentY") + (below if below > 0 else top))
