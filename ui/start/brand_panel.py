"""The left third of the windows before the desk: the flower, the name, and what the hall holds itself to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import style
from ui.icons import Flower, draw_flower
from ui.parts.boxes import column
from ui.parts.labels import Label

WIDTH = 452
LEAST_ROOM = 1100


class BrandPanel(QFrame):
    """Flower, product name, the three sentences of 家文化, and a pale flower that grows out of the corner.

    It gives way when its parent becomes too narrow for both (大字 on a small screen).
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        parent.installEventFilter(self)
        self.setProperty("box", "rail")
        self.setFixedWidth(style.px(WIDTH))
        mottos = (self.tr("把来访群众当家人"), self.tr("把群众来信当家书"), self.tr("把群众诉求当家事"))
        promise = Label(
            self.tr("不用联网就能接待。写下的每个字都加密存在这台电脑里，断电也不丢。"), tone="soft", wrap=True
        )
        promise.setMaximumWidth(style.px(300))
        stack = column(
            Flower(62),
            22,
            Label(self.tr("红棉接访台"), style.FIGURE, face="kai"),
            40,
            *(Label(motto, style.PAGE, face="kai") for motto in mottos),
            16,
            promise,
            None,
            gap=10,
            margins=(52, 88, 52, 24),
        )
        self.setLayout(stack)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.setVisible(event.size().width() >= style.px(LEAST_ROOM))
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        radius = style.px(216)
        centre = QPointF(self.width() - style.px(62), max(self.height() - style.px(88), style.px(620)))
        petal, rail, stamen = style.colour("kapok", 28), style.colour("rail"), style.colour("stamen", 60)
        painter = QPainter(self)
        draw_flower(painter, centre, radius, petal, rail, stamen)
        # the edge again, over the petals
        painter.fillRect(self.width() - 1, 0, 1, self.height(), style.colour("line"))
