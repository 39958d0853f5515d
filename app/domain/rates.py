"""The eight rates by which offices are scored ([F- KPI], domain.md 9): what each counts above and below the line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.counted import ANSWERS, NOTICES, Measure
from app.domain.terms import Term


class RateKind(Term):
    """Which rate. The third and fourth are averages of days."""

    TOLD = ("told", "按期受理告知率", "told in time")
    DONE = ("done", "按期办结率", "finished in time")
    ACCEPTANCE_DAYS = ("acceptance_days", "初次信访平均受理周期", "days to acceptance, first petitions")
    ANSWER_DAYS = ("answer_days", "平均答复周期", "days to the answer")
    CONTACTED = ("contacted", "初次信访办理联系率", "contacted in time, first petitions")
    REPEAT = ("repeat", "重复信访率", "repeat petitions")
    PUBLIC = ("public", "公开回复率", "answered in public")
    SATISFIED = ("satisfied", "满意率", "satisfied")


DAYS = frozenset((RateKind.ACCEPTANCE_DAYS, RateKind.ANSWER_DAYS))


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands above and below the line of a rate; `rules`: of clocks that still run and count below once they are over."""

    above: tuple[str, ...]
    below: tuple[str, ...]
    rules: frozenset[str] = frozenset()


PARTS = {
    RateKind.TOLD: Parts((Measure.TOLD_IN_TIME.code,), (Measure.TOLD_IN_TIME.code, Measure.TOLD_LATE.code), NOTICES),
    RateKind.DONE: Parts((Measure.DONE_IN_TIME.code,), (Measure.DONE_IN_TIME.code, Measure.DONE_LATE.code), ANSWERS),
    RateKind.ACCEPTANCE_DAYS: Parts((Measure.ACCEPTED.code,), (Measure.ACCEPTED.code,)),
    RateKind.ANSWER_DAYS: Parts((Measure.ANSWERED.code,), (Measure.ANSWERED.code,)),
    RateKind.CONTACTED: Parts((Measure.CONTACTED.code,), (Measure.ACCEPTED.code,)),
    RateKind.REPEAT: Parts((Measure.REPEAT.code,), (Measure.FIRST.code, Measure.REPEAT.code)),
    RateKind.PUBLIC: Parts((Measure.PUBLISHED.code,), (Measure.REACHED.code,)),
}
"""The rates that are counted from cases. Of satisfaction only aggregates are kept."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate of a span. Where there is nothing to divide by, `below` is 0."""

    kind: RateKind
    above: int
    below: int
    overdue: int = 0
    """Of `below`: not done, and their day has passed."""
    due: tuple[tuple[date, int], ...] = ()
    """What is still to be done in time: (last day, how many)."""
    frozen_on: date | None = None
    asked: tuple[str, ...] = ()
    """The measures above the line, for the list behind it."""
    now: tuple[int, int] | None = None
    """Of a frozen one: above and below as they would be counted today, where that is something else."""

    @property
    def words(self) -> str:
        """97.2%, 12.4 (days), or — where there is nothing to divide by."""
        return told(self.kind, self.above, self.below)

    def if_done(self, by: date) -> tuple[int, str] | None:
        """(how many are due by a day, the rate once all of them are done in time); None where none is."""
        more = sum(count for day, count in self.due if day <= by)
        return (more, told(self.kind, self.above + more, self.below + more)) if more else None


def told(kind: RateKind, above: int, below: int) -> str:
    """A rate in figures."""
    if not below:
        return "—"
    return f"{above / below:.1f}" if kind in DAYS else f"{above / below:.1%}"
