"""撤销并入: the demand is a matter of its own after all; its clocks run from its own first day again."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    NOT_FOUND,
    READ_ONLY,
    Act,
    Ids,
    States,
    checked_case,
    on_case,
    required,
)
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import CaseUnlinked, VisitParted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_LINK = template("unlink.none", QT_TRANSLATE_NOOP("Problem", "这一件没有并入别的件。"))


@dataclass(frozen=True, slots=True)
class UnlinkDraft:
    """Which demand, from which case, and why."""

    id: str
    case: str
    demand: str = ""
    target: str = ""
    reason: str = ""


def reads(draft: UnlinkDraft) -> tuple[Subject, ...]:
    """Both cases."""
    return (Subject("case", draft.case), Subject("case", draft.target))


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to undo."""
    if case.read_only:
        return Problem(READ_ONLY)
    return None if any(d.link for d in case.demands.values()) else Problem(NO_LINK)


def check(draft: UnlinkDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demand = case.demands.get(draft.demand)
    if demand is None or demand.link is None or demand.link.case != draft.target:
        return [Problem(NO_LINK, "demand")]
    if states.case(draft.target) is None:
        return [Problem(NOT_FOUND, "target")]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "撤销的原因"))


def decide(draft: UnlinkDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.unlinked` here, `visit.parted` on the older case."""
    case, target = states.files[draft.case].case, states.files[draft.target].case
    return [
        on_case(case, CaseUnlinked(draft.demand, target.id, draft.reason.strip()), draft.id),
        on_case(target, VisitParted(case.id, case.number, draft.demand), ids.entry()),
    ]


ACT = Act("unlink", "撤销并入", UnlinkDraft, reads, check, decide, allowed, bearing=Bearing.MOVES)
