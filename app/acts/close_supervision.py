"""督办了结: the fault is put right, or was none; said with what was found."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.interest import Bearing
from app.acts.supervising import WHICH, one_running, running
from app.domain.entries import NewEntry
from app.domain.kinds import SupervisionClosed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class CloseSupervisionDraft:
    """Which one, and what was found."""

    id: str
    case: str
    supervision: str = ""
    result: str = ""


def check(draft: CloseSupervisionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, one_running)
    if case is None or problems:
        return problems
    if draft.supervision not in {s.id for s in running(case)}:
        problems.append(Problem(WHICH, "supervision"))
    return problems + required(draft.result, "result", QT_TRANSLATE_NOOP("Word", "核实的结果"))


def decide(draft: CloseSupervisionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`supervision.closed`."""
    case = states.files[draft.case].case
    fact = SupervisionClosed(draft.supervision, draft.result.strip(), world.today.isoformat())
    return [on_case(case, fact, draft.id)]


ACT = Act(
    "close_supervision",
    "督办了结",
    CloseSupervisionDraft,
    reads_case,
    check,
    decide,
    one_running,
    bearing=Bearing.MOVES,
)
