"""撤下公开的答复: it is public no more, because the petitioner no longer agrees, it was entered by mistake, or it must not be.

Whoever agreed may think otherwise at any time, and nobody asks them why (PIPL Art. 15). Of what turns out to be a report or
accusation it is the first thing to be done.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    chosen,
    minds_nothing,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import AnswerTakenDown
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOTHING = template("take_down.nothing", QT_TRANSLATE_NOOP("Problem", "没有公开着的答复。"))


@dataclass(frozen=True, slots=True)
class TakeDownAnswerDraft:
    """Whose answers, why, and since when nobody can read them any more."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    reason: str = ""
    taken_down_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def public(case: CaseState, demands: tuple[str, ...] = ()) -> list[DemandState]:
    """The chosen own demands with an answer that can be read in public."""
    return [d for d in chosen(case, demands) if d.public]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be taken down; of a restricted case it can."""
    if problem := case_stands(case, world):
        return problem
    return None if public(case) else Problem(NOTHING)


def check(draft: TakeDownAnswerDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = public(case, draft.demands)
    if not demands:
        return [Problem(NO_DEMAND, "demands")]
    problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么撤下"))
    published, what = max(p.on for d in demands for p in d.public), QT_TRANSLATE_NOOP("Word", "公开的日子")
    return problems + act_day_problems(draft.taken_down_on, draft.late_reason, "taken_down_on", world, published, what)


def decide(draft: TakeDownAnswerDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`answer.taken_down`."""
    case = states.files[draft.case].case
    demands = tuple(d.id for d in public(case, draft.demands))
    fact = AnswerTakenDown(demands, draft.taken_down_on, draft.reason.strip())
    return on_day(case, fact, draft, draft.taken_down_on, world, ids)


ACT = Act(
    "take_down_answer", "撤下公开的答复", TakeDownAnswerDraft, reads_case, check, decide, allowed,
    bearing=Bearing.TAKES_IN, minds=minds_nothing,
)  # fmt: skip
