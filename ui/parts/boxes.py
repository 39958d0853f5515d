"""Rows, columns and hairlines: layouts in design pixels, so that no page scales lengths itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui import style
from ui.parts.scroll_edge import ScrollEdge

B = TypeVar("B", bound=QBoxLayout)
CLEAR = 72
"""px at 100 % between the focus and the edge of what scrolls: room for a list under it, and to see what comes next."""
Item = QWidget | QLayout | int | None
Margins = int | tuple[int, int, int, int]


def row(*items: Item, gap: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Items side by side. An int is extra room (px at 100 %), None takes what is left."""
    return _fill(QHBoxLayout(), items, gap, margins)


def column(*items: Item, gap: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Items below each other. An int is extra room (px at 100 %), None takes what is left."""
    return _fill(QVBoxLayout(), items, gap, margins)


def _fill(layout: B, items: Sequence[Item], gap: int, margins: Margins) -> B:
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(*(style.px(side) if side else 0 for side in sides))
    layout.setSpacing(style.px(gap) if gap else 0)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(style.px(item))
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


def box(layout: QLayout, kind: str = "none") -> QFrame:
    """A frame around a layout; kind is a box of desk.qss (card, sunk, amber, leaf, sky, alarm, foot, none, …)."""
    frame = QFrame()
    frame.setProperty("box", kind)
    frame.setLayout(layout)
    return frame


def line() -> QFrame:
    """A horizontal hairline."""
    return _hairline(vertical=False)


def divider(height: int = 14) -> QFrame:
    """A short vertical hairline between facts of one row; height in px at 100 %."""
    frame = _hairline(vertical=True)
    frame.setFixedHeight(style.px(height))
    return frame


def _hairline(*, vertical: bool) -> QFrame:
    frame = QFrame()
    frame.setProperty("box", "line")
    if vertical:
        frame.setFixedWidth(1)
    else:
        frame.setFixedHeight(1)
    return frame


class _Scrolled(QScrollArea):
    """An area that keeps what takes the keys in sight: when the focus moves, and when what is typed or said makes the
    content higher or the place smaller."""

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def _follow(self, *_: object) -> None:
        focus = QApplication.focusWidget()
        if focus is None or self.widget() is None or not self.widget().isAncestorOf(focus):
            return
        middle = focus.mapTo(self.widget(), focus.rect().center())
        self.ensureVisible(middle.x(), middle.y(), 0, focus.height() // 2 + style.px(CLEAR))
        # where the whole is too high, at least the line that is being written
        self.ensureWidgetVisible(focus)


def scrolled(content: QWidget, *, follow: bool = True) -> QScrollArea:
    """The content in an area that scrolls down when it is higher than its place; never sideways.

    follow: keep what takes the keys in sight; not where a view that scrolls itself takes them from the beginning.
    """
    area = _Scrolled() if follow else QScrollArea()
    content.setProperty("box", content.property("box") or "none")
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ScrollEdge(area)
    return area


def clear(layout: QLayout) -> None:
    """Take every item out of a layout and delete the widgets."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)
