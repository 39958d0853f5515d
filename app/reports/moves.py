"""Which open deadlines a change of the law here would move, before it is made: before and after, case by case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.running import Reckoner, RunningClock
from app.domain.world import Lookup
from app.ports import CaseRow, CasesOfClocksQuery, ClocksQuery

MOST = 100


@dataclass(frozen=True, slots=True)
class Move:
    """One clock of a case, as it stands and as it would stand."""

    case: CaseRow
    before: RunningClock
    after: RunningClock


@dataclass(frozen=True, slots=True)
class Moves:
    """`count` clocks would move; the most urgent of them in full."""

    count: int
    moves: tuple[Move, ...]


def moves(read: Callable[[Any], Any], then: Lookup) -> Moves:
    """What would move if the law were `then`. Raises Unavailable."""
    reckoner = Reckoner(then)
    running: tuple[tuple[RunningClock, int], ...] = read(ClocksQuery())
    moved = [(clock, count) for clock, count in running if reckoner.again(clock) is not clock]
    if not moved:
        return Moves(0, ())
    found = read(CasesOfClocksQuery(tuple(clock for clock, _ in moved), MOST))
    return Moves(
        sum(count for _, count in moved), tuple(Move(case, clock, reckoner.again(clock)) for case, clock in found)
    )
