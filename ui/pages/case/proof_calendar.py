"""The days of a clock as a painted calendar: weeks are columns, Monday above; each day says in one word what it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.deadlines import SegmentKind
from app.domain.proof import Proof
from app.domain.proof_strip import Mark, StripDay
from ui import style
from ui.parts.deadline import weekday
from ui.parts.flow import FlowLayout

CELL_WIDE, CELL_WIDEST, CELL_HIGH, INSET, NAMES, MONTHS = 47, 84, 40, 3, 42, 34
SAMPLE = 20
"""Side of a cell in the legend, px at 100 %."""


class ProofCalendar(QWidget):
    """The strip of one proof."""

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[StripDay] = ()
        self._today = date.min
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(style.px(MONTHS + 7 * CELL_HIGH))

    def show_proof(self, proof: Proof, today: date) -> None:
        """Show the strip of a proof."""
        self._days, self._today = proof.strip, today
        self._count = str(proof.clock.rule.duration)
        self.setAccessibleName(self.tr("日历，{days} 天").format(days=len(self._days)))
        self.update()

    def words_of(self, day: StripDay) -> str:
        """The small word in a cell; empty for a plain day."""
        if day.day == self._today and day.mark in (Mark.NONE, Mark.SKIPPED, Mark.MAKEUP):
            return self.today_sign()
        return self._count if day.mark is Mark.STATUTORY else self.sign(day.mark)

    def today_sign(self) -> str:
        """The word of today."""
        return self.tr("今")

    def sign(self, mark: Mark) -> str:
        """The small word of a mark; empty for a plain day."""
        return {
            Mark.START: self.tr("起"),
            Mark.SKIPPED: self.tr("跳"),
            Mark.ROLLED: self.tr("顺"),
            Mark.MAKEUP: self.tr("班"),
            Mark.LAST: self.tr("止"),
        }.get(mark, "")

    def sizeHint(self) -> QSize:
        return QSize(style.px(NAMES + CELL_WIDE * 14), style.px(MONTHS + 7 * CELL_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(320), style.px(MONTHS + 7 * CELL_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        weeks = (len(self._days) + 6) // 7
        names = style.px(NAMES)
        wide = min(style.px(CELL_WIDEST), (self.width() - names) / weeks)
        high = style.px(CELL_HIGH)
        painter.setFont(style.font(style.SMALL))
        painter.setPen(style.colour("soft"))
        for n in range(7):
            where = QRectF(0, style.px(MONTHS) + n * high, names - style.px(8), high)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, weekday(self._days[n].day).removeprefix("周"))
        for i, day in enumerate(self._days):
            where = QRectF(names + i // 7 * wide, style.px(MONTHS) + i % 7 * high, wide, high)
            self._paint_month(painter, i, day, where)
            gap = style.px(INSET) / 2
            self._paint_day(painter, day, where.adjusted(gap, gap, -gap, -gap))

    def _paint_month(self, painter: QPainter, i: int, day: StripDay, where: QRectF) -> None:
        """The month above the first week that is wholly or mostly its own."""
        first_of_week = i % 7 == 0
        new = first_of_week and (
            i == 0 or (self._days[i - 7].day + timedelta(days=6)).month != (day.day + timedelta(days=6)).month
        )
        if not new:
            return
        month = day.day + timedelta(days=6)
        name = QLocale().toString(QDate(month.year, month.month, 1), self.tr("M月"))
        painter.setFont(style.font())
        painter.setPen(style.colour("ink"))
        above = QRectF(where.left() + style.px(2), 0, style.px(80), style.px(MONTHS - 6))
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_day(self, painter: QPainter, day: StripDay, where: QRectF) -> None:
        fill, border, ink, width = self._look(day)
        painter.setPen(QPen(style.colour(border), width))
        painter.setBrush(style.colour(fill))
        inset = width / 2
        cell = where.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(cell, style.px(4), style.px(4))
        if day.holiday and day.mark is not Mark.STATUTORY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(style.colour("line2", 150), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(cell, style.px(4), style.px(4))
        words = self.words_of(day)
        painter.setFont(style.font(style.SMALL))
        painter.setPen(style.colour(ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, f"{day.day.day} {words}".strip())

    def _look(self, day: StripDay) -> tuple[str, str, str, int]:
        """Fill, border, ink and width of the border."""
        tint = {
            None: ("surface", "line"),
            SegmentKind.RUN: ("sky_tint", "sky_line"),
            SegmentKind.EXTENDED: ("amber_tint", "amber_line"),
            SegmentKind.SUSPENDED: ("sunk", "line2"),
        }[day.segment]
        ink = "ink" if day.segment else "mute"
        if day.mark is Mark.LAST:
            fill, border, ink, width = "amber", "amber", "on_amber", 1
        elif day.mark is Mark.STATUTORY:
            fill, border, ink, width = "sky", "sky", "on_sky", 1
        elif day.mark is Mark.START:
            fill, border, ink, width = "surface", "sky", "sky_ink", 1
        elif day.mark is Mark.ROLLED:
            fill, border, width = "surface", "sky", 2
            ink = "sky_ink"
        else:
            fill, border, width = *tint, 1
        return (fill, "ink", ink, 2) if day.day == self._today else (fill, border, ink, width)


class Legend(QWidget):
    """What the cells of a calendar mean: those that stand in it, each as it looks there, in as many lines as it needs."""

    def __init__(self, parts: Sequence[tuple[str, str, str, str]]) -> None:
        super().__init__()
        flow = FlowLayout(self, gap=14, line_gap=4)
        for words, sign, fill, border in parts:
            flow.addWidget(_Sample(words, sign, fill, border))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Sample(QWidget):
    """A small cell with the word that stands in it, and its meaning; fill "hatch" is that of a holiday."""

    def __init__(self, words: str, sign: str, fill: str, border: str) -> None:
        super().__init__()
        self._words, self._sign, self._fill, self._border = words, sign, fill, border
        self.setFont(style.font(style.SMALL))
        self.setAccessibleName(words)
        self.setFixedSize(style.px(SAMPLE + 8) + self.fontMetrics().horizontalAdvance(words), style.px(SAMPLE + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = style.px(SAMPLE)
        where = QRectF(1, (self.height() - side) / 2, side, side)
        hatch = self._fill == "hatch"
        painter.setPen(QPen(style.colour(self._border), 2 if self._fill == "surface" else 1))
        painter.setBrush(
            QBrush(style.colour("line2"), Qt.BrushStyle.BDiagPattern) if hatch else style.colour(self._fill)
        )
        painter.drawRoundedRect(where, style.px(3), style.px(3))
        painter.setFont(self.font())
        painter.setPen(
            style.colour("on_amber" if self._fill == "amber" else "on_sky" if self._fill == "sky" else "ink")
        )
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.setPen(style.colour("soft"))
        painter.drawText(
            self.rect().adjusted(style.px(SAMPLE + 7), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words
        )
