"""作废: a spoilt paper keeps its number and is marked void, so that the book of numbers has no hole."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    READ_ONLY,
    Act,
    Ids,
    States,
    checked_case,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import DocumentVoided
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World

NOTHING_TO_VOID = template(
    "void.nothing", QT_TRANSLATE_NOOP("Problem", "没有可以作废的文书；已经送达的不能作废，只能更正。")
)

_OPINIONS = (DocumentKind.REVIEW_OPINION.code, DocumentKind.REREVIEW_OPINION.code)


@dataclass(frozen=True, slots=True)
class VoidPaperDraft:
    """Which paper, and what was wrong with it."""

    id: str
    case: str
    document: str = ""
    reason: str = ""


def voidable(case: CaseState) -> list[DocumentState]:
    """Papers that have not reached anybody and are not void yet."""
    return [d for d in case.documents.values() if not d.deliveries and not d.voided]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be voided."""
    if case.read_only:
        return Problem(READ_ONLY)
    return None if voidable(case) else Problem(NOTHING_TO_VOID)


def check(draft: VoidPaperDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if draft.document not in {d.id for d in voidable(case)}:
        return [Problem(NOTHING_TO_VOID, "document")]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "作废的原因"))


def decide(draft: VoidPaperDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`document.voided`, and the same paper again under a new number, so that the act keeps its paper. Of a 处理意见书, a
    复查意见书 or 复核意见书 the words are the clerk's: it is put right and issued by `reply` or `decide_review` again, under the
    next number."""
    case = states.files[draft.case].case
    return [
        on_case(case, DocumentVoided(draft.document, draft.reason.strip()), draft.id),
        *_anew(draft, case, world, ids),
    ]


def _answer_falls(demand: DemandState) -> bool:
    """Whether the answer itself falls with its paper: it reached nobody, and nobody asked for a 复查 of it."""
    return demand.reply is not None and demand.delivered_on is None and demand.review is None


def _opinion_falls(demand: DemandState, case: CaseState) -> bool:
    """Whether the opinion on a review falls with its paper."""
    review = demand.review
    return review is not None and review.decided_on is not None and case.may_fall(review)


def _anew(draft: VoidPaperDraft, case: CaseState, world: World, ids: Ids) -> list[NewEntry]:
    spoilt = case.documents[draft.document]
    demands = [case.demands[d] for d in spoilt.demands if d in case.demands]
    if spoilt.kind == DocumentKind.REPLY.code and all(_answer_falls(d) for d in demands):
        return []
    if spoilt.kind in _OPINIONS and all(_opinion_falls(d, case) for d in demands):
        return []
    return [issue(DocumentKind.of(spoilt.kind), case, demands, world, ids, spoilt.to)]


ACT = Act(
    "void_paper",
    "作废",
    VoidPaperDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=tuple(DocumentKind),
    bearing=Bearing.MOVES,
)
