"""The lower edge of what scrolls: while more follows it fades out, so that nothing looks cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import style

HEIGHT = 28


class ScrollEdge(QWidget):
    """Lies over the lower end of an area, lets clicks through, and is away where the area has reached its end."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.verticalScrollBar().valueChanged.connect(self._follow)
        area.verticalScrollBar().rangeChanged.connect(self._follow)
        area.viewport().installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self, *_: object) -> None:
        bar, place = self._area.verticalScrollBar(), self._area.viewport().geometry()
        place.setTop(place.bottom() + 1 - style.px(HEIGHT))
        self.setGeometry(place)
        self.setVisible(bar.value() < bar.maximum())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, style.colour("ground", 0))
        fade.setColorAt(1, style.colour("ground", 235))
        painter.fillRect(self.rect(), fade)
