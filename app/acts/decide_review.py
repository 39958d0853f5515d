"""复查意见、复核意见 of our own organisation: conclusion, findings, basis, opinion, and its paper (Art. 35, 36)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.acts.act import (
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    day_format_problems,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.leak import Named, Told, by_our_station
from app.acts.reviewing import OWN_REMEDY, asked_of_us, is_ourselves, stage_of
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.case_clocks import running
from app.domain.entries import NewEntry
from app.domain.going import REVIEWS
from app.domain.kinds import ReviewDecided
from app.domain.letter_check import Checked, Finding, Part, Role, check_letter, facts_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReviewConclusion, ReviewStage
from app.domain.records import Review
from app.domain.terms import DocumentKind
from app.domain.world import World

NO_REVIEW = template("review.none", QT_TRANSLATE_NOOP("Problem", "没有等着出意见的复查、复核。"))
ELSEWHERE = template(
    "review.elsewhere",
    QT_TRANSLATE_NOOP("Problem", "由{body}复查、复核。收到它的意见以后，在“记下别处的复查、复核意见”里登记。"),
)
WHICH = template("review.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一次复查、复核。"))
NO_CONCLUSION = template("review.conclusion", QT_TRANSLATE_NOOP("Problem", "请选结论：维持、撤销或者变更。"))
REDO_PAST = template("review.redo", QT_TRANSLATE_NOOP("Problem", "重新办理的日子要在今天以后。"))
OVERDUE = template(
    "review.overdue",
    QT_TRANSLATE_NOOP("Problem", "最迟 {day}就该出意见，已经过了，请写明为什么晚了；时间线上会写出来。"),
)
PAPERS = {ReviewStage.REVIEW: DocumentKind.REVIEW_OPINION, ReviewStage.REREVIEW: DocumentKind.REREVIEW_OPINION}


@dataclass(frozen=True, slots=True)
class DecideReviewDraft:
    """Which review, and what was decided."""

    id: str
    case: str
    review: str = ""
    conclusion: str = ""
    findings: str = ""
    basis: str = ""
    opinion: str = ""
    remedy_body: str = ""
    """复查 only: who may be asked for 复核."""
    redo_by: str = ""
    """ISO day by which the demand is to be handled anew, for an opinion that sends it back; may stay empty."""
    late_reason: str = ""
    """Why it comes after its last day, when it does."""


def decidable(case: CaseState, world: World) -> list[Review]:
    """Running reviews that our own organisation was asked for."""
    return [r for r in case.running_reviews if asked_of_us(r, world)]


def overdue(case: CaseState, review: Review, world: World) -> date | None:
    """The last day of its opinion, once that has passed."""
    clocks = [c for c in running(case, world.lookup) if c.rule.id in REVIEWS and set(c.demands) & set(review.demands)]
    return next((c.clock.due for c in clocks if c.clock.due < world.today), None)


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to decide here."""
    if problem := case_open(case, world):
        return problem
    if decidable(case, world):
        return None
    running = case.running_reviews
    return Problem(ELSEWHERE, values={"body": running[0].body_name}) if running else Problem(NO_REVIEW)


def tells(draft: DecideReviewDraft, case: CaseState, world: World) -> list[Told]:
    """Our own station, which answers, and whom the petitioner may ask next."""
    return [*by_our_station(draft, case, world), Named("remedy_body", draft.remedy_body)]


def check(draft: DecideReviewDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    review = next((r for r in decidable(case, world) if r.id == draft.review), None)
    if review is None:
        return [Problem(WHICH, "review")]
    problems += conclusion_problems(draft.conclusion) + _redo_problems(draft, world)
    if (day := overdue(case, review, world)) and not draft.late_reason.strip():
        problems.append(Problem(OVERDUE, "late_reason", {"day": chinese_date(day)}))
    for name, what in (
        ("findings", QT_TRANSLATE_NOOP("Word", "查明的事实")),
        ("opinion", QT_TRANSLATE_NOOP("Word", "复查复核的意见")),
    ):
        problems += required(getattr(draft, name), name, what)
    return problems + [found.problem for found in findings(draft, states, world) if found.blocks]


def findings(draft: DecideReviewDraft, states: States, world: World) -> tuple[Finding, ...]:
    """What the letter checker finds in the opinion, held against the request, the demands and the answers before it."""
    file = states.files[draft.case]
    review = file.case.reviews.get(draft.review)
    if review is None:
        return ()
    parts = [
        Part("findings", draft.findings, Role.FINDINGS),
        Part("basis", draft.basis, Role.BASIS),
        Part("opinion", draft.opinion, Role.OPINION, outcome=draft.conclusion),
    ]
    if stage_of(review) is ReviewStage.REVIEW:
        parts.append(Part("remedy_body", draft.remedy_body, Role.REMEDY_BODY))
    facts = facts_of(file.case, file.people, review.demands, world, states.linked(file.case))
    # it speaks of when the review was asked for and taken on, besides the acceptance of the matter itself
    days = (*facts.received, review.asked_on, review.received_on)
    letter = check_letter(
        Checked(PAPERS[stage_of(review)].code, tuple(parts)), replace(facts, received=days, accepted_on=None)
    )
    own = Finding(Problem(OWN_REMEDY, "remedy_body", {"body": draft.remedy_body.strip()}), True)
    return (*letter, own) if is_ourselves(draft.remedy_body, world) else tuple(letter)


def asks(draft: DecideReviewDraft, states: States, world: World) -> list[Problem]:
    """What is to be looked at again before the opinion goes out."""
    return [found.problem for found in findings(draft, states, world) if not found.blocks]


def conclusion_problems(conclusion: str) -> list[Problem]:
    """The problem of a conclusion that was not chosen."""
    return [] if conclusion in {c.code for c in ReviewConclusion} else [Problem(NO_CONCLUSION, "conclusion")]


def _redo_problems(draft: DecideReviewDraft, world: World) -> list[Problem]:
    if not draft.redo_by or draft.conclusion == ReviewConclusion.UPHELD.code:
        return []
    if problems := day_format_problems(draft.redo_by, "redo_by"):
        return problems
    return [] if date.fromisoformat(draft.redo_by) > world.today else [Problem(REDO_PAST, "redo_by")]


def remedy_problems(review: Review, remedy_body: str) -> list[Problem]:
    """A 复查 opinion names who may be asked for 复核 (Art. 36); a 复核 is the last word."""
    if stage_of(review) is ReviewStage.REREVIEW:
        return []
    return required(remedy_body, "remedy_body", QT_TRANSLATE_NOOP("Word", "可以申请复核的上一级机关"))


def decide(draft: DecideReviewDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`review.decided` and its 复查意见书 or 复核意见书."""
    case = states.files[draft.case].case
    review = case.reviews[draft.review]
    stage = stage_of(review)
    fact = ReviewDecided(
        review=review.id,
        conclusion=draft.conclusion,
        findings=draft.findings.strip(),
        basis=draft.basis.strip(),
        opinion=draft.opinion.strip(),
        remedy_body=draft.remedy_body.strip() if stage is ReviewStage.REVIEW else "",
        decided_on=world.today.isoformat(),
        redo_by=draft.redo_by if draft.conclusion != ReviewConclusion.UPHELD.code else "",
        late_reason=draft.late_reason.strip() if overdue(case, review, world) else "",
    )
    demands = [case.demands[id_] for id_ in review.demands if id_ in case.demands]
    return [on_case(case, fact, draft.id), issue(PAPERS[stage], case, demands, world, ids)]


ACT = Act(
    "decide_review",
    "复查复核意见",
    DecideReviewDraft,
    reads_case,
    check,
    decide,
    allowed,
    tuple(PAPERS.values()),
    tells,
    asks=asks,
    reads_linked=True,
)
