"""A clock card: one deadline, its verdict in words, its days as a bar. Enter, F1 or a click opens the proof."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.case_clocks import CaseClock
from app.domain.last_day import last_day_of
from ui import icons, style
from ui.pages.case.clock_face import bar_parts, clock_face
from ui.parts.keycap import draw_keycap, keycap_width
from ui.words import both_days, day_words, joint, short_day

HEIGHT, LEAST_WIDTH = 98, 248
START_SHARE = 0.68
"""Of the line below the bar, for the words at its left; what is left goes to the last day."""


def _fitting(font: QFont, room: float, *words: str) -> str:
    """The first words that have room, else the last of them cut."""
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(words[-1], Qt.TextElideMode.ElideRight, max(0, int(room)))
    return next((each for each in words if metrics.horizontalAdvance(each) <= room), cut)


class ClockCard(QWidget):
    """One clock, painted; `opened` asks for its proof."""

    opened = Signal()

    def __init__(self, clock: CaseClock, today: date, demands: str, bounds: Sequence[int]) -> None:
        super().__init__()
        self._clock, self._today = clock, today
        self._face = clock_face(clock, today, bounds)
        self._demands = demands
        self.setFixedHeight(style.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{self._face.name} {demands} {self._face.verdict}，{self._face.fact}")
        asked = self.tr("怎么算出来的，F1")
        self.setToolTip(joint("；").join((self._face.level, asked)) if self._face.level else asked)

    def sizeHint(self) -> QSize:
        return QSize(style.px(LEAST_WIDTH), style.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # F1 is the frame's help; on a clock card its answer is the proof
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            self.opened.emit()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(
            QPen(style.colour("sky" if ring else "line2" if self.underMouse() else "line"), 2 if ring else 1)
        )
        painter.setBrush(style.colour("surface"))
        inset = 1.0 if ring else 0.5
        radius = style.px(style.RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        inner = QRectF(self.rect()).adjusted(style.px(15), 0, -style.px(15), 0)
        self._paint_top(painter, inner)
        self._paint_verdict(painter, inner)
        self._paint_bar(painter, inner)

    def _paint_top(self, painter: QPainter, inner: QRectF) -> None:
        where = QRectF(inner.left(), style.px(8), inner.width(), style.px(20))
        name, article = self.top_words(where.width())
        painter.setPen(style.colour("soft"))
        painter.setFont(style.font())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(style.font(style.SMALL))
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, article)

    def top_words(self, width: float) -> tuple[str, str]:
        """Which clock it is comes first; its article stands beside it whole or not at all, the proof has it too."""
        name = f"{self._face.name}，{self._demands}" if self._demands else self._face.name
        name = _fitting(style.font(), width, name)
        room = width - QFontMetrics(style.font()).horizontalAdvance(name) - style.px(12)
        return name, _fitting(style.font(style.SMALL), room, self._face.article, "")

    def _paint_verdict(self, painter: QPainter, inner: QRectF) -> None:
        ink = style.colour("soft" if self._face.tone == "soft" else f"{self._face.tone}_ink")
        side = style.px(20)
        middle = style.px(45)
        icons.draw(painter, self._face.icon, QRectF(inner.left(), middle - side / 2, side, side), ink)
        large = style.font(style.PAGE, bold=True)
        painter.setFont(large)
        painter.setPen(style.colour("ink") if self._face.tone == "sky" else ink)
        left = inner.left() + style.px(28)
        painter.drawText(
            QRectF(left, middle - style.px(16), inner.width(), style.px(32)),
            Qt.AlignmentFlag.AlignVCenter,
            self._face.verdict,
        )
        left += QFontMetrics(large).horizontalAdvance(self._face.verdict) + style.px(10)
        right = inner.right()
        if self.hasFocus():
            right -= self._paint_hint(painter, inner.right(), middle)
        painter.setFont(style.font())
        painter.setPen(style.colour("ink" if self._face.tone == "sky" else "soft"))
        fact = _fitting(style.font(), right - left, self._face.fact, *self._face.briefs)
        painter.drawText(
            QRectF(left, middle - style.px(13), right - left + 2, style.px(28)), Qt.AlignmentFlag.AlignVCenter, fact
        )

    def _paint_hint(self, painter: QPainter, right: float, middle: float) -> float:
        """The key that opens the proof; answers the room it takes."""
        small = style.font(style.SMALL)
        words = self.tr("怎么算的")
        width = QFontMetrics(small).horizontalAdvance(words)
        painter.setFont(small)
        painter.setPen(style.colour("soft"))
        where = QRectF(right - width, middle - style.px(10), width + 2, style.px(20))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, words)
        key = keycap_width("F1")
        cap = QRectF(right - width - style.px(7) - key, middle - style.px(10), key, style.px(20))
        draw_keycap(painter, cap, "F1")
        return width + key + style.px(15)

    def _paint_bar(self, painter: QPainter, inner: QRectF) -> None:
        bar = QRectF(inner.left(), style.px(65), inner.width(), style.px(8))
        round_ = bar.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("line"))
        painter.drawRoundedRect(bar, round_, round_)
        parts, here = bar_parts(self._clock, self._today, warns=self._face.tone == "amber")
        for number, part in enumerate(parts):
            left = bar.left() + part.first * bar.width() + (style.px(2) if number else 0)
            right = bar.left() + part.last * bar.width()
            painter.setBrush(style.colour(part.tone))
            painter.drawRoundedRect(QRectF(left, bar.top(), max(right - left, round_), bar.height()), round_, round_)
        if self._clock.clock.finished_on is None and here < 1.0:
            inset = style.px(8)
            middle = min(max(here * bar.width(), inset), bar.width() - inset)
            centre = QPointF(bar.left() + middle, bar.center().y())
            painter.setBrush(style.colour("surface"))
            painter.drawEllipse(centre, style.px(8), style.px(8))
            painter.setBrush(style.colour("ink"))
            painter.drawEllipse(centre, style.px(6), style.px(6))
        self._paint_dates(painter, bar)

    def _paint_dates(self, painter: QPainter, bar: QRectF) -> None:
        c = self._clock.clock
        where = QRectF(bar.left(), style.px(76), bar.width(), style.px(18))
        painter.setFont(style.font(style.SMALL))
        painter.setPen(style.colour("soft"))
        gap, advance = style.px(12), painter.fontMetrics().horizontalAdvance
        start = _fitting(painter.font(), where.width() * START_SHARE, *self._start_words())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, start)
        free = where.adjusted(advance(start) + gap, 0, 0, 0)
        last = _fitting(painter.font(), free.width(), *self._last_words())
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)
        free.setRight(free.right() - advance(last) - gap)
        if c.extension:
            share = (c.base_last_day - c.start).days / max((c.statutory_last_day - c.start).days, 1)
            words = self.tr("{day}满 {count} 日").format(day=short_day(c.base_last_day), count=c.rule.duration)
            width = advance(words)
            middle = QRectF(bar.left() + share * bar.width() - width / 2, where.top(), width + 2, where.height())
            if free.contains(middle):
                painter.drawText(middle, Qt.AlignmentFlag.AlignVCenter, words)

    def _start_words(self) -> Sequence[str]:
        """The day it starts, of a presumed one the day of the receipt beside it; and the same in fewer words."""
        day, presumed = self._clock.clock.start, self._clock.presumed
        start = short_day(day)
        if presumed is None:
            return [day_words(day, self._today), start]
        received = short_day(presumed.received_on)
        words = self.tr("{received}收到，推定{start}受理").format(received=received, start=start)
        return [words, self.tr("{received}收到，{start}起").format(received=received, start=start), start]

    def _last_words(self) -> Sequence[str]:
        """The last day and the one it moves to or from, whether it stands fast, and the same in fewer words."""
        clock = self._clock.clock
        last = last_day_of(clock, self._today)
        day = short_day(last.day)
        if clock.finished_on is not None:
            # what might have been is of no use any more
            return [day_words(last.day, self._today), day]
        ways = both_days(last), both_days(last, short=True), day_words(last.day, self._today), day
        both = list(dict.fromkeys(filter(None, ways)))
        if not last.unannounced:
            return both
        why = self.tr("{last}，暂定，{year} 年放假还没公布")
        because = [why.format(last=words, year=last.unannounced) for words in both]
        return [*because, *(self.tr("{last}，暂定").format(last=words) for words in both[1:] or both)]
