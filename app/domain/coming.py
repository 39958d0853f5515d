"""The days of a case that concern whoever brought it: the first of each sort, and whether it has passed.

What offices owe each other is none of theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.case import CaseState
from app.domain.case_clocks import running
from app.domain.going import (
    DISPATCH,
    HANDLING,
    NOTICE,
    NOTICE_TRANSFERRED,
    REDO,
    REOPENED,
    REREVIEW,
    REVIEW,
    SIMPLE_HANDLING,
)
from app.domain.last_day import last_day_of
from app.domain.world import World

_DAYS: Mapping[str, str] = {
    DISPATCH: "tell",
    NOTICE: "tell",
    NOTICE_TRANSFERRED: "tell",
    HANDLING: "answer",
    "HND-EXT": "answer",
    SIMPLE_HANDLING: "answer",
    REDO: "redo",
    REOPENED: "redo",
    REVIEW: "review",
    REREVIEW: "review",
}
"""The rules whose day concerns the petitioner, by the key of the words that tell it."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A day that concerns the petitioner: the key of its words, and whether it has passed."""

    key: str
    day: date
    late: bool = False


def coming(case: CaseState, world: World) -> tuple[Coming, ...]:
    """One day of each sort, the first to come; of rules that run side by side for several demands the nearest counts."""
    found: dict[str, Coming] = {}
    for clock in sorted(running(case, world.lookup), key=lambda c: c.clock.due):
        if key := _DAYS.get(clock.rule.id):
            day = last_day_of(clock.clock, world.today).day
            found.setdefault(key, Coming(key, day, day < world.today))
    return tuple(found.values())
