"""Working days: a table of dates, one row for each day that a State Council notice names; the rest follows the week.

A notice entered at the station is a further edition of the table; the earlier one stays behind it with the day on which
it was replaced, because a deadline that had run out by then keeps its day (deadlines.py). A year without a notice is computed from weekends and the fixed statutory days of 《全国年节及纪念日放假办法》 (2024) and
is never passed off as known: `announced` tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

_DAY = timedelta(days=1)
_FIXED = {(1, 1): "元旦", (5, 1): "劳动节", (5, 2): "劳动节", (10, 1): "国庆节", (10, 2): "国庆节", (10, 3): "国庆节"}
"""The statutory days that need no lunar calendar (Art. 2 of the Measures: 6 of the 13)."""


def chinese_date(day: date) -> str:
    """Arabic digits, no leading zeros (GB/T 9704-2012 7.3.5.4): 2026年3月5日."""
    return f"{day.year}年{day.month}月{day.day}日"


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """One day of the table: `working` False for a holiday, True for a weekend day worked in exchange (调休)."""

    day: date
    working: bool
    name: str
    source: str

    @property
    def notice_year(self) -> int:
        """The year whose notice names the day: New Year's holiday may begin, or be worked for, in the December before."""
        return self.day.year + (self.day.month == 12 and "元旦" in self.name)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The table of special days by date."""

    days: Mapping[date, SpecialDay] = field(default_factory=dict)
    earlier: Calendar | None = field(default=None, repr=False, compare=False)
    """The edition that this one replaced."""
    entered_on: date = date.min
    """The day on which this edition came into use here."""

    @classmethod
    def of(cls, days: Iterable[SpecialDay]) -> Calendar:
        """A calendar of these days; of two rows for one date the later holds."""
        return cls({day.day: day for day in days})

    def with_notice(self, year: int, days: Iterable[SpecialDay], entered_on: date) -> Calendar:
        """The edition in which these days stand for the year, in use from a day on (not before the edition under it)."""
        others = {day: special for day, special in self.days.items() if special.notice_year != year}
        return Calendar(others | {day.day: day for day in days}, self, max(entered_on, self.entered_on))

    def with_holiday(self, day: date) -> Calendar:
        """This table as if offices were closed on a day too: for "what if"."""
        return Calendar({**self.days, day: SpecialDay(day, False, "", "")}, self.earlier, self.entered_on)

    def announced(self, year: int) -> bool:
        """Whether the notice for this year is in the table: every notice names 1 October."""
        return date(year, 10, 1) in self.days

    def source(self, year: int) -> str:
        """Where the table has this year from; empty for a year nobody has announced."""
        national_day = self.days.get(date(year, 10, 1))
        return national_day.source if national_day else ""

    def is_working(self, day: date) -> bool:
        """Whether offices work on this day."""
        special = self.days.get(day)
        if special is not None:
            return special.working
        return day.weekday() < 5 and not self.holiday(day)

    def holiday(self, day: date) -> str:
        """The holiday's name, empty on a plain day or weekend and on a weekend day worked in exchange."""
        special = self.days.get(day)
        if special is not None:
            return "" if special.working else special.name
        return "" if self.announced(day.year) else _FIXED.get((day.month, day.day), "")

    def is_makeup(self, day: date) -> bool:
        """Whether the day is a weekend day worked in exchange (调休)."""
        return day in self.days and self.days[day].working

    def next_working_day(self, day: date) -> date:
        """The day itself when offices work, else the first working day after it."""
        while not self.is_working(day):
            day += _DAY
        return day

    def last_lapsed(self, today: date) -> date:
        """The latest statutory last day that has wholly lapsed by `today`: the day it rolls to is past too."""
        day = today - _DAY
        while self.next_working_day(day) >= today:
            day -= _DAY
        return day

    def add_working_days(self, start: date, count: int) -> date:
        """The `count`-th working day after `start`, which is not counted itself (CC Art. 201). `count` is at least 1."""
        day = start
        while count > 0:
            day += _DAY
            count -= self.is_working(day)
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after `start`, up to and including `end`."""
        return sum(self.is_working(start + i * _DAY) for i in range(1, (end - start).days + 1))

    def provisional(self, start: date, end: date) -> bool:
        """Whether a day from `start` to `end` lies in a year nobody has announced."""
        return any(not self.announced(year) for year in range(start.year, end.year + 1))
