"""The days that agreements in force name, in a side panel of 期限: what two sides agreed on is no period of the law, and is counted
with none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.world import World
from app.reports.own_duties import OwnDuty
from ui import style
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import column, scrolled
from ui.parts.deadline import weekday
from ui.parts.labels import Label
from ui.words import day_words, joint, matter, spoken


class AgreedList(QWidget):
    """`opened` carries the duty whose line was pressed."""

    opened = Signal(object)

    def __init__(self, days: Sequence[OwnDuty], world: World) -> None:
        super().__init__()
        self._world = world
        told = self.tr("调解、和解协议约好的日子，不是法定的期限。到了日子问一问做了没有，记在执行情况里。")
        note = Label(told, style.SMALL, "soft", wrap=True)
        note.setContentsMargins(style.px(16), style.px(14), style.px(16), style.px(6))
        lines = [self._line(one) for one in days]
        holder = QWidget()
        holder.setLayout(column(note, *lines, None, gap=0))
        self.setLayout(column(scrolled(holder), gap=0))

    def _line(self, one: OwnDuty) -> LineItem:
        today = self._world.today
        words = self.tr("约好最迟 {day}") if one.on >= today else self.tr("约好最迟 {day}，请问一问做了没有")
        when = words.format(day=f"{day_words(one.on, today)} {weekday(one.on)}")
        goes = Label(self.tr("看一看") if one.on >= today else self.tr("去记执行"), tone="sky_ink")
        item = LineItem(matter(one.case), joint("，").join((when, spoken(one.case.who))), goes)
        item.pressed.connect(lambda: self.opened.emit(one))
        return item
