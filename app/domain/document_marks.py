"""The letter of each kind of numbered paper, which stands behind the mark of the unit in its 文号 (domain.md 8); and whose papers
are whose: what a petitioner holds or signs carries no mark of any kind, whoever prints it and whenever."""

from __future__ import annotations

from app.domain.terms import DocumentKind

DOCUMENT_MARKS = {
    DocumentKind.ACCEPTANCE: "受",
    DocumentKind.TRANSFER: "转",
    DocumentKind.DECLINE: "不受",
    DocumentKind.REPLY: "复",
    DocumentKind.EXTENSION: "延",
    DocumentKind.SUGGESTION_REPLY: "建复",
    DocumentKind.HEARING_NOTICE: "听",
    DocumentKind.HEARING_CANCELLATION: "停听",
    DocumentKind.MEDIATION_AGREEMENT: "调",
    DocumentKind.RECONCILIATION_AGREEMENT: "和",
    DocumentKind.OWN_MEDIATION_AGREEMENT: "行调",
    DocumentKind.MINUTES: "纪",
    DocumentKind.REVIEW_OPINION: "复查",
    DocumentKind.THANKS: "谢",
    DocumentKind.SUPERVISION_LETTER: "督",
    DocumentKind.ADVICE: "建",
    DocumentKind.REREVIEW_OPINION: "复核",
    DocumentKind.GUIDANCE: "引",
    DocumentKind.ANSWER: "答",
    DocumentKind.TRANSFER_LETTER: "转函",
    DocumentKind.ENTRUST_LETTER: "交",
    DocumentKind.ENTRUST_NOTICE: "交告",
    DocumentKind.TAKE_BACK_LETTER: "收函",
    DocumentKind.TAKE_BACK_NOTICE: "收告",
    DocumentKind.OBJECTION: "异",
    DocumentKind.OBJECTION_DECISION: "核",
    DocumentKind.COMPLETION_REPORT: "报结",
    DocumentKind.URGENT_REPORT: "报",
    DocumentKind.DISPUTE_REQUEST: "请",
    DocumentKind.DECLINE_FINALLY: "不再受",
}

THEIRS = frozenset(
    (
        DocumentKind.REGISTRATION_FORM,
        DocumentKind.RECEIPT,
        DocumentKind.STATEMENT,
        DocumentKind.RIGHTS,
        DocumentKind.PROGRESS_SLIP,
        DocumentKind.DATA_SHEET,
        DocumentKind.PROOF_CARD,
        DocumentKind.ACCEPTANCE,
        DocumentKind.TRANSFER,
        DocumentKind.ENTRUST_NOTICE,
        DocumentKind.TAKE_BACK_NOTICE,
        DocumentKind.DECLINE,
        DocumentKind.DECLINE_FINALLY,
        DocumentKind.GUIDANCE,
        DocumentKind.ANSWER,
        DocumentKind.EXTENSION,
        DocumentKind.SUGGESTION_REPLY,
        DocumentKind.REPLY,
        DocumentKind.REVIEW_OPINION,
        DocumentKind.REREVIEW_OPINION,
        DocumentKind.DELIVERY_PROOF,
        DocumentKind.HEARING_NOTICE,
        DocumentKind.HEARING_CANCELLATION,
        DocumentKind.HEARING_RECORD,
        DocumentKind.MEDIATION_REQUEST,
        DocumentKind.MEDIATION_RECORD,
        DocumentKind.MEDIATION_AGREEMENT,
        DocumentKind.OWN_MEDIATION_AGREEMENT,
        DocumentKind.RECONCILIATION_AGREEMENT,
        DocumentKind.RATING_FORM,
        DocumentKind.WITHDRAWAL_FORM,
        DocumentKind.THANKS,
    )
)
"""What a petitioner takes home, receives or signs."""
INTERNAL = frozenset(
    (
        DocumentKind.BRIEFING,
        DocumentKind.TRANSFER_LETTER,
        DocumentKind.ENTRUST_LETTER,
        DocumentKind.TAKE_BACK_LETTER,
        DocumentKind.OBJECTION,
        DocumentKind.OBJECTION_DECISION,
        DocumentKind.SUPERVISION_LETTER,
        DocumentKind.ADVICE,
        DocumentKind.DISPUTE_REQUEST,
        DocumentKind.URGENT_REPORT,
        DocumentKind.RETURN_VISIT_RECORD,
        DocumentKind.COMPLETION_REPORT,
        DocumentKind.MINUTES,
        DocumentKind.DOSSIER,
    )
)
"""What stays with us or goes from body to body."""


def is_marked(document_kind: str, numbered: bool, copies: int) -> bool:
    """Whether the next copy of a paper says across its pages whose it is: an internal one, but for the first of a numbered one,
    which is the letter itself; `copies` have left the desk."""
    return any(kind.code == document_kind for kind in INTERNAL) and (copies > 0 or not numbered)
