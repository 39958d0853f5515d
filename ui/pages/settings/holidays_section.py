"""节假日: which years the State Council has announced, and what that means for deadlines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from app.domain.calendar import Calendar
from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.icons import Icon
from ui.pages.settings.section import Section
from ui.parts.boxes import clear, column, row
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.words import day_words, joint, spoken

EARLIER = 2
_DAY = timedelta(days=1)


class HolidaysSection(Section):
    """The years around today, and the holidays of this year and the next."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("节假日"), tools, panel)
        self._years, self._days = Card(self.tr("哪些年已经公布")), Card(self.tr("放假和调休"), padded=True)
        self.body.addWidget(self._years)
        self.body.addWidget(self._days)
        note = self.tr("期限末日遇到节假日，顺延到之后第一个工作日；调休上班的周末算工作日。")
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))
        self.body.addStretch(1)

    def show_world(self, world: World) -> None:
        calendar, this = world.lookup.calendar, world.today.year
        clear(self._years.body)
        for year in range(this - EARLIER, this + 2):
            self._years.add(self._year(calendar, year))
        clear(self._days.body)
        for year in (year for year in (this, this + 1) if calendar.announced(year)):
            for name, first, last, worked in holidays(calendar, year):
                self._days.add(self._holiday(name, first, last, worked, world.today))

    def _year(self, calendar: Calendar, year: int) -> QWidget:
        known = calendar.announced(year)
        if known:
            words = self.tr("{year} 年已公布（数据：{source}）").format(year=year, source=spoken(calendar.source(year)))
        else:
            words = self.tr(
                "{year} 年还没有公布（国务院一般在上一年 11 月公布）。先按周末和固定节日算，跨到这一年的期限会注明“暂定”；"
                "公布以后，随程序更新补上。"
            ).format(year=year)
        tone = "ink" if known else "amber_ink"
        icon = Icon("check-circle" if known else "warning", 18, "leaf_ink" if known else "amber_ink")
        holder = QWidget()
        line = row(column(icon, None, gap=0), Label(words, tone=tone, wrap=True), gap=8)
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

    def _holiday(self, name: str, first: date, last: date, worked: list[date], today: date) -> QWidget:
        span = day_words(first, today)
        if last != first:
            span = self.tr("{first}至{last}").format(first=span, last=day_words(last, today))
        more = joint("、").join(day_words(day, today) for day in worked)
        rest = self.tr("，{days} 上班").format(days=more) if more else ""
        title = Label(name, tone="soft")
        title.setFixedWidth(style.px(96))
        holder = QWidget()
        holder.setLayout(row(title, Label(f"{span}{rest}"), None))
        return holder


def holidays(calendar: Calendar, year: int) -> Iterator[tuple[str, date, date, list[date]]]:
    """(name, first day, last day, weekend days worked for it) of each holiday of a year, in order."""
    day, last = date(year, 1, 1), date(year, 12, 31)
    while day <= last:
        name = calendar.holiday(day)
        if not name:
            day += _DAY
            continue
        first = day
        while day < last and calendar.holiday(day + _DAY) == name:
            day += _DAY
        worked = [
            one.day for one in calendar.days.values() if one.working and one.day.year == year and one.name == name
        ]
        yield name, first, day, sorted(worked)
        day += _DAY
