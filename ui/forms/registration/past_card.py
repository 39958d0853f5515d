"""以前说过的事: the last few headlines of an earlier case, so that the clerk can say "上次您说到…"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.case_clocks import next_clock
from app.domain.terms import Step
from app.domain.world import World
from app.ports import CaseFile
from app.reports.timeline import TimelineItem, Zoom, timeline
from ui import style
from ui.parts.boxes import clear, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.deadline import DeadlineTag, deadline_look
from ui.parts.labels import ElidedLabel
from ui.parts.tags import Tag
from ui.words import capital, joint, said, short_day, spoken

MOST = 5
ROW, GUTTER, SPINE, WORDS = 26, 64, 76, 92


class _Headlines(QWidget):
    """Date, dot on the spine, headline; newest first."""

    def __init__(self, items: tuple[TimelineItem, ...]) -> None:
        super().__init__()
        self._lines = [(short_day(item.day), capital(said(item.headline))) for item in items]
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(joint("；").join(f"{day} {words}" for day, words in self._lines))

    def sizeHint(self) -> QSize:
        return QSize(style.px(240), style.px(ROW) * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, spine = style.px(ROW), style.px(SPINE)
        painter.setPen(QPen(style.colour("line2"), style.px(2)))
        painter.drawLine(QPointF(spine, high / 2), QPointF(spine, high * (len(self._lines) - 0.5)))
        for place, (day, words) in enumerate(self._lines):
            where = QRectF(0, place * high, self.width(), high)
            painter.setFont(style.font(style.SMALL))
            painter.setPen(style.colour("soft"))
            gutter = QRectF(0, where.top(), style.px(GUTTER), high)
            painter.drawText(gutter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, day)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("sky" if place == 0 else "line2"))
            painter.drawEllipse(QPointF(spine, where.center().y()), style.px(5), style.px(5))
            painter.setFont(style.font())
            painter.setPen(style.colour("ink" if place < len(self._lines) - 1 else "soft"))
            room = QRectF(style.px(WORDS), where.top(), self.width() - style.px(WORDS), high)
            shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class PastCard(Card):
    """One earlier case in a few lines. `open_asked` carries its id."""

    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        opening = Button(self.tr("打开原件"), "link", icon="arrow-square-out", height=28)
        super().__init__(self.tr("以前说过的事"), right=(opening,), parent=parent)
        self._file: CaseFile | None
        self._case, self._file = "", None
        opening.clicked.connect(lambda: self.open_asked.emit(self._case))
        self.hide()

    def show_case(self, file: CaseFile, world: World) -> None:
        """Show the last headlines of this case."""
        if file == self._file:
            # said again while the clerk types on: built anew it would flicker
            self.show()
            return
        case = file.case
        self._file, self._case = file, case.id
        clear(self.body)
        title = ElidedLabel(case.title)
        kind = "leaf" if case.closed_on else "sky"
        head = row(title, Tag(capital(spoken(Step.standing(case.step.code, case.apart))), kind), None)
        if found := next_clock(case, world.lookup):
            head.addWidget(
                DeadlineTag(deadline_look(found.clock.statutory_last_day, world.today, closes=found.clock.due))
            )
        self.body.addLayout(head)
        self.body.addWidget(_Headlines(timeline(file, world, {}, Zoom.ESSENTIAL)[:MOST]))
        self.show()
