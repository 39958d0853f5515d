"""The timeline: one painted spine, newest first. Up and Down walk the items, Left and Right their papers, Enter opens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea

from app.reports.timeline import TimelineItem
from ui import icons, style
from ui.pages.case.timeline_layout import (
    CONTENT,
    GUTTER_RIGHT,
    NODE,
    RIGHT,
    SPINE,
    Block,
    Spot,
    day_words,
    gutter_words,
    lay_out,
    where_of,
    words_of,
)
from ui.parts.scroll_edge import ScrollEdge
from ui.parts.tags import draw_tag
from ui.words import joint

STEP, SLICE = 48, 20


class TimelineView(QAbstractScrollArea):
    """Items of a case. paper_asked(document id), case_asked(case id), act_asked(act name) leave it."""

    paper_asked = Signal(str)
    case_asked = Signal(str)
    act_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[TimelineItem] = ()
        self._blocks: list[Block] = []
        self._rest: Iterator[Block] = iter(())
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._measure_slice)
        self._today = date.min
        self._act_names: dict[str, tuple[str, str]] = {}
        self._current = -1
        self._spot = -1
        self._within: QScrollArea | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("时间线"))
        ScrollEdge(self)

    def show_items(self, items: Sequence[TimelineItem], today: date, act_names: Mapping[str, tuple[str, str]]) -> None:
        """Show these items; the place in view and the item in hand stay when the same case is shown again."""
        here = self._blocks[self._current].item.entry if 0 <= self._current < len(self._blocks) else ""
        self._items, self._today, self._act_names = items, today, dict(act_names)
        self._current = next((n for n, item in enumerate(items) if item.entry == here), -1)
        self._spot = self._spot if self._current >= 0 else -1
        self._measure()
        self.viewport().update()

    def set_whole(self, within: QScrollArea | None) -> None:
        """Stand as high as all items are, in an area that scrolls; None: scroll by itself."""
        if within is not self._within:
            self._within = within
            off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(off if within else needed)
            self._fit_bar()

    def _place(self) -> QAbstractScrollArea:
        """What scrolls the items."""
        return self._within or self

    def to_top(self) -> None:
        """Show the newest."""
        self._place().verticalScrollBar().setValue(0)

    def to_newest(self) -> None:
        """Go to the newest item, as Down from above the first one would."""
        self.to_top()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._current = -1
        self._walk(1)

    def blocks(self) -> Sequence[Block]:
        """The items at their places."""
        self._measure_all()
        return self._blocks

    def current(self) -> Spot | None:
        """The paper, case or act that Enter would open."""
        if not 0 <= self._current < len(self._blocks):
            return None
        spots = [spot for spot in self._blocks[self._current].spots if spot.kind]
        return spots[self._spot] if 0 <= self._spot < len(spots) else None

    def _measure(self) -> None:
        self._rest = lay_out(self._items, self.viewport().width(), self._act_names)
        self._blocks = []
        seen = self.verticalScrollBar().value() + 2 * self._place().viewport().height()
        for block in self._rest:
            self._blocks.append(block)
            if block.top > seen:
                break
        self._fit_bar()
        self._later.start()

    def _measure_slice(self) -> None:
        """Measure some more of what is not seen yet; the window goes on living in between."""
        some = list(islice(self._rest, SLICE))
        self._blocks.extend(some)
        if len(some) < SLICE:
            self._later.stop()
        self._fit_bar()

    def _measure_all(self) -> None:
        self._later.stop()
        self._blocks.extend(self._rest)
        self._fit_bar()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._measure_all()

    def _fit_bar(self) -> None:
        last = self._blocks[-1] if self._blocks else None
        total = int(last.top + last.height + style.px(16)) if last else 0
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(style.px(STEP))
        bar.setRange(0, max(0, total - self.viewport().height()))
        self.setMinimumHeight(total if self._within else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()
        else:
            self._fit_bar()

    # ---------- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._measure_all()
        bar = self._place().verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Down:
                self._walk(1)
            case Qt.Key.Key_Up:
                self._walk(-1)
            case Qt.Key.Key_Right:
                self._walk_spots(1)
            case Qt.Key.Key_Left:
                self._walk_spots(-1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep() - style.px(STEP))
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep() + style.px(STEP))
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if spot := self.current():
                self._press(spot)
            case _:
                super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        if not self._blocks:
            return
        if self._current + step < 0:
            # above the first stands the head of the page
            self.to_top()
        self._current = min(max(self._current + step, 0), len(self._blocks) - 1)
        self._spot = 0
        block, place = self._blocks[self._current], self._place()
        bar, room = place.verticalScrollBar(), place.viewport().height()
        above = self.mapTo(self._within.widget(), QPoint()).y() if self._within else 0
        top, foot = int(block.top) + above, int(block.top + block.height) + above
        if top < bar.value():
            bar.setValue(top - style.px(8))
        elif foot > bar.value() + room:
            bar.setValue(min(top, foot - room) + style.px(8))
        self._describe()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """What takes the keys is the item in hand: an area that brings it in sight goes there, not to the middle of all."""
        if query == Qt.InputMethodQuery.ImCursorRectangle and self._blocks:
            block = self._blocks[max(self._current, 0)]
            top = int(block.top) - self.verticalScrollBar().value()
            return QRect(0, top, self.viewport().width(), int(block.height))
        return super().inputMethodQuery(query)

    def _walk_spots(self, step: int) -> None:
        if 0 <= self._current < len(self._blocks):
            spots = [spot for spot in self._blocks[self._current].spots if spot.kind]
            self._spot = min(max(self._spot + step, 0), max(len(spots) - 1, 0))
            self._describe()

    def _describe(self) -> None:
        block = self._blocks[self._current]
        words = [
            day_words(block.item.day, self._today),
            block.headline,
            where_of(block.item),
            words_of(block.item),
        ]
        self.setAccessibleDescription(joint("，").join(w for w in words if w))
        self.viewport().update()

    def _press(self, spot: Spot) -> None:
        signal = {"document": self.paper_asked, "case": self.case_asked, "act": self.act_asked}[spot.kind]
        signal.emit(spot.target)

    def _spot_at(self, point: QPointF) -> Spot | None:
        point = point + QPointF(0, self.verticalScrollBar().value())
        return next((s for b in self._blocks for s in b.spots if s.kind and s.where.contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._spot_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if spot := self._spot_at(event.position()):
            self._press(spot)

    # ---------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        above = self.verticalScrollBar().value()
        painter.translate(0, -above)
        seen = event.rect().translated(0, above)
        for i, block in enumerate(self._blocks):
            following = self._blocks[i + 1].top if i + 1 < len(self._blocks) else block.top + block.height
            if following >= seen.top() and block.top <= seen.bottom():
                self._paint_spine(painter, block, following, last=i + 1 == len(self._blocks))
                self._paint_block(painter, block, here=i == self._current and self.hasFocus())

    def _paint_spine(self, painter: QPainter, block: Block, following: float, *, last: bool) -> None:
        x = style.px(SPINE)
        end = block.top + block.height
        painter.setPen(QPen(style.colour("line2"), style.px(2)))
        if not last:
            painter.drawLine(
                QPointF(x, block.top + style.px(NODE) + style.px(4)),
                QPointF(x, end if block.gap_words else following - style.px(2)),
            )
        if block.gap_words:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("line2"))
            for n in range(3):
                painter.drawEllipse(QPointF(x, end + style.px(7) + n * style.px(7)), style.px(1.6), style.px(1.6))
            painter.setFont(style.font(style.SMALL))
            painter.setPen(style.colour("soft"))
            where = QRectF(style.px(CONTENT), end + style.px(3), style.px(200), style.px(20))
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, block.gap_words)

    def _paint_block(self, painter: QPainter, block: Block, *, here: bool) -> None:
        item = block.item
        frame = QRectF(
            style.px(CONTENT) - style.px(6),
            block.top - style.px(2),
            self.viewport().width() - style.px(CONTENT) - style.px(RIGHT) + style.px(12),
            block.height + style.px(2),
        )
        if item.odd:
            frame.adjust(style.px(2), style.px(2), 0, 0)
            painter.setPen(QPen(style.colour("amber_line"), 1))
            painter.setBrush(style.colour("amber_tint"))
            painter.drawRoundedRect(frame, style.px(style.RADIUS), style.px(style.RADIUS))
        if here:
            painter.setPen(QPen(style.colour("sky"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, style.px(style.RADIUS), style.px(style.RADIUS))
        self._paint_day(painter, block)
        self._paint_node(painter, block)
        left = style.px(CONTENT) + (style.px(12) if item.odd else 0)
        painter.setPen(style.colour("amber_ink" if item.odd else "ink"))
        if block.headlines:
            block.headlines.draw(painter, QPointF(left, block.top + (style.px(8) if item.odd else style.px(2))))
        painter.setFont(style.font(style.SMALL))
        painter.setPen(style.colour("soft"))
        room = self.viewport().width() - left - style.px(8)
        # the time at its end is never what gives way
        where = painter.fontMetrics().elidedText(where_of(item), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(left, block.where_at, room, style.px(20)), Qt.AlignmentFlag.AlignTop, where)
        painter.setPen(style.colour("ink"))
        if block.words:
            block.words.draw(painter, QPointF(left, block.words_at))
        for spot in block.spots:
            self._paint_spot(painter, spot, here=here and spot is self.current())

    def _paint_day(self, painter: QPainter, block: Block) -> None:
        right = style.px(GUTTER_RIGHT)
        painter.setFont(style.font())
        painter.setPen(style.colour("ink"))
        where = QRectF(0, block.top + style.px(2), right, style.px(20))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        day, below = gutter_words(block.item.day, self._today)
        painter.drawText(where, align, day)
        painter.setFont(style.font(style.SMALL))
        painter.setPen(style.colour("soft"))
        painter.drawText(where.translated(0, style.px(20)), align, below)

    def _paint_node(self, painter: QPainter, block: Block) -> None:
        tone = block.item.tone
        side = style.px(NODE)
        where = QRectF(style.px(SPINE) - side / 2, block.top + style.px(1), side, side)
        neutral = tone == "neutral"
        painter.setPen(QPen(style.colour("line2" if neutral else f"{tone}_line"), 1))
        painter.setBrush(style.colour("sunk" if neutral else f"{tone}_tint"))
        painter.drawEllipse(where)
        inset = (side - style.px(16)) / 2
        ink = style.colour("soft" if neutral else f"{tone}_ink")
        icons.draw(painter, block.item.icon, where.adjusted(inset, inset, -inset, -inset), ink)

    def _paint_spot(self, painter: QPainter, spot: Spot, *, here: bool) -> None:
        size = style.BODY if spot.kind == "act" else style.SMALL
        draw_tag(painter, spot.where, spot.text, "plain" if spot.kind == "act" else "neutral", spot.icon, size)
        if here:
            painter.setPen(QPen(style.colour("sky"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot.where, style.px(4), style.px(4))
