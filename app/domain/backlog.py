"""积案, 包案: the plan of a case that has lain long, its line on the agenda, and who sponsors a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.agenda import AgendaLine
from app.domain.hall_terms import BacklogStep, What


@dataclass(frozen=True, slots=True)
class BacklogPlan:
    """What is to be done, by whom it is sponsored, and when it is looked at again."""

    cause: str
    plan: str
    sponsor: str
    sponsor_name: str
    review_on: date


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """Who sponsors it now. A plan of 积案 names somebody too: then without a level, until the plan is looked at again."""

    sponsor: str
    sponsor_name: str
    level: str
    since: date
    until: date


def backlog_lines(
    plan: BacklogPlan | None, came_on: date | None, closed_on: date | None, case: str
) -> Iterator[AgendaLine]:
    """Its line: on the day the case came, looked at again by the day of the plan; of one that is closed on that day."""
    if plan is None:
        return
    step = BacklogStep.SETTLED if closed_on else BacklogStep.PLANNED
    on, until = (closed_on, None) if closed_on else (came_on, plan.review_on)
    came = came_on.isoformat() if came_on else ""
    yield AgendaLine(
        "backlog", What.BACKLOG.code, plan.plan, on, until, state=step.code, owner=plan.sponsor,
        owner_name=plan.sponsor_name, case=case, detail={"cause": plan.cause, "came_on": came},
    )  # fmt: skip
