"""不作废: the second person does not agree; the case goes on as it was."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.confirm_void import second_person
from app.domain.entries import NewEntry
from app.domain.kinds import VoidRefused
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class RefuseVoidDraft:
    """Why it stays."""

    id: str
    case: str
    reason: str = ""


def check(draft: RefuseVoidDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, second_person)
    if case is None or problems:
        return problems
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "不作废的原因"))


def decide(draft: RefuseVoidDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`void.refused`."""
    case = states.files[draft.case].case
    proposal = case.void_proposal
    assert proposal is not None
    return [on_case(case, VoidRefused(proposal.entry, draft.reason.strip()), draft.id)]


ACT = Act("refuse_void", "不予作废", RefuseVoidDraft, reads_case, check, decide, second_person)
