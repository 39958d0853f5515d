"""Deadlines: rules are data (resources/law/rules.toml), a clock is a rule set going on a day, everything else is derived.

The Regulation defines no way of counting. By analogy with the Civil Code: the first day is not counted (Art. 201), and
when the last day is no working day the day after the holiday is the last (Art. 203). Both days are kept: the desk warns
by the earlier one (`statutory_last_day`); late is only what comes after the later one (`due`). Months and years end on
the corresponding day, or on the last day of a month without one (Art. 202).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from itertools import groupby

from app.domain.calendar import Calendar
from app.domain.rules import CountedIn, Rule

_DAY = timedelta(days=1)
_COUNTED = (CountedIn.CALENDAR_DAYS, CountedIn.WORKING_DAYS)
_ROLLING = (*_COUNTED, CountedIn.MONTHS, CountedIn.YEARS)
"""Periods; a day set in a letter, hours and what is due at once do not move off a holiday."""
_MONTHS = {CountedIn.MONTHS: 1, CountedIn.YEARS: 12}
_HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Pause:
    """Days left out of the count, both ends included; of a pause that still lasts, `last` is today."""

    first: date
    last: date
    evidence: str


@dataclass(frozen=True, slots=True)
class Extension:
    """延期: days added behind the statutory last day, with who approved it when."""

    days: int
    approver: str
    approved_on: date | None = None


class SegmentKind(Enum):
    """What a stretch of days is to a clock."""

    RUN = "run"
    SUSPENDED = "suspended"
    EXTENDED = "extended"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of days, both ends included."""

    kind: SegmentKind
    first: date
    last: date
    evidence: str = ""


class StatusCode(Enum):
    """How a clock stands today."""

    NOT_OPEN = "not_open"
    """A right that opens later."""
    LEFT = "left"
    TODAY = "today"
    ROLLED = "rolled"
    """The statutory last day is past, but it was no working day: the later day has not passed."""
    OVERDUE = "overdue"
    DONE = "done"
    DONE_LATE = "done_late"


@dataclass(frozen=True, slots=True)
class Status:
    """A clock's standing: `days` left, overdue or used (calendar days), and the `day` it is about."""

    code: StatusCode
    days: int
    day: date
    window: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A rule set going on `start`. Build it with `clock`."""

    rule: Rule
    start: date
    base_last_day: date
    """The last day without extension, before any rolling."""
    statutory_last_day: date
    """The last day with the extension, before any rolling: what the desk warns by."""
    due: date
    """The statutory last day, rolled to the next working day."""
    provisional: bool
    """A year that nobody has announced was consulted: `due` may still move."""
    calendar: Calendar = field(repr=False, compare=False)
    extension: Extension | None = None
    pauses: tuple[Pause, ...] = ()
    finished_on: date | None = None
    set_for: date | None = None
    """The day written in the letter, for a rule that has its day from there."""

    @property
    def alarm_on(self) -> date:
        """The day to warn by: the earlier one for a duty, the later one for a petitioner's right."""
        return self.due if self.rule.window else self.statutory_last_day

    @property
    def unannounced(self) -> int:
        """The first year it reaches whose holidays nobody has announced; 0 where its day stands fast."""
        years = range(self.start.year, self.due.year + 1)
        return next((y for y in years if not self.calendar.announced(y)), 0) if self.provisional else 0

    @property
    def opens_on(self) -> date:
        """The first day on which what the clock is about can be done."""
        return self.start + self.rule.opens_after * _DAY

    @property
    def total(self) -> int:
        """All days the clock grants: working days where the rule counts those, else calendar days."""
        if self.rule.unit in _COUNTED:
            return self.rule.duration + (self.extension.days if self.extension else 0)
        return (self.statutory_last_day - self.start).days

    def used(self, today: date) -> int:
        """Days counted so far (up to the finish), as `total` counts them."""
        until = min(today, self.finished_on or today)
        if self.rule.unit is CountedIn.WORKING_DAYS and not self.pauses:
            return self.calendar.working_days_between(self.start, until)
        skipped = _days_of(self.pauses)
        return sum(_counts(self, day) and day not in skipped for day in _days(self.start + _DAY, until))

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The days after the start up to the statutory last day as stretches, in order."""
        skipped = _days_of(self.pauses)

        def kind(day: date) -> SegmentKind:
            if day in skipped:
                return SegmentKind.SUSPENDED
            return SegmentKind.RUN if day <= self.base_last_day else SegmentKind.EXTENDED

        found = []
        for what, group in groupby(_days(self.start + _DAY, self.statutory_last_day), kind):
            days = list(group)
            found.append(Segment(what, days[0], days[-1], self._evidence(what, days[0])))
        return tuple(found)

    def _evidence(self, kind: SegmentKind, first: date) -> str:
        if kind is SegmentKind.EXTENDED and self.extension:
            return self.extension.approver
        pauses = (pause.evidence for pause in self.pauses if pause.first <= first <= pause.last)
        return next(pauses, "") if kind is SegmentKind.SUSPENDED else ""

    def finished(self, on: date | None) -> Clock:
        """This clock, ended on a day."""
        return replace(self, finished_on=on)

    def status(self, today: date) -> Status:
        """How the clock stands on `today`."""
        window = self.rule.window
        if self.finished_on is not None:
            late = (self.finished_on - self.due).days
            code = StatusCode.DONE_LATE if late > 0 else StatusCode.DONE
            return Status(code, max(late, 0) or (self.finished_on - self.start).days, self.finished_on, window)
        if today < self.opens_on:
            return Status(StatusCode.NOT_OPEN, (self.opens_on - today).days, self.opens_on, window)
        if today > self.due:
            return Status(StatusCode.OVERDUE, (today - self.due).days, self.due, window)
        if today in (self.alarm_on, self.due):
            return Status(StatusCode.TODAY, 0, today, window)
        if today > self.alarm_on:
            return Status(StatusCode.ROLLED, (self.due - today).days, self.due, window)
        return Status(StatusCode.LEFT, (self.alarm_on - today).days, self.alarm_on, window)


def _days(first: date, last: date) -> list[date]:
    return [first + i * _DAY for i in range((last - first).days + 1)]


def _days_of(pauses: Sequence[Pause]) -> frozenset[date]:
    return frozenset(day for pause in pauses for day in _days(pause.first, pause.last))


def _counts(clock: Clock, day: date) -> bool:
    return clock.rule.unit is not CountedIn.WORKING_DAYS or clock.calendar.is_working(day)


def months_after(start: date, months: int) -> date:
    """The corresponding day so many months later, the month's last day where there is none (CC Art. 202)."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def _last_day(rule: Rule, start: date, count: int, calendar: Calendar, skipped: frozenset[date]) -> date:
    """The `count`-th counted day after `start`."""
    if rule.unit in _MONTHS:
        return months_after(start, count * _MONTHS[rule.unit])
    if rule.unit is CountedIn.TIMES:
        return start
    if rule.unit is CountedIn.HOURS:
        return start + count // _HOURS_A_DAY * _DAY
    if not skipped:
        return calendar.add_working_days(start, count) if rule.unit is CountedIn.WORKING_DAYS else start + count * _DAY
    day = start
    while count > 0:
        day += _DAY
        if day not in skipped and (rule.unit is not CountedIn.WORKING_DAYS or calendar.is_working(day)):
            count -= 1
    return day


@dataclass(frozen=True, slots=True)
class Running:
    """What sets a clock going and keeps it going: all that has to be known to reckon its days again."""

    rule: Rule
    start: date
    extension: Extension | None = None
    pauses: tuple[Pause, ...] = ()
    finished_on: date | None = None
    set_for: date | None = None
    """The day written in the letter, for a rule that has its day from there."""


def clock(
    rule: Rule,
    start: date,
    calendar: Calendar,
    extension: Extension | None = None,
    pauses: Sequence[Pause] = (),
    finished_on: date | None = None,
    set_for: date | None = None,
) -> Clock:
    """Set a rule going on the day of its start event. Never raises: what has no effect in law has none here.

    An extension counts up to the rule's maximum and never below nothing; pauses count only where the rule knows them.
    An edition of the calendar that was entered after the clock had run out, or had been met, changes nothing in it.
    """
    going = Running(
        rule, start, _granted(rule, extension), tuple(pauses) if rule.pausable else (), finished_on, set_for
    )
    return _by_editions(going, calendar)


def _granted(rule: Rule, extension: Extension | None) -> Extension | None:
    days = min(max(extension.days, 0), rule.extension_days) if extension else 0
    return replace(extension, days=days) if extension and days else None


def _by_editions(going: Running, calendar: Calendar) -> Clock:
    if calendar.earlier is not None:
        before = _by_editions(going, calendar.earlier)
        if min(before.due, going.finished_on or before.due) < calendar.entered_on:
            return before
    return _reckoned(going, calendar)


def _reckoned(going: Running, calendar: Calendar) -> Clock:
    rule, start, skipped = going.rule, going.start, _days_of(going.pauses)
    base = going.set_for or _last_day(rule, start, rule.duration, calendar, skipped)
    last = _last_day(rule, base, going.extension.days, calendar, skipped) if going.extension else base
    due = calendar.next_working_day(last) if rule.unit in _ROLLING else last
    consulted_from = start if rule.unit is CountedIn.WORKING_DAYS else last
    provisional = rule.unit in _ROLLING and calendar.provisional(consulted_from, due)
    return Clock(
        rule, start, base, last, due, provisional, calendar, going.extension, going.pauses, going.finished_on,
        going.set_for,
    )  # fmt: skip
