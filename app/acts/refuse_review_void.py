"""不作废一份复查、复核申请: the second person does not agree; the review goes on as it was."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.confirm_review_void import for_second_person, second_person
from app.acts.decide_review import WHICH
from app.domain.entries import NewEntry
from app.domain.kinds import ReviewVoidRefused
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class RefuseReviewVoidDraft:
    """Which request, and why it stays."""

    id: str
    case: str
    review: str = ""
    reason: str = ""


def check(draft: RefuseReviewVoidDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, second_person)
    if case is None or problems:
        return problems
    if draft.review not in {r.id for r in for_second_person(case, world)}:
        return [Problem(WHICH, "review")]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "不作废的原因"))


def decide(draft: RefuseReviewVoidDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`review.void_refused`."""
    case = states.files[draft.case].case
    return [on_case(case, ReviewVoidRefused(draft.review, draft.reason.strip()), draft.id)]


ACT = Act("refuse_review_void", "不予作废申请", RefuseReviewVoidDraft, reads_case, check, decide, second_person)
