"""A month as a grid of days, a line for each thing on a day; the arrows walk it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.rosters import month_end
from ui import style
from ui.parts.deadline import weekday

HEAD, LINE, PAD, WEEK = 28, 19, 6, 7
LEAST_CELL, NUMBER = 46, 22
GAP_TONE = "alarm_ink"
"""The tone of what must be seen: its day too is drawn in it, where there is no room for lines."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}


@dataclass(frozen=True, slots=True)
class Mark:
    """One line in a day; tone: a colour token."""

    words: str
    tone: str = "ink"


class MonthGrid(QWidget):
    """day_changed(date): another day is chosen · opened(date): Enter or a double click · month_asked(months): a day of
    another month was walked to, or PageUp, PageDown."""

    day_changed = Signal(object)
    opened = Signal(object)
    month_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._first = self._today = self.day = date(2026, 1, 1)
        self._marks: Mapping[date, Sequence[Mark]] = {}

    def show_month(self, day: date, today: date, marks: Mapping[date, Sequence[Mark]]) -> None:
        """Show the month of a day, which is chosen."""
        self._first, self._today, self._marks = day.replace(day=1), today, marks
        self.choose(day)

    def choose(self, day: date) -> None:
        """Choose a day of this month."""
        self.day = day
        said = "，".join((f"{day.day}", weekday(day), *(mark.words for mark in self._marks.get(day, ()))))
        self.setAccessibleDescription(said)
        self.update()
        self.day_changed.emit(day)

    # ---------- where things are

    def _weeks(self) -> int:
        return -(-(self._first.weekday() + month_end(self._first).day) // WEEK)

    def cell(self, day: date) -> QRectF:
        """Where a day of the month is drawn."""
        place = self._first.weekday() + day.day - 1
        head = style.px(HEAD)
        wide, high = self.width() / WEEK, (self.height() - head) / self._weeks()
        return QRectF(place % WEEK * wide, head + place // WEEK * high, wide, high)

    def sizeHint(self) -> QSize:
        return QSize(style.px(560), style.px(HEAD + 6 * 84))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(7 * 44), style.px(HEAD + 6 * LEAST_CELL))

    # ---------- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._walk(self.day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _walk(self, day: date) -> None:
        if day.replace(day=1) == self._first:
            self.choose(day)
        else:
            self.month_asked.emit(1 if day > self._first else -1)

    def _at(self, event: QMouseEvent) -> date | None:
        days = (self._first + timedelta(days=n) for n in range(month_end(self._first).day))
        return next((day for day in days if self.cell(day).contains(event.position())), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if day := self._at(event):
            self.choose(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if day := self._at(event):
            self.opened.emit(day)

    # ---------- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(style.font(style.SMALL))
        for place in range(WEEK):
            where = QRectF(place * self.width() / WEEK, 0, self.width() / WEEK, style.px(HEAD))
            painter.setPen(style.colour("soft"))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, weekday(date(2024, 1, 1 + place)))
        for number in range(month_end(self._first).day):
            self._paint_day(painter, self._first + timedelta(days=number))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        where = self.cell(day)
        if day == self.day:
            painter.fillRect(where, style.colour("selected"))
        painter.setPen(QPen(style.colour("line"), 1))
        painter.drawRect(where)
        if day == self.day:
            painter.setPen(QPen(style.colour("sky"), 2 if self.hasFocus() else 1))
            painter.drawRect(where.adjusted(1, 1, -1, -1))
        pad, high = style.px(PAD), style.px(LINE)
        inside = where.adjusted(pad, style.px(3), -pad, -style.px(2))
        painter.setFont(style.font(style.SMALL, bold=day == self._today))
        past, marks = day < self._today, self._marks.get(day, ())
        gap = any(mark.tone == GAP_TONE for mark in marks)
        tone = GAP_TONE if gap else "kapok" if day == self._today else "mute" if past else "soft"
        painter.setPen(style.colour(tone))
        painter.drawText(
            QRectF(inside.left(), inside.top(), inside.width(), high), Qt.AlignmentFlag.AlignLeft, f"{day.day}"
        )
        below = inside.adjusted(0, high, 0, 0)
        # where there is no room for a line below the number, one stands beside it
        beside = inside.adjusted(style.px(NUMBER), 0, 0, 0)
        self._paint_marks(painter, below if below.height() >= high else beside, marks, past=past)

    def _paint_marks(self, painter: QPainter, inside: QRectF, marks: Sequence[Mark], *, past: bool) -> None:
        """As many lines as there is room for, gaps first; of more the last one says how many."""
        painter.setFont(style.font(style.SMALL))
        metrics, high = QFontMetrics(style.font(style.SMALL)), style.px(LINE)
        room = max(int(inside.height() // high), 1)
        shown = sorted(marks, key=lambda mark: mark.tone != GAP_TONE)
        if len(shown) > room:
            left = len(shown) - room + 1
            if room > 1:
                shown = [*shown[: room - 1], Mark(f"+{left}", "soft")]
            elif shown[0].tone != GAP_TONE:
                shown = [Mark(self.tr("{count} 班").format(count=left), shown[0].tone)]
        for place, mark in enumerate(shown[:room]):
            painter.setPen(style.colour("soft" if past and mark.tone == "ink" else mark.tone))
            words = metrics.elidedText(mark.words, Qt.TextElideMode.ElideRight, int(inside.width()))
            line = QRectF(inside.left(), inside.top() + place * high, inside.width(), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
