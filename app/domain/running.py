"""What the store keeps of a running clock: enough to reckon its days again without folding its case.

When a notice of holidays or a setting changes, all running clocks are reckoned anew from these rows; thousands of them
are alike, so each kind is reckoned once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.deadlines import Clock, Extension, Pause, clock
from app.domain.world import Lookup


@dataclass(frozen=True, slots=True)
class RunningClock:
    """One clock of an open case: what set it going, and its two days as reckoned last."""

    rule: str
    start: date
    extension: int
    """Days granted."""
    pauses: str
    """"2026-08-10/2026-08-14", several joined by commas."""
    set_for: date | None
    due: date
    """The day to act by: the earlier one."""
    closes: date
    """The day after which it is late: the later one."""

    @property
    def inputs(self) -> tuple[str, date, int, str, date | None]:
        """What its days follow from."""
        return self.rule, self.start, self.extension, self.pauses, self.set_for


def running_clock(c: Clock) -> RunningClock:
    """What is kept of a clock."""
    pauses = ",".join(f"{pause.first}/{pause.last}" for pause in c.pauses)
    extension = c.extension.days if c.extension else 0
    return RunningClock(c.rule.id, c.start, extension, pauses, c.set_for, c.alarm_on, c.due)


def most_urgent(clocks: Sequence[RunningClock]) -> RunningClock | None:
    """The one to act by first; of equals the first in the order of the rules."""
    return min(clocks, key=lambda one: one.due, default=None)


@dataclass(slots=True)
class Reckoner:
    """Reckons rows anew by the law in force, each kind of row once."""

    lookup: Lookup
    _known: dict[tuple[str, date, int, str, date | None], tuple[date, date]] = field(default_factory=dict)

    def again(self, row: RunningClock) -> RunningClock:
        """The row with its days as they are now; a rule that is no longer known leaves it alone."""
        days = self._known.get(row.inputs)
        if days is None:
            days = self._known[row.inputs] = self._days(row)
        return row if days == (row.due, row.closes) else replace(row, due=days[0], closes=days[1])

    def moved(self, rows: Iterable[RunningClock]) -> list[tuple[RunningClock, RunningClock]]:
        """(before, after) of the rows that come out at another day."""
        return [(row, new) for row in rows if (new := self.again(row)) is not row]

    def _days(self, row: RunningClock) -> tuple[date, date]:
        if row.rule not in self.lookup.rules:
            return row.due, row.closes
        found = clock(
            self.lookup.rules.at(row.rule, row.start),
            row.start,
            self.lookup.calendar,
            Extension(row.extension, "") if row.extension else None,
            [_pause(one) for one in row.pauses.split(",") if one],
            set_for=row.set_for,
        )
        return found.alarm_on, found.due


def _pause(text: str) -> Pause:
    first, _, last = text.partition("/")
    return Pause(date.fromisoformat(first), date.fromisoformat(last), "")
