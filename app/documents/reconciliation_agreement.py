"""和解协议书: what the two sides settled between themselves (Art. 33)."""

from __future__ import annotations

from dataclasses import replace

from app.documents import mediation_agreement
from app.documents.mediation_agreement import Agreement, agreement_form, content, signatures
from app.documents.sheet import Marks
from app.documents.wording import Words

__all__ = ["SAMPLE", "content", "reconciliation_agreement_pdf"]


def reconciliation_agreement_pdf(paper: Agreement, editions: Words, marks: Marks) -> bytes:
    """The agreement. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["reconciliation_agreement"]
    form = agreement_form(paper, words, marks)
    signatures(form, words, ("effect", "free"), [(side, "signs") for side in paper.sides])
    return form.finish()


SAMPLE = replace(mediation_agreement.SAMPLE, document_number="黄花岗信访和〔2026〕1号", committee="")
