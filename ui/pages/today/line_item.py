"""One line of a short list: what, in ink, after its hour or an icon; below, about it, in soft, and at its right a deadline, a word or nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.labels import ElidedLabel, Label
from ui.parts.pressable import Pressable

HEIGHT = 56


class LineItem(Pressable):
    """A line, pressed whole."""

    inset = 4

    def __init__(self, title: str, about: str, right: QWidget | None = None, icon: str = "", at: str = "") -> None:
        super().__init__()
        self.setAccessibleName("，".join(filter(None, (at, title, about))))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(style.px(HEIGHT))
        below = row(about_label := ElidedLabel(about, style.SMALL, "soft"), *([right] if right else []), gap=12)
        below.setStretch(below.indexOf(about_label), 1)
        words = column(ElidedLabel(title), below, gap=0)
        words.insertStretch(0, 1)
        words.addStretch(1)
        before: list[QWidget] = [Icon(icon, 20)] if icon else [Label(at, tone="soft")] if at else []
        line = row(*before, words, gap=12, margins=(16, 0, 16, 0))
        line.setStretch(len(before), 1)
        self.setLayout(line)
        self.parted = True
        """Whether a hairline parts it from what comes below."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.parted:
            edge = style.px(16)
            QPainter(self).fillRect(QRectF(edge, self.height() - 1, self.width() - 2 * edge, 1), style.colour("line"))
        super().paintEvent(event)
