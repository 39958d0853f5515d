"""Space on a row: what the matter is about, without leaving the list. People stay masked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QVBoxLayout, QWidget

from app.acts.look import ViewDraft
from app.desk import Desk
from app.domain.terms import Channel
from app.domain.world import World
from app.ports import CaseFile, CaseFileQuery, CaseRow
from app.reports.timeline import TimelineItem, Zoom, timeline
from ui import style
from ui.pages.cases import columns
from ui.parts.boxes import column, line, row, scrolled
from ui.parts.button import Button
from ui.parts.deadline import DeadlineTag
from ui.parts.labels import Label
from ui.words import capital, category_words, day_words, said, spoken, word_of

_UP, _DOWN = QAbstractSlider.SliderAction.SliderPageStepSub, QAbstractSlider.SliderAction.SliderPageStepAdd


@dataclass(frozen=True, slots=True)
class Seen:
    """A case as the preview shows it."""

    row: CaseRow
    file: CaseFile
    world: World
    last: TimelineItem | None


def look_at(desk: Desk, case: CaseRow) -> Seen | None:
    """Read a case for its preview; None when it is not there any more or may not be seen. Raises Unavailable."""
    file = desk.read(CaseFileQuery(case.id))
    if file is None:
        return None
    world = desk.world()
    items = timeline(file, world, {}, Zoom.ESSENTIAL)
    return Seen(case, file, world, items[0] if items else None)


def view_draft(desk: Desk, case: CaseRow) -> ViewDraft:
    """The act by which the look is recorded."""
    return ViewDraft(desk.new_id(), case.id)


class CasePreview(QWidget):
    """The matter in short. `opened` asks for its page."""

    opened = Signal()

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        case, world = seen.row, seen.world
        self.open_button = Button(self.tr("打开这件家事"), icon="arrow-right", key="Return", height=36)
        self.open_button.clicked.connect(self.opened)
        facts = (
            (self.tr("信访人"), spoken(case.who)),
            (self.tr("形式"), capital(word_of(Channel, case.channel))),
            (self.tr("收到"), day_words(case.received_at.date(), world.today)),
            (self.tr("内容分类"), category_words(world.lookup.categories.name(case.category))),
            (self.tr("属地"), world.lookup.directory.place_name(case.place)),
            (self.tr("办到哪一步"), columns.step(case)),
            (self.tr("承办单位"), columns.handler(case, world)),
            (self.tr("承办人"), case.officer_name or self.tr("还没有指定")),
        )
        stack = column(
            Label(case.title, style.TITLE, bold=True, wrap=True), Label(case.number, style.SMALL, "soft"),
            row(DeadlineTag(columns.deadline(case, world)), None), line(), gap=8, margins=16,
        )  # fmt: skip
        for name, value in facts:
            stack.addLayout(self._fact(name, value))
        stack.addWidget(line())
        self._add_demands(stack, seen)
        if seen.last is not None:
            stack.addWidget(line())
            stack.addWidget(Label(self.tr("最近动静"), style.SMALL, "soft"))
            stack.addWidget(Label(self._headline(seen.last, world), wrap=True))
        stack.addStretch(1)
        inside = QWidget()
        inside.setLayout(stack)
        # the button that has the keys stands outside, or the view would open scrolled down to it
        self._area = scrolled(inside)
        whole = column(self._area, line(), row(self.open_button, None, margins=(16, 10, 16, 12)), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp and PgDn read on."""
        steps = {Qt.Key.Key_PageUp: _UP, Qt.Key.Key_PageDown: _DOWN}
        if step := steps.get(Qt.Key(event.key())):
            self._area.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)

    def _fact(self, name: str, value: str) -> QHBoxLayout:
        label = Label(name, tone="soft")
        label.setFixedWidth(style.px(76))
        words = Label(value or "—", wrap=True)
        fact = row(label, words, gap=8)
        fact.setStretch(1, 1)
        return fact

    def _add_demands(self, stack: QVBoxLayout, seen: Seen) -> None:
        demands = list(seen.file.case.demands.values())
        for number, demand in enumerate(demands, 1):
            title = self.tr("诉求") if len(demands) == 1 else self.tr("诉求 {number}").format(number=number)
            stack.addWidget(Label(title, style.SMALL, "soft"))
            stack.addWidget(Label(demand.text, wrap=True))

    def _headline(self, item: TimelineItem, world: World) -> str:
        words = capital(said(item.headline))
        return self.tr("{day}，{words}").format(day=day_words(item.day, world.today), words=words)
