"""收回受理: what was taken on and is not ours after all is to be routed anew, and its 受理告知书 counts no longer. No act itself.

It goes with the correction that shows it, or with the 转送 of an accusation to a discipline body.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.acts.act import Ids, on_case
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import AcceptanceTakenBack, DocumentVoided
from app.domain.records import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World


def acceptance_papers(case: CaseState, demands: Sequence[DemandState]) -> list[DocumentState]:
    """The 受理告知书 that stand and speak of nothing but these demands."""
    ids = {d.id for d in demands}
    found = (paper for paper in case.documents.values() if paper.kind == DocumentKind.ACCEPTANCE.code)
    return [paper for paper in found if not paper.voided and set(paper.demands) <= ids]


def taken_back(case: CaseState, demands: Sequence[DemandState], reason: str, world: World, ids: Ids) -> list[NewEntry]:
    """`acceptance.taken_back` of those of the demands that were accepted, and `document.voided` of their notices, which the
    petitioner may have in hand."""
    accepted = [d for d in demands if d.acceptance]
    if not accepted:
        return []
    fact = AcceptanceTakenBack(tuple(d.id for d in accepted), reason, world.today.isoformat())
    papers = acceptance_papers(case, accepted)
    return [
        on_case(case, fact, ids.entry()),
        *(on_case(case, DocumentVoided(paper.id, reason), ids.entry()) for paper in papers),
    ]
