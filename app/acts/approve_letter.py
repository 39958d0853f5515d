"""审批同意: the step that is awaited is agreed to; what may be said of it is optional."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, on_case, reads_case
from app.acts.approving import LetterDraft, allowed, check
from app.domain.entries import NewEntry
from app.domain.kinds import LetterApproved
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class ApproveLetterDraft(LetterDraft):
    """同意."""


def decide(draft: ApproveLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`letter.approved`."""
    case = states.files[draft.case].case
    body = LetterApproved(draft.letter, case.letters[draft.letter].turn, draft.note.strip())
    return [on_case(case, body, draft.id)]


ACT = Act("approve_letter", "审批同意", ApproveLetterDraft, reads_case, check, decide, allowed)
