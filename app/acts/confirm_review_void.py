"""作废一份复查、复核申请 by a second person: nothing was asked for, and the days it set going end with it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, VOIDED, Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.confirm_void import NONE, SAME_PERSON
from app.acts.decide_review import WHICH
from app.acts.propose_review_void import built_on
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import ReviewVoided
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.records import Review
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class ConfirmReviewVoidDraft:
    """What the second person found."""

    id: str
    case: str
    review: str = ""
    reason: str = ""


def awaited(case: CaseState) -> list[Review]:
    """The requests whose void waits for a second person."""
    return [r for r in case.reviews.values() if r.void_proposal]


def for_second_person(case: CaseState, world: World) -> list[Review]:
    """Those of them that this user, who neither entered nor proposed it, may decide on."""
    actor = world.actor.id
    return [r for r in awaited(case) if r.void_proposal and actor not in (r.void_proposal.by, case.writer(r.entry))]


def second_person(case: CaseState, world: World) -> Problem | None:
    """Why this user may not decide on the void of a request."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if for_second_person(case, world):
        return None
    return Problem(SAME_PERSON if awaited(case) else NONE)


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why none can be made void now: the wrong person, or something was built on it in the meantime."""
    if problem := second_person(case, world):
        return problem
    barred = [built_on(case, review) for review in for_second_person(case, world)]
    return barred[0] if all(barred) else None


def check(draft: ConfirmReviewVoidDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    review = next((r for r in for_second_person(case, world) if r.id == draft.review), None)
    if review is None:
        return [Problem(WHICH, "review")]
    if barred := built_on(case, review):
        return [barred]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "核实的情况"))


def decide(draft: ConfirmReviewVoidDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`review.voided`."""
    case = states.files[draft.case].case
    return [on_case(case, ReviewVoided(draft.review, draft.reason.strip()), draft.id)]


ACT = Act("confirm_review_void", "核准作废申请", ConfirmReviewVoidDraft, reads_case, check, decide, allowed)
