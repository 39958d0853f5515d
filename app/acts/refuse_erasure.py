"""不予销毁: the second person keeps it; it stays in the archive as it was, and may be proposed again."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.erase import second_person
from app.acts.interest import Bearing
from app.domain.entries import NewEntry
from app.domain.kinds import ErasureRefused
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class RefuseErasureDraft:
    """Why it stays."""

    id: str
    case: str
    reason: str = ""


def check(draft: RefuseErasureDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, second_person)
    if case is None or problems:
        return problems
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么不销毁"))


def decide(draft: RefuseErasureDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`erasure.refused`."""
    case = states.files[draft.case].case
    assert case.erasure_proposal is not None
    return [on_case(case, ErasureRefused(case.erasure_proposal.entry, draft.reason.strip()), draft.id)]


ACT = Act(
    "refuse_erasure", "不予销毁", RefuseErasureDraft, reads_case, check, decide, second_person, bearing=Bearing.MOVES
)
