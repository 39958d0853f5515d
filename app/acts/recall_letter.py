"""撤回送审: whoever submitted a letter takes it back while it is not issued, also one that was agreed to or sent back."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NOT_FOUND, READ_ONLY, Act, Ids, States, on_case, reads_case
from app.acts.approving import LetterDraft
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import LetterRecalled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import LetterState
from app.domain.world import World

NOT_WRITER = template("letter.not_writer", QT_TRANSLATE_NOOP("Problem", "只有送审的人能撤回。"))
NOTHING_SUBMITTED = template("letter.nothing_submitted", QT_TRANSLATE_NOOP("Problem", "没有送审后还没出具的文书。"))


@dataclass(frozen=True, slots=True)
class RecallLetterDraft(LetterDraft):
    """撤回送审."""


def _submitted(case: CaseState) -> list[LetterState]:
    return [letter for letter in case.letters.values() if letter.awaiting or letter.back]


def recallable(case: CaseState, world: World) -> list[LetterState]:
    """The letters this actor submitted that are not issued."""
    return [letter for letter in _submitted(case) if letter.by == world.actor.id]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to recall."""
    if case.read_only:
        return Problem(READ_ONLY)
    if not _submitted(case):
        return Problem(NOTHING_SUBMITTED)
    return None if recallable(case, world) else Problem(NOT_WRITER)


def check(draft: RecallLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of a recall: only by whoever submitted, while it is not issued."""
    case = states.case(draft.case)
    if case is None:
        return [Problem(NOT_FOUND)]
    letter = next((letter for letter in _submitted(case) if letter.id == draft.letter), None)
    if letter is None:
        return [Problem(NOTHING_SUBMITTED, "letter")]
    return [] if letter.by == world.actor.id else [Problem(NOT_WRITER)]


def decide(draft: RecallLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`letter.recalled`."""
    return [on_case(states.files[draft.case].case, LetterRecalled(draft.letter, draft.note.strip()), draft.id)]


ACT = Act("recall_letter", "撤回送审", RecallLetterDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
