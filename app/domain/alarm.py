"""How urgent a running clock is: four levels by the share of its time that is used, then overdue.

The shares are settings of the station; 50, 75, 85 and 99 % were seen in a working hall (domain.md 2), no law names any.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.calendar import Calendar
from app.domain.deadlines import Clock
from app.domain.rules import CountedIn
from app.domain.terms import Term

SETTINGS = ("alarm_1", "alarm_2", "alarm_3", "alarm_4")
"""Keys of the four shares, in percent."""


class Level(Term):
    """预警等级, in rising order."""

    CALM = ("calm", "正常", "on course")
    EARLY = ("early", "预警", "early warning")
    WARNING = ("warning", "警告", "warning")
    SERIOUS = ("serious", "严重警告", "serious")
    LAST = ("last", "最后期限", "last day")
    OVERDUE = ("overdue", "超期", "overdue")


_RISING = (Level.CALM, Level.EARLY, Level.WARNING, Level.SERIOUS, Level.LAST)


def shares(settings: Mapping[str, str]) -> tuple[int, ...]:
    """The four shares that are set, rising whatever order they were typed in."""
    return tuple(sorted(int(settings[key]) for key in SETTINGS))


def used_percent(unit: CountedIn, start: date, last: date, today: date, calendar: Calendar) -> float:
    """How much of the time from the start to the last day is used, in the days the rule counts; 100 when there is none."""
    until = min(max(today, start), last)
    if unit is CountedIn.WORKING_DAYS:
        whole, used = calendar.working_days_between(start, last), calendar.working_days_between(start, until)
    else:
        whole, used = (last - start).days, (until - start).days
    return 100 * used / whole if whole > 0 else 100.0


def level_of(c: Clock, today: date, bounds: Sequence[int]) -> Level:
    """The level of a clock of the office; a petitioner's own right warns nobody."""
    if c.finished_on is not None or c.rule.window:
        return Level.CALM
    if today > c.due:
        return Level.OVERDUE
    return level(used_percent(c.rule.unit, c.start, c.alarm_on, today, c.calendar), bounds)


def level(percent: float, bounds: Sequence[int]) -> Level:
    """The level of a clock that has not run out."""
    return _RISING[sum(percent >= bound for bound in bounds)]
