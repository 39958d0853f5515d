"""Deadlines: rules are data (resources/law/rules.toml), a clock is a rule set going on a day, everything else is derived.

The Regulation defines no way of counting. By analogy with the Civil Code: the first day is not counted (Art. 201), and
when the last day is no working day the day after the holiday is the last (Art. 203). Both days are kept: the desk warns
by the earlier one (`statutory_last_day`); late is only what comes after the later one (`due`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from itertools import groupby

from app.domain.calendar import Calendar

_DAY = timedelta(days=1)


class CountedIn(Enum):
    """What a rule counts."""

    CALENDAR_DAYS = "C"
    WORKING_DAYS = "W"
    AT_ONCE = "I"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the rules table (domain.md 4). Texts are Chinese, as shown."""

    id: str
    name: str
    law: str
    article: str
    """Key of the article's wording ("23(2)"), empty where the law's text was not at hand."""
    trigger: str
    duration: int
    unit: CountedIn
    start: str
    """The event that starts the clock."""
    end: str
    """The event that ends it."""
    consequence: str
    confidence: str
    """F read in the law, F- in a secondary source, D our own design."""
    effective_from: date | None
    is_clock: bool = True
    """Shown as a running clock; the others are duties on the spot."""
    window: bool = False
    """A right of the petitioner: it closes on the later day, never on the earlier one."""
    extension_days: int = 0
    """How many days at most the head of the unit may add, once."""
    pausable: bool = False
    """Whether days may be left out of the count (a hearing, Art. 36)."""


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
    evidence: str


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

    @property
    def alarm_on(self) -> date:
        """The day to warn by: the earlier one for a duty, the later one for a petitioner's right."""
        return self.due if self.rule.window else self.statutory_last_day

    @property
    def total(self) -> int:
        """All days the clock grants, in the rule's own unit."""
        return self.rule.duration + (self.extension.days if self.extension else 0)

    def used(self, today: date) -> int:
        """Days counted so far (up to the finish), in the rule's own unit."""
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
            return self.extension.evidence
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
    return clock.rule.unit is CountedIn.CALENDAR_DAYS or clock.calendar.is_working(day)


def _last_day(rule: Rule, start: date, count: int, calendar: Calendar, skipped: frozenset[date]) -> date:
    """The `count`-th counted day after `start`."""
    if not skipped:
        return calendar.add_working_days(start, count) if rule.unit is CountedIn.WORKING_DAYS else start + count * _DAY
    day = start
    while count > 0:
        day += _DAY
        if day not in skipped and (rule.unit is CountedIn.CALENDAR_DAYS or calendar.is_working(day)):
            count -= 1
    return day


def clock(
    rule: Rule,
    start: date,
    calendar: Calendar,
    extension: Extension | None = None,
    pauses: Sequence[Pause] = (),
    finished_on: date | None = None,
) -> Clock:
    """Set a rule going on the day of its start event. Never raises: what has no effect in law has none here.

    An extension counts up to the rule's maximum and never below nothing; pauses count only where the rule knows them.
    """
    granted = min(max(extension.days, 0), rule.extension_days) if extension else 0
    effective = replace(extension, days=granted) if extension and granted else None
    paused = tuple(pauses) if rule.pausable else ()
    skipped = _days_of(paused)
    base = _last_day(rule, start, rule.duration, calendar, skipped)
    last = _last_day(rule, base, granted, calendar, skipped)
    due = last if rule.unit is CountedIn.AT_ONCE else calendar.next_working_day(last)
    consulted_from = start if rule.unit is CountedIn.WORKING_DAYS else last
    provisional = rule.unit is not CountedIn.AT_ONCE and calendar.provisional(consulted_from, due)
    return Clock(rule, start, base, last, due, provisional, calendar, effective, paused, finished_on)
