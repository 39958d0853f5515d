"""The letter of each kind of numbered paper, which stands behind the mark of the unit in its 文号 (domain.md 8)."""

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
