"""Where an arrow leads among pieces of one kind: to the next of those that stand together, above the first and below the last of
them to the nearest others of the same page or panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

W = TypeVar("W", bound=QWidget)


def next_of(one: W, key: int, kind: type[W]) -> W | None:
    """The next of this kind in the direction of an arrow key; None where there is none, or the key is no arrow."""
    within = _within(one)
    here = _place(one, within)
    there = [each for each in within.findChildren(kind) if each.isVisible() and _within(each) is within]
    alike = [each for each in there if each is not one and each.parentWidget() is one.parentWidget()]
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        side = 1 if key == Qt.Key.Key_Right else -1
        beside = [(e, _far(e, here, within).x() * side) for e in alike if _beside(_place(e, within), here)]
        return min((b for b in beside if b[1] > 0), key=lambda found: found[1], default=(None, 0))[0]
    if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return None
    side = 1 if key == Qt.Key.Key_Down else -1
    onward = [each for each in alike if not _beside(_place(each, within), here)]
    return _nearest(onward, here, within, side) or _nearest(_others(one, there, within, side), here, within, side)


def _nearest(these: Sequence[W], here: QRect, within: QWidget, side: int) -> W | None:
    """The first one up or down; of several in one row that which stands over or under most."""
    ahead = [(each, far) for each in these if (far := _far(each, here, within)).y() * side > 0]
    return min(ahead, key=lambda found: (found[1].y() * side, abs(found[1].x())), default=(None, None))[0]


def _others(one: W, there: Sequence[W], within: QWidget, side: int) -> Sequence[W]:
    """Of those that stand elsewhere, over or under this one, the nearest that stand together."""
    here, room, groups = _place(one, within), _room(one, within), dict[QWidget, list[W]]()
    for each in there:
        if each.parentWidget() is not one.parentWidget():
            groups.setdefault(each.parentWidget(), []).append(each)
    rooms = [(group, _room(group[0], within)) for group in groups.values()]
    ahead = [
        (group, far)
        for group, seen in rooms
        if _over(seen, here) and (far := (seen.center().y() - room.center().y()) * side) > 0
    ]
    return min(ahead, key=lambda found: found[1], default=((), 0))[0]


def _within(widget: QWidget) -> QWidget:
    """The page or panel that it stands on."""
    while (above := widget.parentWidget()) is not None and widget.property("box") not in ("page", "panel"):
        widget = above
    return widget


def _place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def _room(one: QWidget, within: QWidget) -> QRect:
    """Where it and those beside it are seen: what is scrolled away does not lie over what comes below."""
    group = one.parentWidget()
    viewport = group.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return _place(area if isinstance(area, QScrollArea) else group, within)


def _over(one: QRect, other: QRect) -> bool:
    """Whether one stands over or under the other, at least with a part of it."""
    return one.left() < other.right() and other.left() < one.right()


def _beside(one: QRect, other: QRect) -> bool:
    return one.top() < other.bottom() and other.top() < one.bottom()


def _far(one: QWidget, here: QRect, within: QWidget) -> QPoint:
    return _place(one, within).center() - here.center()
