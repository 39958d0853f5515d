"""各单位用了几天: how long each unit had the case, as one bar and as words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.parts.boxes import clear, column, row
from ui.parts.card import Card
from ui.parts.labels import ElidedLabel, Label
from ui.words import counted

_TONES = ("leaf", "sky", "amber", "soft", "line2")


class _Bar(QWidget):
    """Stretches in proportion, 2 px apart."""

    def __init__(self) -> None:
        super().__init__()
        self.days: Sequence[int] = ()
        self.setFixedHeight(style.px(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(style.px(200), style.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(self.days) or 1
        left = 0.0
        for number, days in enumerate(self.days):
            width = max(self.width() * days / whole, style.px(4))
            painter.setBrush(style.colour(_TONES[number % len(_TONES)]))
            painter.drawRoundedRect(
                QRectF(left, 0, max(width - style.px(2), style.px(2)), self.height()), style.px(4), style.px(4)
            )
            left += width


class _Dot(QWidget):
    """The colour of a stretch beside its name."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(style.px(10), style.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(self._tone))
        painter.drawRoundedRect(QRectF(self.rect()), style.px(2), style.px(2))


class UnitDays(Card):
    """The days of each unit in the order it had the case."""

    def __init__(self) -> None:
        super().__init__(" ")
        self.set_title(self.tr("各单位用了几天"))
        self._bar = _Bar()
        self.add(self._bar)
        self._rows = column(gap=4)
        self.add(self._rows)

    def show_days(self, days: Sequence[tuple[str, int]]) -> None:
        """Show [(unit name, days)]; an empty name is our own station."""
        clear(self._rows)
        self._bar.days = [count for _, count in days]
        self._bar.update()
        self.set_note(counted(self.tr("共 {days} 天").format(days=sum(self._bar.days))))
        for number, (name, count) in enumerate(days):
            words = counted(self.tr("{days} 天").format(days=count))
            label = ElidedLabel(name or self.tr("本站"))
            line = row(_Dot(_TONES[number % len(_TONES)]), label, Label(words), gap=8)
            line.setStretch(1, 1)
            self._rows.addLayout(line)
        self.setVisible(bool(days))
