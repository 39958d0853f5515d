"""The kinds of papers, one line each: its words, its facts from the case file, how it is set, and a sample of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.documents import (
    acceptance_notice,
    advice,
    answer_notice,
    briefing,
    completion_report,
    data_sheet,
    decline_finally_notice,
    decline_notice,
    delivery_proof,
    dispute_request,
    dossier,
    entrust_letter,
    entrust_notice,
    extension_notice,
    from_registration,
    guidance,
    hearing_cancellation,
    hearing_notice,
    hearing_record,
    mediation_agreement,
    mediation_record,
    mediation_request,
    minutes,
    objection,
    objection_decision,
    own_mediation_agreement,
    progress_slip,
    rating_form,
    receipt,
    reconciliation_agreement,
    registration_form,
    reply,
    rereview_opinion,
    return_visit_record,
    review_opinion,
    rights,
    statement,
    suggestion_reply,
    supervision_letter,
    take_back_letter,
    take_back_notice,
    thanks_letter,
    transfer_letter,
    transfer_notice,
    urgent_report,
    withdrawal_form,
)
from app.documents.letter import Letter
from app.documents.letter_pages import letter_pdf
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain.case import CaseState
from app.domain.records import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile


class LetterPaper(Protocol):
    """What the file of a numbered paper offers."""

    SAMPLE: Any

    def content(self, file: CaseFile, world: World, document: DocumentState, /) -> Any:
        """What the paper says. Raises Refused when the act behind it has not happened."""

    def letter(self, content: Any, editions: Words, /) -> Letter:
        """The paper as a letter. Raises Refused naming a missing field."""


@dataclass(frozen=True, slots=True)
class PaperKind:
    """How a kind of paper is made: `content` from the case, `pdf` from the content."""

    words: tuple[str, ...]
    """Names of the words it is set with, its own first; an issued paper names their editions."""
    content: Callable[..., Any]
    """(case file, world) of a registration; (case file, world, document) of a numbered document; (case file, acts as they saw
    it) of one that tells of several acts."""
    pdf: Callable[[Any, Words, Marks], bytes]
    sample: Any
    acts: Callable[[CaseState], Sequence[str]] | None = None
    """The entries of the acts that it tells of, where each part stays as its act saw the people and the unit."""


def _letter(name: str, paper: LetterPaper) -> PaperKind:
    """A paper with a number, set as an official letter."""

    def pdf(content: Any, editions: Words, marks: Marks) -> bytes:
        return letter_pdf(paper.letter(content, editions), marks)

    return PaperKind((name, "notices"), paper.content, pdf, paper.SAMPLE)


OF_REGISTRATION: Mapping[DocumentKind, PaperKind] = {
    DocumentKind.REGISTRATION_FORM: PaperKind(
        ("registration_form",),
        from_registration.registration_form,
        registration_form.registration_form_pdf,
        registration_form.SAMPLE,
    ),
    DocumentKind.RECEIPT: PaperKind(("receipt",), from_registration.receipt, receipt.receipt_pdf, receipt.SAMPLE),
    DocumentKind.RIGHTS: PaperKind(("rights",), rights.content, rights.rights_pdf, rights.SAMPLE),
    DocumentKind.PROGRESS_SLIP: PaperKind(
        ("progress_slip",), progress_slip.content, progress_slip.progress_slip_pdf, progress_slip.SAMPLE
    ),
    DocumentKind.DATA_SHEET: PaperKind(
        ("data_sheet",), data_sheet.content, data_sheet.data_sheet_pdf, data_sheet.SAMPLE
    ),
    DocumentKind.BRIEFING: PaperKind(("briefing",), briefing.content, briefing.briefing_pdf, briefing.SAMPLE),
    DocumentKind.STATEMENT: PaperKind(
        ("statement",), from_registration.statement, statement.statement_pdf, statement.SAMPLE
    ),
    DocumentKind.RETURN_VISIT_RECORD: PaperKind(
        ("return_visit_record",),
        return_visit_record.content,
        return_visit_record.return_visit_record_pdf,
        return_visit_record.SAMPLE,
    ),
    DocumentKind.RATING_FORM: PaperKind(
        ("rating_form",), rating_form.content, rating_form.rating_form_pdf, rating_form.SAMPLE
    ),
    DocumentKind.WITHDRAWAL_FORM: PaperKind(
        ("withdrawal_form",), withdrawal_form.content, withdrawal_form.withdrawal_form_pdf, withdrawal_form.SAMPLE
    ),
    DocumentKind.HEARING_RECORD: PaperKind(
        ("hearing_record",),
        hearing_record.content,
        hearing_record.hearing_record_pdf,
        hearing_record.SAMPLE,
        hearing_record.acts,
    ),
    DocumentKind.MEDIATION_REQUEST: PaperKind(
        ("mediation_request",),
        mediation_request.content,
        mediation_request.mediation_request_pdf,
        mediation_request.SAMPLE,
    ),
    DocumentKind.MEDIATION_RECORD: PaperKind(
        ("mediation_record",),
        mediation_record.content,
        mediation_record.mediation_record_pdf,
        mediation_record.SAMPLE,
        mediation_record.acts,
    ),
    DocumentKind.DOSSIER: PaperKind(("dossier",), dossier.content, dossier.dossier_pdf, dossier.SAMPLE),
}
"""Papers without a number, made from the case as it stands: those of the counter first."""
OF_DOCUMENT: Mapping[DocumentKind, PaperKind] = {
    DocumentKind.ACCEPTANCE: _letter("acceptance", acceptance_notice),
    DocumentKind.TRANSFER: _letter("transfer", transfer_notice),
    DocumentKind.DECLINE: _letter("decline", decline_notice),
    DocumentKind.EXTENSION: _letter("extension", extension_notice),
    DocumentKind.SUGGESTION_REPLY: _letter("suggestion_reply", suggestion_reply),
    DocumentKind.HEARING_NOTICE: _letter("hearing_notice", hearing_notice),
    DocumentKind.HEARING_CANCELLATION: _letter("hearing_cancellation", hearing_cancellation),
    DocumentKind.MEDIATION_AGREEMENT: PaperKind(
        ("mediation_agreement",),
        mediation_agreement.content,
        mediation_agreement.mediation_agreement_pdf,
        mediation_agreement.SAMPLE,
    ),
    DocumentKind.OWN_MEDIATION_AGREEMENT: PaperKind(
        ("own_mediation_agreement",),
        own_mediation_agreement.content,
        own_mediation_agreement.own_mediation_agreement_pdf,
        own_mediation_agreement.SAMPLE,
    ),
    DocumentKind.RECONCILIATION_AGREEMENT: PaperKind(
        ("reconciliation_agreement",),
        reconciliation_agreement.content,
        reconciliation_agreement.reconciliation_agreement_pdf,
        reconciliation_agreement.SAMPLE,
    ),
    DocumentKind.MINUTES: PaperKind(("minutes",), minutes.content, minutes.minutes_pdf, minutes.SAMPLE),
    DocumentKind.REPLY: _letter("reply", reply),
    DocumentKind.REVIEW_OPINION: _letter("review_opinion", review_opinion),
    DocumentKind.REREVIEW_OPINION: _letter("rereview_opinion", rereview_opinion),
    DocumentKind.SUPERVISION_LETTER: _letter("supervision_letter", supervision_letter),
    DocumentKind.ADVICE: _letter("advice", advice),
    DocumentKind.THANKS: _letter("thanks", thanks_letter),
    DocumentKind.DECLINE_FINALLY: _letter("decline_finally", decline_finally_notice),
    DocumentKind.GUIDANCE: _letter("guidance", guidance),
    DocumentKind.ANSWER: _letter("answer", answer_notice),
    DocumentKind.TRANSFER_LETTER: _letter("transfer_letter", transfer_letter),
    DocumentKind.TAKE_BACK_LETTER: _letter("take_back_letter", take_back_letter),
    DocumentKind.TAKE_BACK_NOTICE: _letter("take_back_notice", take_back_notice),
    DocumentKind.ENTRUST_NOTICE: _letter("entrust_notice", entrust_notice),
    DocumentKind.ENTRUST_LETTER: _letter("entrust_letter", entrust_letter),
    DocumentKind.OBJECTION: _letter("objection", objection),
    DocumentKind.OBJECTION_DECISION: _letter("objection_decision", objection_decision),
    DocumentKind.COMPLETION_REPORT: _letter("completion_report", completion_report),
    DocumentKind.DISPUTE_REQUEST: _letter("dispute_request", dispute_request),
    DocumentKind.URGENT_REPORT: _letter("urgent_report", urgent_report),
    DocumentKind.DELIVERY_PROOF: PaperKind(
        ("delivery_proof",), delivery_proof.content, delivery_proof.delivery_proof_pdf, delivery_proof.SAMPLE
    ),
}
"""Papers of a numbered document."""
PAPERS: Mapping[DocumentKind, PaperKind] = {**OF_REGISTRATION, **OF_DOCUMENT}
