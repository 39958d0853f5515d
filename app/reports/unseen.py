"""What the head of the unit is told of a restricted case that they do not see: that its days run, and who sees it.

No word of the matter and nobody of it. A head whom it accuses, or whose station it accuses, is told nothing (Art. 30).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.acts.add_reader import AddReaderDraft, outside
from app.acts.add_reader import tells as told_by
from app.acts.interest import Bearing, interest_problem
from app.acts.leak import leak_problems
from app.domain.case import CaseState
from app.domain.case_clocks import running
from app.domain.going import (
    ACCUSED_DISPATCH,
    DISPATCH,
    HANDLING,
    NOTICE,
    REDO,
    SIMPLE_ACCEPTANCE,
    SIMPLE_HANDLING,
    UNTOLD,
)
from app.domain.terms import Role
from app.domain.world import World
from app.ports.unseen import UnseenQuery

RULES = (ACCUSED_DISPATCH, DISPATCH, UNTOLD, NOTICE, SIMPLE_ACCEPTANCE, SIMPLE_HANDLING, HANDLING, REDO)
"""What the station itself owes the petitioner, of an accusation and of what is kept secret."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """The case by its id, the last of its days, how many they are, who sees it, and who could be let in (ids)."""

    case: str
    last: date
    days: int
    readers: tuple[str, ...]
    others: tuple[str, ...]


def unseen(read: Callable[[Any], Any], world: World) -> tuple[Unseen, ...]:
    """One for each such case, the nearest day first; none for anybody but the head. Raises Unavailable."""
    if Role.HEAD.code not in world.actor.roles:
        return ()
    cases: Iterable[CaseState] = read(UnseenQuery(RULES))
    found = (one for case in cases if _may_be_told(case, world) for one in _lines(case, world))
    return tuple(sorted(found, key=lambda one: (one.last, one.case)))


def _may_be_told(case: CaseState, world: World) -> bool:
    """Whether it is our station's and neither accuses this head nor is one of whom they stay away."""
    myself = told_by(AddReaderDraft("", case.id), case, world)
    stays_away = interest_problem(case, Bearing.MOVES, world)
    return case.org == world.station.org and not leak_problems(case, myself, world) and stays_away is None


def _lines(case: CaseState, world: World) -> Iterable[Unseen]:
    """Of several that run the one that ends first."""
    owed = [one for one in running(case, world.lookup) if one.rule.id in RULES]
    if owed:
        first = min(owed, key=lambda one: one.clock.statutory_last_day)
        readers = tuple(m.name for m in world.staff if m.id in case.readers and not m.left)
        others = tuple(m.id for m in outside(case, world))
        yield Unseen(case.id, first.clock.statutory_last_day, first.rule.duration, readers, others)
