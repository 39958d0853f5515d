"""The holidays of a year in lines: name, days off, weekend days worked for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.calendar import Calendar
from ui import style
from ui.parts.boxes import row
from ui.parts.labels import Label
from ui.words import capital, joint, short_day, spoken

translate = QCoreApplication.translate

_DAY = timedelta(days=1)


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


def holiday_lines(calendar: Calendar, year: int) -> Iterator[QWidget]:
    """The year, then one line for each of its holidays."""
    yield Label(translate("Holidays", "{year} 年").format(year=year), bold=True)
    for name, first, last, worked in holidays(calendar, year):
        span = short_day(first)
        if last != first:
            span = translate("Holidays", "{first}至{last}").format(first=span, last=short_day(last))
        more = joint("、").join(map(short_day, worked))
        rest = translate("Holidays", "，{days} 上班").format(days=more) if more else ""
        title = Label(capital(spoken(name)), tone="soft")
        title.setFixedWidth(style.px(148))
        holder = QWidget()
        line = row(title, Label(f"{span}{rest}", wrap=True), gap=8)
        line.setStretch(1, 1)
        holder.setLayout(line)
        yield holder
