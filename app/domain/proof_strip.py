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
    """The period is full: without the extension, or of a petitioner's right that closes on the later day."""
    SKIPPED = "skipped"
    """Passed over when rolling, or not counted as a working day."""
    ROLLED = "rolled"
    """Where the last day, or the one without extension, rolls to."""
    MAKEUP = "makeup"
    LAST = "last"
    """The day that binds."""


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the calendar strip; `segment` is None outside of the clock."""

    day: date
    segment: SegmentKind | None
    mark: Mark
    working: bool
    holiday: str


def _mark(c: Clock, binding: date, day: date, segment: SegmentKind | None) -> Mark:
    base_due = c.calendar.next_working_day(c.base_last_day)
    working = c.calendar.is_working(day)
    rolling = c.base_last_day < day < base_due or c.statutory_last_day < day < c.due
    uncounted = c.rule.unit is CountedIn.WORKING_DAYS and segment is not None and not working
    marks = (
        (day == binding, Mark.LAST),
        (day == c.start, Mark.START),
        (day == c.base_last_day, Mark.STATUTORY),
        (day in (base_due, c.due), Mark.ROLLED),
        (rolling or uncounted, Mark.SKIPPED),
        (c.calendar.is_makeup(day), Mark.MAKEUP),
    )
    return next((mark for holds, mark in marks if holds), Mark.NONE)


def strip(c: Clock, binding: date) -> list[StripDay]:
    """The days, Monday first; `binding` is the last day (last_day.py)."""
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
            day,
            kinds.get(day),
            _mark(c, binding, day, kinds.get(day)),
            c.calendar.is_working(day),
            c.calendar.holiday(day),
        )
        for day in days
    ]
