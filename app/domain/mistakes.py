"""业务差错 of a case, as far as the record shows them: what was put right, papers issued and made void, a route that was wrong.

About the work of the hall; classifying at acceptance what the desk left open is no mistake, nor is receiving a demand in the
other capacity, which can only change before anything went out, nor a draft that was sent back while it was approved: that is
what approval is for.
"""

from __future__ import annotations

from app.domain.case import CaseState
from app.domain.kinds import CaseCorrected, CaseRegistered
from app.domain.terms import LegalClass


def put_right(case: CaseState) -> bool:
    """Whether anything had to be put right."""
    papers = any(d.voided for d in case.documents.values())
    return papers or any(d.returns for d in case.open_demands) or _corrected(case)


def _corrected(case: CaseState) -> bool:
    changed = {name for e in case.entries if isinstance(e.body, CaseCorrected) for name in e.body.changes}
    return bool({name for name in changed if not name.endswith(".capacity")} - _left_open(case))


def _left_open(case: CaseState) -> set[str]:
    """What the desk did not classify."""
    return {
        f"demand.{d.id}.legal_class"
        for entry in case.entries
        if isinstance(entry.body, CaseRegistered)
        for d in entry.body.demands
        if d.legal_class == LegalClass.UNCLASSIFIED.code
    }
