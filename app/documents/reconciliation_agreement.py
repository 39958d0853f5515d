"""和解协议书: what the two sides settled between themselves (Art. 33)."""

from __future__ import annotations

from dataclasses import replace

from app.documents import mediation_agreement
from app.documents.mediation_agreement import LOOK, SIGNED, Agreement, agreement_form, content
from app.documents.mediation_parties import LABEL, TEXT
from app.documents.sheet import Marks
from app.documents.table import Cell, Table
from app.documents.wording import Words

__all__ = ["SAMPLE", "content", "reconciliation_agreement_pdf"]


def reconciliation_agreement_pdf(paper: Agreement, editions: Words, marks: Marks) -> bytes:
    """The agreement. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["reconciliation_agreement"]
    form = agreement_form(paper, words, marks)
    for key in ("effect", "free"):
        form.paragraph(words.say(key), indent=2)
    form.gap(6)
    table = Table(form, LOOK.size, LOOK.leading)
    for label in ("当事人", "对方"):
        table.row([Cell(label, LABEL, label=True), Cell("", TEXT, foot=words.say("signs"))], SIGNED)
    return form.finish()


SAMPLE = replace(mediation_agreement.SAMPLE, document_number="黄花岗信访和〔2026〕1号", committee="")
