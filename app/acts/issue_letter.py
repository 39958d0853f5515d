"""出具: the very draft that everybody agreed to is carried out, and its paper gets a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.acts.act import Act, Ids, States, case_open, on_case, reads_case
from app.acts.approving import act_named
from app.acts.draft_text import read_draft
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import LetterIssued
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import LetterState
from app.domain.terms import DocumentKind
from app.domain.world import World

NOT_APPROVED = template("letter.not_approved", QT_TRANSLATE_NOOP("Problem", "没有审批同意、等着出具的文书。"))


@dataclass(frozen=True, slots=True)
class IssueLetterDraft:
    """Which letter (id)."""

    id: str
    case: str
    letter: str = ""


def approved(case: CaseState) -> list[LetterState]:
    """Letters that everybody agreed to and that are not issued yet."""
    return [letter for letter in case.letters.values() if letter.approved and not letter.issued_entry]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing agreed waits to be issued."""
    if problem := case_open(case, world):
        return problem
    return None if approved(case) else Problem(NOT_APPROVED)


def _agreed(draft: IssueLetterDraft, states: States) -> tuple[Act, Any] | None:
    """The act that was agreed to and its draft, under the id of the issuing; none where its content is no draft of that act."""
    case = states.case(draft.case)
    letter = next((found for found in approved(case) if found.id == draft.letter), None) if case else None
    act = act_named(letter.act) if letter else None
    if letter is None or act is None:
        return None
    try:
        return act, replace(read_draft(act.draft, letter.content), id=draft.id)
    except ValueError:
        return None


def check(draft: IssueLetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of issuing: the case may have moved on since."""
    found = _agreed(draft, states)
    return [Problem(NOT_APPROVED, "letter")] if found is None else found[0].check(found[1], states, world)


def decide(draft: IssueLetterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """What the agreed act decides, and `letter.issued`."""
    found = _agreed(draft, states)
    assert found is not None
    issued = on_case(states.files[draft.case].case, LetterIssued(draft.letter), ids.entry())
    return [*found[0].decide(found[1], states, world, ids), issued]


ACT = Act(
    "issue_letter",
    "出具",
    IssueLetterDraft,
    reads_case,
    check,
    decide,
    allowed,
    tuple(DocumentKind),
    bearing=Bearing.MOVES,
)
