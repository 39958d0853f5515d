"""指定承办人: who looks after the case; no clock changes with it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_open,
    checked_case,
    on_day,
    reads_case,
    required,
)
from app.acts.add_reader import asks_to_list, listed
from app.acts.interest import Bearing, colleague_problem
from app.acts.leak import Told
from app.acts.stand_in import given_to
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
    assigned_on: str = ""
    """ISO day; empty: today."""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def tells(draft: AssignDraft, case: CaseState, world: World) -> list[Told]:
    """The officer."""
    return given_to("officer_name", draft.officer, draft.officer_name, case, world)


def asks(draft: AssignDraft, states: States, world: World) -> list[Problem]:
    """An officer who does not see the case is let in with it (Art. 30)."""
    return asks_to_list(states.case(draft.case), draft.officer, draft.officer_name.strip(), "officer_name")


def check(draft: AssignDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_open)
    if case is None:
        return problems
    if draft.assigned_on:
        what = QT_TRANSLATE_NOOP("Word", "收到的日子")
        problems += act_day_problems(draft.assigned_on, draft.late_reason, "assigned_on", world, case.received_on, what)
    problems += colleague_problem(case, draft.officer, draft.officer_name.strip(), "officer_name", world)
    return problems + required(draft.officer_name, "officer_name", QT_TRANSLATE_NOOP("Word", "承办人姓名"))


def decide(draft: AssignDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.assigned`, and `reader.added` where they did not see it; both days show when it is entered later."""
    case, name = states.files[draft.case].case, draft.officer_name.strip()
    fact = CaseAssigned(draft.officer, name, draft.note.strip())
    written = on_day(case, fact, draft, draft.assigned_on or world.today.isoformat(), world, ids)
    return written + listed(case, draft.officer, name, "指定为承办人", ids)


ACT = Act(
    "assign",
    "指定承办人",
    AssignDraft,
    reads_case,
    check,
    decide,
    case_open,
    tells=tells,
    bearing=Bearing.MOVES,
    asks=asks,
)
