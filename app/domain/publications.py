"""公开答复: which answers are in the petitioner's hands, so that with their agreement they may be made public."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.procedure_terms import AnswerWay
from app.domain.terms import DocumentKind

_PAPERS = (DocumentKind.ANSWER.code, DocumentKind.SUGGESTION_REPLY.code)


def reached_on(case: CaseState, d: DemandState) -> date | None:
    """The day on which the answer that holds reached the petitioner; None before it did, and without an answer."""
    if d.in_force.reply:
        return d.in_force.delivered_on
    if d.answer and d.answer.way != AnswerWay.PAPER.code:
        return d.answer.on
    if not (d.answer or d.suggestion):
        return None
    papers = (one for one in case.documents.values() if one.kind in _PAPERS and d.id in one.demands and not one.voided)
    return min((delivery.on for paper in papers for delivery in paper.deliveries), default=None)


def unpublished(case: CaseState, demands: Sequence[DemandState]) -> list[DemandState]:
    """Those of these demands whose answer reached the petitioner and is not public yet; of a report or accusation none."""
    if case.restricted:
        return []
    return [d for d in demands if not d.is_accusation and reached_on(case, d) and d.publication is None]
