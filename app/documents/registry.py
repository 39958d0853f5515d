"""The kinds of papers: what each says (from the case file) and how it is set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.documents import from_case, from_registration
from app.documents.acceptance_notice import acceptance_notice_pdf
from app.documents.decline_notice import decline_notice_pdf
from app.documents.delivery_proof import delivery_proof_pdf
from app.documents.receipt import receipt_pdf
from app.documents.registration_form import registration_form_pdf
from app.documents.reply import reply_pdf
from app.documents.sheet import Marks
from app.documents.statement import statement_pdf
from app.documents.transfer_notice import transfer_notice_pdf
from app.domain.case import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

Pdf = Callable[[Any, Marks], bytes]

OF_REGISTRATION: Mapping[DocumentKind, tuple[Callable[[CaseFile, World], Any], Pdf]] = {
    DocumentKind.REGISTRATION_FORM: (from_registration.registration_form, registration_form_pdf),
    DocumentKind.RECEIPT: (from_registration.receipt, receipt_pdf),
    DocumentKind.STATEMENT: (from_registration.statement, statement_pdf),
}
OF_DOCUMENT: Mapping[DocumentKind, tuple[Callable[[CaseFile, World, DocumentState], Any], Pdf]] = {
    DocumentKind.ACCEPTANCE: (from_case.acceptance, acceptance_notice_pdf),
    DocumentKind.TRANSFER: (from_case.transfer, transfer_notice_pdf),
    DocumentKind.DECLINE: (from_case.decline, decline_notice_pdf),
    DocumentKind.REPLY: (from_case.reply, reply_pdf),
    DocumentKind.DELIVERY_PROOF: (from_case.delivery_proof, delivery_proof_pdf),
}
