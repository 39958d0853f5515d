"""The days that agreements in force name, and those that were promised, in a side panel of 期限: what was given by word or hand is
no period of the law, and is counted with none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.own_duties import OwnDuty
from ui import style
from ui.pages.hall.promise_words import promise_look, promised
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import column, scrolled
from ui.parts.deadline import DeadlineTag, weekday
from ui.parts.labels import Label
from ui.words import day_words, joint, matter, spoken


class AgreedList(QWidget):
    """The next day first; `opened` carries the OwnDuty, or the AgendaRow of the promise, whose line was pressed."""

    opened = Signal(object)

    def __init__(self, days: Sequence[OwnDuty], promises: Sequence[AgendaRow], world: World) -> None:
        super().__init__()
        self._world = world
        told = self.tr("调解、和解协议约好的日子，和我们答应过的日子，不是法定的期限。到了日子问一问做了没有，记下来。")
        note = Label(told, style.SMALL, "soft", wrap=True)
        note.setContentsMargins(style.px(16), style.px(14), style.px(16), style.px(6))
        lines = [(one.on, self._line(one)) for one in days]
        lines += [(row.line.until or date.max, self._promise(row)) for row in promises]
        holder = QWidget()
        holder.setLayout(column(note, *(line for _, line in sorted(lines, key=lambda pair: pair[0])), None, gap=0))
        self.setLayout(column(scrolled(holder), gap=0))

    def _promise(self, row: AgendaRow) -> LineItem:
        assert row.line.until is not None
        when = f"{day_words(row.line.until, self._world.today)} {weekday(row.line.until)}"
        words = self.tr("答应最迟 {day}，{who}").format(day=when, who=row.line.owner_name)
        item = LineItem(promised(row), words, DeadlineTag(promise_look(row.line, self._world.today)))
        item.pressed.connect(lambda: self.opened.emit(row))
        return item

    def _line(self, one: OwnDuty) -> LineItem:
        today = self._world.today
        words = self.tr("约好最迟 {day}") if one.on >= today else self.tr("约好最迟 {day}，请问一问做了没有")
        when = words.format(day=f"{day_words(one.on, today)} {weekday(one.on)}")
        goes = Label(self.tr("看一看") if one.on >= today else self.tr("去记执行"), tone="sky_ink")
        item = LineItem(matter(one.case), joint("，").join((when, spoken(one.case.who))), goes)
        item.pressed.connect(lambda: self.opened.emit(one))
        return item
