"""The round mark before one of several things to choose: painted, so that it is the same in both themes and in 大字."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import style

SIDE, RING = 18, 4


class RoundMark(QAbstractButton):
    """Space or a click presses it; whoever made it says when it is on. `name`: what it stands before."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = style.px(SIDE + 2 * RING)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, ring = QRectF(self.rect()), style.px(RING)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(style.colour("sky"), 2))
            painter.drawEllipse(whole.adjusted(1, 1, -1, -1))
        mark = whole.adjusted(ring, ring, -ring, -ring)
        painter.setPen(QPen(style.colour("sky" if self.isChecked() else "soft"), style.px(2)))
        painter.setBrush(style.colour("surface"))
        painter.drawEllipse(mark)
        if self.isChecked():
            inner = style.px(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("sky"))
            painter.drawEllipse(mark.adjusted(inner, inner, -inner, -inner))
