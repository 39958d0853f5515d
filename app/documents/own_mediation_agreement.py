"""调解协议书: what the two sides settled before our own body (Art. 33); the law on committees is not its law."""

from __future__ import annotations

from dataclasses import replace

from app.documents import mediation_agreement, sample
from app.documents.mediation_agreement import Agreement, agreement_form, content, signatures
from app.documents.sheet import Marks
from app.documents.wording import Words

__all__ = ["SAMPLE", "content", "own_mediation_agreement_pdf"]


def own_mediation_agreement_pdf(paper: Agreement, editions: Words, marks: Marks) -> bytes:
    """The agreement. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["own_mediation_agreement"]
    form = agreement_form(paper, words, marks)
    signs = (("调解人员", "mediator_signs"), ("记录人", "mediator_signs"), ("盖　　章", "seal"))
    signatures(form, words, ("effect", "free"), (*((side, "signs") for side in paper.sides), *signs))
    return form.finish()


SAMPLE = replace(
    mediation_agreement.SAMPLE, document_number="黄花岗信访行调〔2026〕1号", committee=sample.TO_CITIZEN.issuer.name
)
