"""节假日: which years the State Council has announced, and what that means for deadlines; a notice is entered here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.calendar import Calendar
from app.domain.rights import act_problem
from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.icons import Icon
from ui.pages.settings.barred import bar
from ui.pages.settings.holiday_form import HolidayForm
from ui.pages.settings.holidays import holiday_lines
from ui.pages.settings.section import Section
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import WIDTH, SidePanel
from ui.words import spoken

EARLIER, FORM_WIDTH = 2, 520


class HolidaysSection(Section):
    """The years around today, and the holidays of this year and the next."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("节假日"), tools, panel)
        self._world = world
        self.enter = Button(self.tr("录入放假安排"), icon="plus", height=32)
        self.enter.clicked.connect(self._open_form)
        self._years = Card(self.tr("哪些年已经公布"), right=(self.enter,))
        self._days = Card(self.tr("放假和调休"), padded=True)
        self.body.addWidget(self._years)
        self.body.addWidget(bar(act_problem("announce_holidays", world), self.enter))
        self.body.addWidget(self._days)
        note = self.tr(
            "我们办事的期限，末日遇到休息日可以顺延到之后第一个工作日，提醒仍按原来那一天；信访人申请复查、复核的期限，"
            "按顺延后的那一天算。调休上班的周末算工作日。"
        )
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))
        self.body.addStretch(1)
        panel.closed.connect(lambda: panel.set_width(WIDTH))

    def show_world(self, world: World) -> None:
        self._world = world
        calendar, this = world.lookup.calendar, world.today.year
        clear(self._years.body)
        for year in range(this - EARLIER, this + 2):
            self._years.add(self._year(calendar, year))
        clear(self._days.body)
        for year in (year for year in (this, this + 1) if calendar.announced(year)):
            for line in holiday_lines(calendar, year):
                self._days.add(line)

    def _year(self, calendar: Calendar, year: int) -> QWidget:
        known = calendar.announced(year)
        if known:
            words = self.tr("{year} 年已公布（数据：{source}）").format(year=year, source=spoken(calendar.source(year)))
        else:
            words = self.tr(
                "{year} 年还没有公布（国务院一般在上一年 11 月公布）。先按周末和固定节日算，跨到这一年的期限会注明“暂定”；"
                "通知一出来就可以在这里录入，也可以等程序更新。"
            ).format(year=year)
        tone = "ink" if known else "amber_ink"
        icon = Icon("check-circle" if known else "warning", 18, "leaf_ink" if known else "amber_ink")
        holder = QWidget()
        line = row(column(icon, None, gap=0), Label(words, tone=tone, wrap=True), gap=8)
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

    def _open_form(self) -> None:
        calendar, this = self._world.lookup.calendar, self._world.today.year
        form = HolidayForm(self.tools, self._world, this if not calendar.announced(this) else this + 1)
        form.done.connect(self.panel.close_panel)
        form.left.connect(self.panel.close_panel)
        self.panel.set_width(FORM_WIDTH)
        self.panel.show_content(self.tr("录入放假安排"), form, form.first())
