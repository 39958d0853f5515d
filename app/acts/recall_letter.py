"""撤回送审: whoever submitted a letter takes it back while it is not decided."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, on_case, reads_case
from app.acts.approving import NOT_WAITING, LetterDraft, waiting, waiting_letter
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import LetterRecalled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import LetterState
from app.domain.world import World

NOT_WRITER = template("letter.not_writer", QT_TRANSLATE_NOOP("Problem", "只有送审的人能撤回。"))


@dataclass(frozen=True, slots=True)
class RecallLetterDraft(LetterDraft):
    """撤回送审."""


def recallable(case: CaseState, world: World) -> list[LetterState]:
    """The letters this actor submitted that are not decided."""
    return [letter for letter in waiting(case) if letter.by == world.actor.id]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to recall."""
    if case.read_only:
        return Problem(READ_ONLY)
    if not waiting(case):
        return Problem(NOT_WAITING)
    return None if recallable(case, world) else Problem(NOT_WRITER)


def check(draft: RecallLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of a recall: only by whoever submitted, while it is not decided."""
    letter, problems = waiting_letter(draft, states)
    if letter is not None and letter.by != world.actor.id:
        problems.append(Problem(NOT_WRITER))
    return problems


def decide(draft: RecallLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`letter.recalled`."""
    return [on_case(states.files[draft.case].case, LetterRecalled(draft.letter, draft.note.strip()), draft.id)]


ACT = Act("recall_letter", "撤回送审", RecallLetterDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
