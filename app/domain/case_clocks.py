"""Which clocks run on a case: one for each rule and demand, joined where they say the same.

A legal clock never resets on transfer or change of officer. Which rules can run follows from the route (routes.py):
protected routes show no 60 days. An item without clear name or address has no written-notice duty (Art. 23(2)); what
was taken over from another system (补录) was dispatched and notified there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.case import CaseState, DemandState
from app.domain.deadlines import Clock, clock
from app.domain.routes import route
from app.domain.rules import Rule
from app.domain.terms import LegalClass
from app.domain.world import Lookup

DISPATCH, ACCUSED_DISPATCH, NOTICE, HANDLING, REVIEW_WINDOW = "DSP-15", "DIS-1", "NTC-15", "HND-60", "RVW-APP"
_ORDER = (DISPATCH, ACCUSED_DISPATCH, NOTICE, HANDLING, REVIEW_WINDOW)


@dataclass(frozen=True, slots=True)
class CaseClock:
    """A clock with the demands it runs for and the entry that started it."""

    clock: Clock
    demands: tuple[str, ...]
    start_entry: str

    @property
    def rule(self) -> Rule:
        """The rule of the clock."""
        return self.clock.rule


def _demand_clocks(case: CaseState, d: DemandState) -> Iterator[tuple[str, date, date | None, str]]:
    """(rule, start, finished on, entry that started it) for one own demand."""
    received = case.received_on
    assert received is not None
    first = case.entries[0].id
    rules = route(_legal_class(d), d.triage).rules
    decided = [x.on for x in (*d.outgoing, d.acceptance, d.decline, d.reply) if x is not None]
    if not case.late:
        for rule in (DISPATCH, ACCUSED_DISPATCH):
            if rule in rules:
                yield rule, received, min(decided, default=None), first
        if NOTICE in rules and not case.address_unclear:
            yield NOTICE, received, d.noticed_on, first
    if HANDLING in rules and d.acceptance:
        yield HANDLING, d.acceptance.on, d.reply.on if d.reply else None, d.acceptance.entry
    if HANDLING in rules and d.reply and d.delivered_on:
        yield REVIEW_WINDOW, d.delivered_on, None, d.reply.entry


def _legal_class(d: DemandState) -> LegalClass:
    """The class of a demand; one that only a newer program knows counts as not classified."""
    return next((c for c in LegalClass if c.code == d.legal_class), LegalClass.UNCLASSIFIED)


def case_clocks(case: CaseState, lookup: Lookup) -> tuple[CaseClock, ...]:
    """All clocks of a case in the order of their rules, finished ones included."""
    if case.received_at is None:
        return ()
    joined: dict[tuple[str, date, date | None], tuple[list[str], str]] = {}
    for demand in case.open_demands:
        for rule, start, finished, entry in _demand_clocks(case, demand):
            joined.setdefault((rule, start, finished), ([], entry))[0].append(demand.id)
    found = (
        CaseClock(
            clock(lookup.rules.at(rule, start), start, lookup.calendar, finished_on=finished), tuple(demands), entry
        )
        for (rule, start, finished), (demands, entry) in joined.items()
    )
    return tuple(sorted(found, key=lambda c: (_ORDER.index(c.rule.id), c.clock.start)))


def running(case: CaseState, lookup: Lookup) -> tuple[CaseClock, ...]:
    """The office's own clocks that are still running; a petitioner's window is no duty of the office."""
    if case.closed_on:
        return ()
    return tuple(c for c in case_clocks(case, lookup) if c.clock.finished_on is None and not c.rule.window)


def next_clock(case: CaseState, lookup: Lookup) -> CaseClock | None:
    """The clock to act by first; None when none runs."""
    return min(running(case, lookup), key=lambda c: c.clock.alarm_on, default=None)


def unit_days(case: CaseState, today: date) -> list[tuple[str, int]]:
    """How many days each unit had the case: [(unit name, days)], our own station as an empty name, in order."""
    start = case.received_on
    if start is None:
        return []
    end = case.closed_on or today
    moves = sorted({(t.on, t.to_name) for d in case.open_demands for t in d.outgoing})
    stretches: list[tuple[str, int]] = []
    name = ""
    for on, to_name in moves:
        stretches.append((name, (on - start) // timedelta(days=1)))
        start, name = on, to_name
    return [*stretches, (name, max((end - start).days, 0))]
