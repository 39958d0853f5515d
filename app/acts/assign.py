"""指定承办人: who looks after the case; no clock changes with it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing, colleague_problem
from app.acts.leak import Told, colleague
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseAssigned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class AssignDraft:
    """The officer: a user of this station, or a name when somebody elsewhere handles it."""

    id: str
    case: str
    officer: str = ""
    officer_name: str = ""
    note: str = ""


def tells(draft: AssignDraft, case: CaseState, world: World) -> list[Told]:
    """The officer."""
    return [colleague("officer_name", draft.officer, draft.officer_name, world)]


def check(draft: AssignDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_open)
    if case is None:
        return problems
    problems += colleague_problem(case, draft.officer, draft.officer_name.strip(), "officer_name", world)
    return problems + required(draft.officer_name, "officer_name", QT_TRANSLATE_NOOP("Word", "承办人姓名"))


def decide(draft: AssignDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.assigned`."""
    case = states.files[draft.case].case
    return [on_case(case, CaseAssigned(draft.officer, draft.officer_name.strip(), draft.note.strip()), draft.id)]


ACT = Act("assign", "指定承办人", AssignDraft, reads_case, check, decide, case_open, tells=tells, bearing=Bearing.MOVES)
