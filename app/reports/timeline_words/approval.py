"""A letter on its way through the approval."""

from __future__ import annotations

from app.domain import kinds as k
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.terms import DocumentKind, Role
from app.reports.phrase import Phrase
from app.reports.timeline_words.teller import Teller, Tellers, Telling


def _kind(t: Teller, letter: str) -> str:
    found = t.file.case.letters.get(letter)
    return DocumentKind.name_of(found.kind) if found else ""


def _submitted(t: Teller, body: k.LetterSubmitted) -> Telling:
    values = {
        "kind": DocumentKind.name_of(body.document_kind),
        "who": "、".join(Role.name_of(s.role) for s in body.steps),
    }
    return Telling("paper-plane-right", Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}送审，等“{who}”同意"), values))


def _approved(t: Teller, body: k.LetterApproved) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}审批同意"), {"kind": _kind(t, body.letter)})
    return Telling("check", headline, t.masked(body.note))


def _returned(t: Teller, body: k.LetterReturned) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}退回修改"), {"kind": _kind(t, body.letter)})
    return Telling("arrow-u-up-left", headline, t.masked(body.note), tone="amber")


def _delegated(t: Teller, body: k.LetterDelegated) -> Telling:
    values = {"kind": _kind(t, body.letter), "who": body.to.name}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}委托{who}审批"), values)
    return Telling("user-gear", headline, t.masked(body.reason))


def _issued(t: Teller, body: k.LetterIssued) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "审批过的{kind}已经出具"), {"kind": _kind(t, body.letter)})
    return Telling("circle-wavy-check", headline, essential=False)


def _recalled(t: Teller, body: k.LetterRecalled) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{kind}撤回送审"), {"kind": _kind(t, body.letter)})
    return Telling("arrow-u-up-left", headline, t.masked(body.reason))


TELLERS: Tellers = {
    k.LetterSubmitted: _submitted,
    k.LetterApproved: _approved,
    k.LetterReturned: _returned,
    k.LetterDelegated: _delegated,
    k.LetterIssued: _issued,
    k.LetterRecalled: _recalled,
}
