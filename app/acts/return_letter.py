"""退回修改: the letter goes back to whoever wrote it, with what is to be changed."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts import approving
from app.acts.act import Act, Ids, States, on_case, reads_case, required
from app.acts.approving import LetterDraft, allowed
from app.domain.entries import NewEntry
from app.domain.kinds import LetterReturned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class ReturnLetterDraft(LetterDraft):
    """`note`: what is to be changed."""


def check(draft: ReturnLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of sending back: what is to be changed must be said."""
    what = QT_TRANSLATE_NOOP("Word", "要改什么")
    return approving.check(draft, states, world) + required(draft.note, "note", what)


def decide(draft: ReturnLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`letter.returned`."""
    case = states.files[draft.case].case
    body = LetterReturned(draft.letter, case.letters[draft.letter].turn, draft.note.strip())
    return [on_case(case, body, draft.id)]


ACT = Act("return_letter", "退回修改", ReturnLetterDraft, reads_case, check, decide, allowed)
