"""One line of a short list: what, in ink; below, about it, in soft, and at its right a deadline, a word or nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.labels import ElidedLabel
from ui.parts.pressable import Pressable

HEIGHT = 56


class LineItem(Pressable):
    """A line, pressed whole."""

    inset = 4

    def __init__(self, title: str, about: str, right: QWidget | None = None, icon: str = "") -> None:
        super().__init__()
        self.setAccessibleName(f"{title}，{about}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(style.px(HEIGHT))
        below = row(about_label := ElidedLabel(about, style.SMALL, "soft"), *([right] if right else []), gap=12)
        below.setStretch(below.indexOf(about_label), 1)
        words = column(ElidedLabel(title), below, gap=0)
        words.insertStretch(0, 1)
        words.addStretch(1)
        line = row(*([Icon(icon, 20)] if icon else []), words, gap=12, margins=(16, 0, 16, 0))
        line.setStretch(1 if icon else 0, 1)
        self.setLayout(line)
        self.parted = True
        """Whether a hairline parts it from what comes below."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.parted:
            edge = style.px(16)
            QPainter(self).fillRect(QRectF(edge, self.height() - 1, self.width() - 2 * edge, 1), style.colour("line"))
        super().paintEvent(event)
