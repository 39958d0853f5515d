"""核对是不是同一件事: another station may have registered the same matter; a person finds out, and it is not asked again.

Both keep their numbers. Where the other case is here as well, 并入原件 makes the two one matter.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, case_open, checked_case, minds_nothing, on_case, required
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import DuplicateSettled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOTHING = template("duplicate.none", QT_TRANSLATE_NOOP("Problem", "这一件没有可能和别处重复的，没有什么要核对。"))
WHICH_OTHER = template("duplicate.which", QT_TRANSLATE_NOOP("Problem", "请选和哪一件核对。"))
ANSWER = template("duplicate.answer", QT_TRANSLATE_NOOP("Problem", "请选核对下来是不是同一件事。"))
SAME, DIFFERENT = "same", "different"


@dataclass(frozen=True, slots=True)
class SettleDuplicateDraft:
    """Whether the case `other` is the same matter: SAME or DIFFERENT, and how that was found out."""

    id: str
    case: str
    other: str = ""
    answer: str = ""
    reason: str = ""


def reads(draft: SettleDuplicateDraft) -> tuple[Subject, ...]:
    """Both cases; the other is mostly not here."""
    return (Subject("case", draft.case), Subject("case", draft.other))


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to find out."""
    return case_open(case, world) or (None if case.open_duplicates else Problem(NOTHING))


def check(draft: SettleDuplicateDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if draft.other not in {d.other for d in case.open_duplicates}:
        problems.append(Problem(WHICH_OTHER, "other"))
    if draft.answer not in (SAME, DIFFERENT):
        problems.append(Problem(ANSWER, "answer"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "怎么核对的"))


def decide(draft: SettleDuplicateDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`duplicate.settled`, also on the other case where it is here and asks the same."""
    case, other = states.files[draft.case].case, states.case(draft.other)
    same, reason = draft.answer == SAME, draft.reason.strip()
    entries = [on_case(case, DuplicateSettled(draft.other, same, reason), draft.id)]
    if other and any(d.other == case.id for d in other.open_duplicates):
        entries.append(on_case(other, DuplicateSettled(case.id, same, reason), ids.entry()))
    return entries


ACT = Act(
    "settle_duplicate",
    "核对重复登记",
    SettleDuplicateDraft,
    reads,
    check,
    decide,
    allowed,
    bearing=Bearing.MOVES,
    minds=minds_nothing,
)
