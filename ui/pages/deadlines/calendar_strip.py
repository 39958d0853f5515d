"""The coming four weeks in a row: each day with how many fall due; a day is chosen by click or arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import style
from ui.pages.deadlines.reading import DueDay
from ui.parts.deadline import SOON_DAYS, weekday
from ui.words import day_words, joint

HEIGHT = 88


class CalendarStrip(QWidget):
    """chosen(date). Days without work are sunk and say 休, weekend days that are worked say 班; where a month begins its
    name stands."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[DueDay] = ()
        self._today = date.min
        self._here: date | None = None
        self.setFixedHeight(style.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("今后四周"))

    def show_days(self, days: Sequence[DueDay], today: date) -> None:
        """Show these days."""
        self._days, self._today = days, today
        self._describe()
        self.update()

    def set_day(self, day: date | None) -> None:
        """Mark the chosen day, None: none."""
        self._here = day
        self._describe()
        self.update()

    def _describe(self) -> None:
        here = next((one for one in self._days if one.day == self._here), None)
        self.setAccessibleDescription(self._words(here) if here else "")

    def _words(self, one: DueDay) -> str:
        day = f"{day_words(one.day, self._today)} {weekday(one.day)}"
        name = one.name or ("" if one.working else self.tr("休息日"))
        due = self.tr("{count} 件到期").format(count=one.count) if one.count else self.tr("没有到期的")
        return joint("，").join(words for words in (day, name, due) if words)

    def _places(self) -> list[QRectF]:
        wide = self.width() / max(len(self._days), 1)
        return [QRectF(n * wide, 0, wide, self.height()) for n in range(len(self._days))]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for one, where in zip(self._days, self._places(), strict=True):
            if where.contains(event.position()):
                self._choose(one.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        days = step.get(Qt.Key(event.key()))
        if days is None or not self._days:
            super().keyPressEvent(event)
            return
        wanted = self._here + timedelta(days=days) if self._here else self._today
        if self._days[0].day <= wanted <= self._days[-1].day:
            self._choose(wanted)

    def _choose(self, day: date) -> None:
        self.set_day(day)
        self.chosen.emit(day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            places = zip(self._days, self._places(), strict=True)
            here = next((one for one, where in places if where.contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), self._words(here) if here else "", self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one, where in zip(self._days, self._places(), strict=True):
            self._paint_day(painter, one, where.adjusted(style.px(1.5), 1, -style.px(1.5), -1))

    def _paint_day(self, painter: QPainter, one: DueDay, where: QRectF) -> None:
        here = one.day == self._here
        ring = here and self.hasFocus()
        edge = "sky" if here else "line2" if one.day == self._today else "line"
        painter.setPen(QPen(style.colour(edge), 2 if ring or here else 1))
        painter.setBrush(style.colour("selected" if here else "surface" if one.working else "sunk"))
        painter.drawRoundedRect(where, style.px(style.RADIUS), style.px(style.RADIUS))
        past = one.day < self._today
        painter.setFont(style.font(style.SMALL))
        painter.setPen(style.colour("soft"))
        top = QRectF(where.left(), where.top() + style.px(5), where.width(), style.px(18))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(top, flags, self._head(one, where.width() - style.px(6), painter.fontMetrics()))
        painter.setFont(style.font(style.BODY, bold=one.day == self._today))
        painter.setPen(style.colour("mute" if past else "ink"))
        middle = QRectF(where.left(), where.top() + style.px(24), where.width(), style.px(22))
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, str(one.day.day))
        if one.count:
            self._paint_count(painter, one, where)

    def _head(self, one: DueDay, room: float, metrics: QFontMetrics) -> str:
        if one.day == self._today:
            today = self.tr("今天")
            return today if metrics.horizontalAdvance(today) <= room else self.tr("今")
        if one.day.day == 1 or one is self._days[0]:
            return QLocale().standaloneMonthName(one.day.month, QLocale.FormatType.ShortFormat)
        if not one.working and one.day.weekday() < 5:
            return self.tr("休")
        if one.working and one.day.weekday() >= 5:
            return self.tr("班")
        return weekday(one.day).removeprefix("周")

    def _paint_count(self, painter: QPainter, one: DueDay, where: QRectF) -> None:
        left = (one.day - self._today).days
        kind = "alarm" if one.late else "amber" if left <= SOON_DAYS else "sky"
        high = style.px(24)
        spot = QRectF(
            where.left() + style.px(4), where.bottom() - high - style.px(6), where.width() - style.px(8), high
        )
        painter.setPen(QPen(style.colour(f"{kind}_line"), 1))
        painter.setBrush(style.colour(f"{kind}_tint"))
        painter.drawRoundedRect(spot, style.px(4), style.px(4))
        painter.setFont(style.font(style.SMALL, bold=True))
        painter.setPen(style.colour(f"{kind}_ink"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(one.count) if one.count < 1000 else "999+")
