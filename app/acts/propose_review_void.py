"""提请作废一份复查、复核申请: one that was entered in error. A second person decides; it stays in the timeline either way."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, VOIDED, Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.add_reader import no_second
from app.acts.decide_review import NO_REVIEW, WHICH
from app.acts.hearings import hearings_of
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import ReviewVoidProposed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReviewStage
from app.domain.records import Review
from app.domain.world import World

PROPOSED = template("review_void.proposed", QT_TRANSLATE_NOOP("Problem", "这份{stage}申请已经提请作废，等第二个人核。"))
DECIDED = template(
    "review_void.decided",
    QT_TRANSLATE_NOOP(
        "Problem", "{stage}意见已经出了，申请不能再作废。意见书写错的，送达以前可以作废意见书，改好再出。"
    ),
)
REFUSED = template("review_void.refused", QT_TRANSLATE_NOOP("Problem", "这份{stage}申请已经答复不予受理，不能再作废。"))
HEARD = template(
    "review_void.heard",
    QT_TRANSLATE_NOOP("Problem", "这次{stage}已经通知或者开过听证，申请不能作废。还没有开的，先用“取消、改期听证”。"),
)
SUBMITTED = template(
    "review_void.submitted",
    QT_TRANSLATE_NOOP("Problem", "{stage}意见书已经送审，申请不能作废。请先用“撤回送审”。"),
)


@dataclass(frozen=True, slots=True)
class ProposeReviewVoidDraft:
    """Which request, and why it should be void."""

    id: str
    case: str
    review: str = ""
    reason: str = ""


def built_on(case: CaseState, review: Review) -> Problem | None:
    """Why a request is no slip any more: something stands on it."""
    values = {"stage": ReviewStage.name_of(review.stage)}
    if review.decided_on:
        return Problem(DECIDED, values=values)
    if review.refused:
        return Problem(REFUSED, values=values)
    if hearings_of(case, review):
        return Problem(HEARD, values=values)
    under_way = (one for one in case.letters.values() if one.act == "decide_review" and not one.issued_entry)
    return Problem(SUBMITTED, values=values) if any(one.awaiting or one.approved for one in under_way) else None


def why_not(case: CaseState, review: Review) -> Problem | None:
    """Why no void of this request can be proposed."""
    if review.void_proposal:
        return Problem(PROPOSED, values={"stage": ReviewStage.name_of(review.stage)})
    return built_on(case, review)


def proposable(case: CaseState) -> list[Review]:
    """The requests that may be a slip."""
    return [r for r in case.running_reviews if why_not(case, r) is None]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no void can be proposed: of several requests what bars the last."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if proposable(case):
        return None
    last = next((r for r in reversed(case.reviews.values()) if not r.voided), None)
    return (last and why_not(case, last)) or Problem(NO_REVIEW)


def check(draft: ProposeReviewVoidDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    review = next((r for r in proposable(case) if r.id == draft.review), None)
    if review is None:
        return [Problem(WHICH, "review")]
    problem = no_second(case, world, case.writer(review.entry))
    return ([problem] if problem else []) + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "作废的原因"))


def decide(draft: ProposeReviewVoidDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`review.void_proposed`."""
    case = states.files[draft.case].case
    return [on_case(case, ReviewVoidProposed(draft.review, draft.reason.strip()), draft.id)]


ACT = Act("propose_review_void", "提请作废申请", ProposeReviewVoidDraft, reads_case, check, decide, allowed)
