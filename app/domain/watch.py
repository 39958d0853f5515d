"""What a case gives to watch over: faults, running supervisions, advices that wait, return visits and voids that wait. The
store keeps it in rows.

A fault that a clock tells stands in no row of its own: the clock's row says it from the day after its last. Of such a
clock only that a person dealt with it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, SetGoing, unfinished
from app.domain.faults import CLOCK_FAULTS, is_settled, shown
from app.domain.going import ADVICE as ADVICE_RULE
from app.domain.going import OBJECTION
from app.domain.procedure_terms import Fault
from app.domain.world import Lookup

FAULT, SETTLED, SUPERVISION, ADVICE = "fault", "settled", "supervision", "advice"
RETURN_VISIT, DISPLAYED, PROMISED, OBJECTABLE = "return_visit", "displayed", "promised", "objectable"
VOID, REVIEW_VOID = "void", "review_void"
"""What this station has to do itself: a return visit whose day has passed, a void of the registration or of a request for review that
waits for a second person, a public notice whose days are over, a day that an agreement named and after which nobody asked; and what was sent to us, as long as it may be
objected to."""
_BEFORE = timedelta(days=3)
"""So long before its last day an objection is reminded of."""


@dataclass(frozen=True, slots=True)
class Watched:
    """One thing to watch over. `code`: of `Fault`, `SupervisionLevel` or `AdviceKind`; of what is settled the rule."""

    what: str
    code: str
    demand: str
    """Empty for the whole case."""
    unit: str
    unit_name: str
    """Empty for our own station."""
    since: date
    due: date | None = None
    clock: int | None = None
    """Of what is settled: the place of its clock among the running ones."""


def watched(case: CaseState, running: Sequence[CaseClock], lookup: Lookup, gone: SetGoing) -> tuple[Watched, ...]:
    """All of it, each once; a fault may begin only later. Nothing of a void case. `running` of what was set going (`gone`)."""
    if case.voided:
        return ()
    return (
        *_faults(case, lookup), *_settled(case, running), *_supervisions(case), *_advices(case, lookup),
        *_return_visits(case), *_void(case), *_displays(case), *_objectable(case, lookup, gone),
        *(Watched(PROMISED, "", "", "", "", day + timedelta(days=1), day) for day in promised(case)),
    )  # fmt: skip


def _faults(case: CaseState, lookup: Lookup) -> Iterator[Watched]:
    """What was entered late has a list of its own."""
    for found in dict.fromkeys(shown(case, lookup)):
        if found.fault is not Fault.LATE_ENTRY and not is_settled(case, found.fault, found.demand):
            yield Watched(FAULT, found.fault.code, found.demand, found.unit, found.unit_name, found.since)


def _settled(case: CaseState, running: Sequence[CaseClock]) -> Iterator[Watched]:
    for place, c in enumerate(running):
        fault = CLOCK_FAULTS.get(c.rule.id)
        if fault is not None and c.demands and all(is_settled(case, fault, demand) for demand in c.demands):
            yield Watched(SETTLED, c.rule.id, "", "", "", c.clock.start, clock=place)


def _supervisions(case: CaseState) -> Iterator[Watched]:
    for s in case.supervisions.values():
        if s.closed_on is None:
            yield Watched(SUPERVISION, s.level, "", s.unit, s.unit_name, s.on, s.due_on)


def _advices(case: CaseState, lookup: Lookup) -> Iterator[Watched]:
    for a in case.advices.values():
        if a.answered_on is None:
            due = a.on + timedelta(days=lookup.rules.at(ADVICE_RULE, a.on).duration)
            yield Watched(ADVICE, a.kind, "", a.to, a.to_name, a.on, due)


def _return_visits(case: CaseState) -> Iterator[Watched]:
    """From the day after the one agreed on; after how many attempts it is over is a setting, which no row knows of."""
    for visit in case.return_visits.values():
        if not visit.over(len(visit.attempts) + 1):
            yield Watched(RETURN_VISIT, "", "", "", "", visit.planned_on + timedelta(days=1), visit.planned_on)


def _void(case: CaseState) -> Iterator[Watched]:
    if case.void_proposal is not None:
        yield Watched(VOID, "", "", "", "", case.void_proposal.on)
    for review in case.reviews.values():
        if review.void_proposal is not None:
            yield Watched(REVIEW_VOID, "", "", "", "", review.void_proposal.on)


def _objectable(case: CaseState, lookup: Lookup, gone: SetGoing) -> Iterator[Watched]:
    """A right of ours that lapses: in the last days before it does."""
    if case.closed_on or not any(d.incoming for d in case.open_demands):
        return
    for c in unfinished(gone, lookup, OBJECTION):
        yield Watched(OBJECTABLE, "", "", "", "", c.clock.due - _BEFORE, c.clock.due)


def _displays(case: CaseState) -> Iterator[Watched]:
    """From the day on which the notice counts as delivery until that is noted."""
    for document in case.documents.values():
        if display := document.on_display:
            yield Watched(DISPLAYED, "", "", "", "", display.served_on, display.served_on)


def promised(case: CaseState) -> list[date]:
    """The days that agreements in force name, each once, as far as nobody noted since then what was done."""
    found: set[date] = set()
    for mediation in case.mediations.values():
        demands = [case.demands[id_] for id_ in mediation.demands if id_ in case.demands]
        asked = max((e.on for d in demands for e in d.executions), default=date.min)
        if mediation.effective_on and not all(d.withdrawal for d in demands):
            days = {date.fromisoformat(duty.by_on) for duty in mediation.duties if duty.by_on}
            found |= {day for day in days if day > asked}
    return sorted(found)
