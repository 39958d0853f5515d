"""Which clocks run on a case: one for each rule and demand, joined where they say the same.

Which rules are set going, and what ends them, stands in `going.py`; here they become clocks of the law in force.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.case import CaseState
from app.domain.deadlines import Clock, clock
from app.domain.entered_late import entered_late
from app.domain.envelope import Envelope
from app.domain.going import AFTER_CLOSING, ORDER, Going, advice_going, going_on
from app.domain.presumed import Presumption
from app.domain.rules import Rule
from app.domain.world import Lookup


@dataclass(frozen=True, slots=True)
class CaseClock:
    """A clock with the demands it runs for and the entry that started it."""

    clock: Clock
    demands: tuple[str, ...]
    start_entry: str
    presumed: Presumption | None = None
    """推定受理: why it starts on a day on which nothing was written."""
    entered_on: date | None = None
    """See `entered_late`."""

    @property
    def rule(self) -> Rule:
        """The rule of the clock."""
        return self.clock.rule

    @property
    def key(self) -> str:
        """Which clock of its case: the rule, and its start, because demands may run apart."""
        return f"{self.rule.id} {self.clock.start}"


def case_clocks(case: CaseState, lookup: Lookup) -> tuple[CaseClock, ...]:
    """All clocks of a case in the order of their rules, finished ones included."""
    found = _reckoned(set_going(case, lookup), lookup)
    return tuple(replace(c, entered_on=entered_late(case, c.clock)) for c in found) if case.explained_late else found


SetGoing = Sequence[tuple[Going, tuple[str, ...]]]
"""What was set going on a case, each with the demands it runs for."""


def set_going(case: CaseState, lookup: Lookup) -> SetGoing:
    """All that was set going, each with the demands it runs for."""
    if case.received_at is None or case.voided:
        return []
    joined: dict[Going, list[str]] = {}
    for demand in case.open_demands:
        for going in going_on(case, demand, lookup.rules):
            joined.setdefault(going, []).append(demand.id)
    of_demands = [(going, tuple(demands)) for going, demands in joined.items()]
    return of_demands + [(going, ()) for going in advice_going(case)]


def _reckoned(found: Iterable[tuple[Going, tuple[str, ...]]], lookup: Lookup) -> tuple[CaseClock, ...]:
    in_order = sorted(found, key=lambda pair: (ORDER.index(pair[0].rule), pair[0].start))
    return tuple(CaseClock(_clock(going, lookup), demands, going.entry, going.presumed) for going, demands in in_order)


def _clock(going: Going, lookup: Lookup) -> Clock:
    return clock(
        lookup.rules.at(going.rule, going.start), going.start, lookup.calendar, going.extension, going.pauses,
        going.finished_on, going.set_for,
    )  # fmt: skip


def begun(clocks: Sequence[CaseClock], today: date) -> tuple[CaseClock, ...]:
    """Those that are to be seen: neither a day that is only going to count as 受理之日, nor a right that opens later."""
    return tuple(c for c in clocks if c.clock.opens_on <= today)


def still_runs(c: CaseClock, today: date) -> bool:
    """Whether a clock asks for something yet: it is not finished, and a petitioner's window has not lapsed."""
    return c.clock.finished_on is None and not (c.rule.window and c.clock.due < today)


def most_urgent_first(clocks: Sequence[CaseClock], today: date) -> tuple[CaseClock, ...]:
    """The office's running clocks by the day to act, then the petitioner's open windows, then what is over, the last ended first."""

    def place(c: CaseClock) -> tuple[bool, bool, int]:
        if still_runs(c, today):
            return False, c.rule.window, c.clock.alarm_on.toordinal()
        return True, False, -(c.clock.finished_on or c.clock.due).toordinal()

    return tuple(sorted(clocks, key=place))


def find_clock(clocks: Sequence[CaseClock], key: str) -> CaseClock | None:
    """The clock of a key; of a rule's id alone, its first."""
    return next((c for c in clocks if key in (c.key, c.rule.id)), None)


def started_by(case: CaseState, c: CaseClock) -> Envelope:
    """The entry that began a clock: when it was written, by whom, under which number."""
    return next(e.envelope for e in case.entries if e.id == c.start_entry)


def running(case: CaseState, lookup: Lookup, gone: SetGoing | None = None) -> tuple[CaseClock, ...]:
    """The office's own duties that still run; a petitioner's window is none, nor is its own right to object. `gone`: what
    `set_going` said of it, where that is known already."""
    duties = (
        (going, demands)
        for going, demands in (set_going(case, lookup) if gone is None else gone)
        if going.finished_on is None and not lookup.rules.is_window(going.rule)
        if not case.closed_on or going.rule in AFTER_CLOSING
    )
    return _reckoned(duties, lookup)


def unfinished(gone: SetGoing, lookup: Lookup, rule: str) -> tuple[CaseClock, ...]:
    """The clocks of a rule that nothing has met yet, of all that was set going."""
    return _reckoned([pair for pair in gone if pair[0].finished_on is None and pair[0].rule == rule], lookup)


def ended(gone: SetGoing, lookup: Lookup, rules: Collection[str]) -> tuple[CaseClock, ...]:
    """The clocks of these rules that were met, in time or late, of all that was set going."""
    met = [pair for pair in gone if pair[0].finished_on is not None and pair[0].rule in rules]
    return _reckoned(met, lookup)


def next_clock(case: CaseState, lookup: Lookup) -> CaseClock | None:
    """The clock to act by first; None when none runs."""
    return min(running(case, lookup), key=lambda c: c.clock.alarm_on, default=None)


def unit_days(case: CaseState, today: date) -> list[tuple[str, int]]:
    """How many days each unit had the case: [(unit name, days)], our own station as an empty name, in order."""
    start = case.received_on
    if start is None:
        return []
    end = case.closed_on or today
    sent = (t for d in case.open_demands for t in d.outgoing if not t.assists)
    every = (move for t in sent for move in ((t.on, t.to_name), (t.back_on, "")))
    moves = sorted(dict.fromkeys((on, to) for on, to in every if on), key=lambda move: move[0])
    stretches: list[tuple[str, int]] = []
    name = ""
    for on, to_name in moves:
        stretches.append((name, (on - start) // timedelta(days=1)))
        start, name = on, to_name
    return [*stretches, (name, max((end - start).days, 0))]
