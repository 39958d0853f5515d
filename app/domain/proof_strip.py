"""The calendar strip of a proof: whole weeks from the first day of a clock to its last, each day with its mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.domain.deadlines import Clock, SegmentKind
from app.domain.rules import CountedIn

_DAY = timedelta(days=1)


class Mark(Enum):
    """The small word in a cell of the calendar strip."""

    NONE = ""
    START = "start"
    STATUTORY = "statutory"
    """The last day before extension."""
    SKIPPED = "skipped"
    """Passed over when rolling, or not counted as a working day."""
    ROLLED = "rolled"
    """Where the last day without extension would have rolled to."""
    MAKEUP = "makeup"
    LAST = "last"
    """The due day."""


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the calendar strip; `segment` is None outside of the clock."""

    day: date
    segment: SegmentKind | None
    mark: Mark
    working: bool
    holiday: str


def _mark(c: Clock, day: date, segment: SegmentKind | None) -> Mark:
    base_due = c.calendar.next_working_day(c.base_last_day)
    working = c.calendar.is_working(day)
    rolling = c.base_last_day < day < base_due or c.statutory_last_day < day < c.due
    uncounted = c.rule.unit is CountedIn.WORKING_DAYS and segment is not None and not working
    marks = (
        (day == c.due, Mark.LAST),
        (day == c.start, Mark.START),
        (day == c.base_last_day, Mark.STATUTORY),
        (day == base_due, Mark.ROLLED),
        (rolling or uncounted, Mark.SKIPPED),
        (c.calendar.is_makeup(day), Mark.MAKEUP),
    )
    return next((mark for holds, mark in marks if holds), Mark.NONE)


def strip(c: Clock) -> list[StripDay]:
    """The days, Monday first."""
    kinds = {
        segment.first + i * _DAY: segment.kind
        for segment in c.segments
        for i in range((segment.last - segment.first).days + 1)
    }
    first = c.start - c.start.weekday() * _DAY
    last = c.due + (6 - c.due.weekday()) * _DAY
    days = (first + i * _DAY for i in range((last - first).days + 1))
    return [
        StripDay(
            day, kinds.get(day), _mark(c, day, kinds.get(day)), c.calendar.is_working(day), c.calendar.holiday(day)
        )
        for day in days
    ]
