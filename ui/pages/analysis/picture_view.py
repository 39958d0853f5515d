"""A drawn picture on the screen, as sharp as the screen is; drawn anew when its place or the look changes."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.documents.pictures import Inks, Size
from ui import style

LEAST = QSize(360, 240)
STILL_MS = 150
"""So long its size has to rest before it is drawn anew."""


class PictureView(QWidget):
    """Shows the last drawing; `wanted` asks for one in its size."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drawn = QPixmap()
        self._rest = QTimer(self, singleShot=True, interval=STILL_MS)
        self._rest.timeout.connect(self.wanted)
        self.setMinimumSize(style.px(LEAST.width()), style.px(LEAST.height()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_drawing(self, png: bytes, words: str) -> None:
        """Show a drawing; `words` say what it shows to whoever cannot see it."""
        self._drawn = QPixmap()
        self._drawn.loadFromData(png, "PNG")
        self._drawn.setDevicePixelRatio(self.devicePixelRatioF())
        self.setAccessibleDescription(words)
        self.update()

    def clear(self) -> None:
        """Show nothing, until the next drawing."""
        self._drawn = QPixmap()
        self.setAccessibleDescription("")
        self.update()

    def drawing_size(self) -> Size:
        """How large a drawing should be."""
        return Size(self.width(), self.height(), self.devicePixelRatioF(), style.px(style.SMALL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn.isNull():
            return
        painter = QPainter(self)
        # until it is drawn in its new size the old one is stretched: cut off it would show less than there is
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._drawn)

    def is_drawn(self) -> bool:
        """Whether what is shown was drawn for the size it has now."""
        away = self._drawn.deviceIndependentSize().toSize() - self.size()
        return not self._drawn.isNull() and max(abs(away.width()), abs(away.height())) <= 1


def inks() -> Inks:
    """The colours of the theme in force."""
    ground, ink, soft, line = (style.colour(name).name() for name in ("surface", "ink", "soft", "line"))
    return Inks(ground, ink, soft, line, (style.colour("sky").name(), style.colour("sky_line").name()))
