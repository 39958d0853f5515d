"""A box to tick: painted, so that the tick is a tick in both themes and at every size of 大字."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import style

SIDE, GAP, HEIGHT, EDGE = 18, 8, 26, 4


class TickBox(QCheckBox):
    """Words with a box before them; Space or a click anywhere on them ticks it. Words that have no room end in … and
    stand whole in the tooltip. gives_way: never makes its place wider."""

    def __init__(self, text: str, *, gives_way: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(style.font())
        self.setToolTip(text)
        across = QSizePolicy.Policy.Ignored if gives_way else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 1 + style.px(SIDE + GAP + 2 * EDGE), style.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(SIDE + 2 * EDGE), style.px(HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(style.colour("sky"), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), style.px(5), style.px(5))
        side, edge = style.px(SIDE), style.px(EDGE)
        self._paint_box(painter, QRectF(edge, (whole.height() - side) / 2, side, side))
        words = whole.adjusted(edge + side + style.px(GAP), 0, -edge, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        painter.setFont(self.font())
        painter.setPen(style.colour("ink" if self.isEnabled() else "mute"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        fill, border = ("sky", "sky") if self.isChecked() else ("surface", "soft")
        if not self.isEnabled():
            fill, border = "sunk", "line2"
        painter.setPen(QPen(style.colour(border), 1))
        painter.setBrush(style.colour(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), style.px(3), style.px(3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not self.isChecked():
            return
        tick = QPen(style.colour("on_sky" if self.isEnabled() else "mute"), style.px(2))
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(tick)
        corners = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
        painter.drawPolyline([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in corners])
