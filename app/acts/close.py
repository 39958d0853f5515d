"""办结: only when every own demand has reached its end on paper in the petitioner's hands."""

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
from app.domain.case import CaseState, DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseClosed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Step
from app.domain.world import World

NOT_DELIVERED = template("close.not_delivered", QT_TRANSLATE_NOOP("Problem", "处理意见书还没有送达。"))
NOT_NOTICED = template("close.not_noticed", QT_TRANSLATE_NOOP("Problem", "告知书还没有送达。"))
NOT_ANSWERED = template("close.not_answered", QT_TRANSLATE_NOOP("Problem", "诉求 {demand} 还没有结果。"))


@dataclass(frozen=True, slots=True)
class CloseDraft:
    """How the matter ended, in words."""

    id: str
    case: str
    result: str = ""
    note: str = ""


def _open_end(demand: DemandState, case: CaseState) -> Problem | None:
    match demand.step:
        case Step.DELIVERED | Step.LINKED:
            return None
        case Step.REPLIED:
            historic = demand.reply is not None and demand.reply.point is None
            return None if historic else Problem(NOT_DELIVERED)
        case Step.DECLINED | Step.TRANSFERRED:
            told = demand.noticed_on is not None or case.address_unclear
            return None if told else Problem(NOT_NOTICED)
        case _:
            return Problem(NOT_ANSWERED, values={"demand": demand.id})


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be closed now."""
    if problem := case_open(case, world):
        return problem
    return next((p for d in case.open_demands if (p := _open_end(d, case))), None)


def check(draft: CloseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    return (
        problems if case is None else problems + required(draft.result, "result", QT_TRANSLATE_NOOP("Word", "办结情况"))
    )


def decide(draft: CloseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.closed`."""
    case = states.files[draft.case].case
    return [on_case(case, CaseClosed(draft.result.strip(), draft.note.strip()), draft.id)]


ACT = Act("close", "办结", CloseDraft, reads_case, check, decide, allowed)
