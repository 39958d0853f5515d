"""A promise that is given in a talk, an act of handling or a return visit, and kept in the record together with it. No act itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.acts.act import Ids, on_case
from app.acts.leak import Told, only_discipline
from app.acts.promising import made, promise_problems
from app.acts.stand_in import given_to
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.problems import Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class Promised:
    """What, by when, whose it is."""

    text: str = ""
    owner: str = ""
    owner_name: str = ""
    due_on: str = ""


def tells_owner(draft: Any, case: CaseState, world: World) -> list[Told]:
    """For `Act.tells`: whoever keeps it learns of the case."""
    return [
        told for one in draft.promised for told in given_to("promised.owner", one.owner, one.owner_name, case, world)
    ]


def along_problems(promised: tuple[Promised, ...], case: CaseState, world: World) -> list[Problem]:
    """Problems of what is promised along with an act on a case."""
    if promised and (problem := only_discipline(case, world)):
        return [problem]
    return promised_problems(promised, world)


def promised_problems(promised: tuple[Promised, ...], world: World) -> list[Problem]:
    """Problems of what is promised along, by the names of its fields ("promised.text")."""
    found = [p for one in promised for p in promise_problems(one.text, one.owner, one.owner_name, one.due_on, world)]
    return [replace(problem, field=f"promised.{problem.field}") for problem in found]


def promised_along(
    promised: tuple[Promised, ...], case: CaseState, given_in: str, day: str, world: World, ids: Ids
) -> list[NewEntry]:
    """`promise.made`, given on the day of the act."""
    on = date.fromisoformat(day).isoformat() if day else ""
    facts = [
        made(ids.entry(), one.text, one.owner, one.owner_name, one.due_on, world, given_in, on) for one in promised
    ]
    return [on_case(case, fact, ids.entry()) for fact in facts]
