"""转为普通程序: the matter turned out not to be simple; the ordinary clock counts from the simple acceptance, on paper from now on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    chosen,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.answer import in_simple
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import SimpleLeft
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import DocumentKind
from app.domain.world import World

NOT_SIMPLE = template("leave_simple.none", QT_TRANSLATE_NOOP("Problem", "没有正在简易办理的诉求。"))


@dataclass(frozen=True, slots=True)
class LeaveSimpleDraft:
    """Which demands, and why."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    reason: str = ""


def simple(case: CaseState, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen demands that run in the simple procedure."""
    return [d for d in chosen(case, demands) if in_simple(d)]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to change over."""
    if problem := case_open(case, world):
        return problem
    return None if simple(case) else Problem(NOT_SIMPLE)


def check(draft: LeaveSimpleDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not simple(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "转为普通程序的原因"))


def decide(draft: LeaveSimpleDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`simple.left`; the written notice of acceptance for those who had none (Art. 23(2))."""
    case = states.files[draft.case].case
    demands = simple(case, draft.demands)
    fact = SimpleLeft(tuple(d.id for d in demands), draft.reason.strip(), world.today.isoformat())
    untold = [d for d in demands if d.simple and not d.simple.wants_paper]
    papers = [issue(DocumentKind.ACCEPTANCE, case, untold, world, ids)] if untold else []
    return [on_case(case, fact, draft.id), *papers]


ACT = Act(
    "leave_simple",
    "转为普通程序",
    LeaveSimpleDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.ACCEPTANCE,),
    bearing=Bearing.MOVES,
)
