"""别处的复查、复核意见: what another body decided, with its number and day, and when it reached the petitioner (Art. 35, 36)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    back_dated,
    case_stands,
    checked_case,
    day_format_problems,
    day_problems,
    explained_late,
    on_case,
    reads_case,
    required,
)
from app.acts.decide_review import NO_REVIEW, WHICH, conclusion_problems, remedy_problems
from app.acts.interest import Bearing
from app.acts.leak import Named, Told
from app.acts.reviewing import asked_of_us, stage_of
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import ReviewDecided, ReviewReached
from app.domain.kinds.review import NOT_TAKEN
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReviewConclusion, ReviewStage
from app.domain.records import Review
from app.domain.world import World

IN_TIME = template(
    "review.in_time", QT_TRANSLATE_NOOP("Problem", "这份申请没有过期限，不会因为晚了不收。请看看是不是选错了。")
)
OURS = template("review.ours", QT_TRANSLATE_NOOP("Problem", "由本单位复查、复核，请直接出意见书。"))


@dataclass(frozen=True, slots=True)
class RecordReviewDraft:
    """The opinion of another body; once it is recorded only the day it reached the petitioner is asked for."""

    id: str
    case: str
    review: str = ""
    conclusion: str = ""
    number: str = ""
    decided_on: str = ""
    opinion: str = ""
    basis: str = ""
    remedy_body: str = ""
    redo_by: str = ""
    reached_on: str = ""
    """ISO day; empty while it is not known to have reached the petitioner."""
    late_reason: str = ""
    """Why its arrival is entered only now, when it lies before today."""


def recordable(case: CaseState, world: World) -> list[Review]:
    """Reviews by other bodies: awaited, or decided and not known to have reached the petitioner."""
    others = [r for r in case.running_reviews if not asked_of_us(r, world)]
    return others + [r for r in case.reviews.values() if r.decided_on and r.number and r.delivered_on is None]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to record."""
    if (problem := case_stands(case, world)) or recordable(case, world):
        return problem
    return Problem(OURS if case.running_reviews else NO_REVIEW)


def tells(draft: RecordReviewDraft, case: CaseState, world: World) -> list[Told]:
    """Whom the petitioner may ask next."""
    return [Named("remedy_body", draft.remedy_body)]


def check(draft: RecordReviewDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    review = next((r for r in recordable(case, world) if r.id == draft.review), None)
    if review is None:
        return [Problem(WHICH, "review")]
    if review.running:
        problems += _opinion_problems(draft, review, world)
    if problems or draft.conclusion == NOT_TAKEN or not (draft.reached_on or not review.running):
        return problems
    decided_on = review.decided_on or date.fromisoformat(draft.decided_on)
    what = QT_TRANSLATE_NOOP("Word", "出意见的日子")
    return act_day_problems(draft.reached_on, draft.late_reason, "reached_on", world, decided_on, what)


def _opinion_problems(draft: RecordReviewDraft, review: Review, world: World) -> list[Problem]:
    what = QT_TRANSLATE_NOOP("Word", "收到申请的日子")
    day = day_problems(draft.decided_on, "decided_on", world, review.received_on, what)
    if draft.conclusion == NOT_TAKEN:
        return day if review.late_reason else [Problem(IN_TIME, "conclusion")]
    problems = conclusion_problems(draft.conclusion)
    if draft.redo_by:
        problems += day_format_problems(draft.redo_by, "redo_by")
    problems += required(draft.number, "number", QT_TRANSLATE_NOOP("Word", "意见书的文号"))
    problems += day
    problems += required(draft.opinion, "opinion", QT_TRANSLATE_NOOP("Word", "意见的内容"))
    return problems + remedy_problems(review, draft.remedy_body)


def decide(draft: RecordReviewDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`review.decided` with the other body's number, and `review.reached` when the day is known."""
    case = states.files[draft.case].case
    review = case.reviews[draft.review]
    entries = [on_case(case, _opinion(draft, review), draft.id)] if review.running else []
    if draft.reached_on and draft.conclusion != NOT_TAKEN:
        id_ = ids.entry() if entries else draft.id
        happened = back_dated(draft.reached_on, world)
        entries.append(on_case(case, ReviewReached(review.id, draft.reached_on), id_, happened_on=happened))
        entries += explained_late(case, id_, draft.reached_on, draft.late_reason, world, ids)
    return entries


def _opinion(draft: RecordReviewDraft, review: Review) -> ReviewDecided:
    return ReviewDecided(
        review=review.id,
        conclusion=draft.conclusion,
        findings="",
        basis=draft.basis.strip(),
        opinion=draft.opinion.strip(),
        remedy_body=draft.remedy_body.strip() if stage_of(review) is ReviewStage.REVIEW else "",
        decided_on=draft.decided_on,
        redo_by=draft.redo_by if draft.conclusion != ReviewConclusion.UPHELD.code else "",
        number=draft.number.strip(),
    )


ACT = Act(
    "record_review",
    "登记复查复核意见",
    RecordReviewDraft,
    reads_case,
    check,
    decide,
    allowed,
    tells=tells,
    bearing=Bearing.MOVES,
)
