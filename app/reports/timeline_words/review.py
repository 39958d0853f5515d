"""复查 and 复核."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.calendar import chinese_date
from app.domain.kinds.review import NOT_TAKEN
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import ReviewConclusion, ReviewStage
from app.reports.phrase import Phrase
from app.reports.timeline_words.teller import Teller, Tellers, Telling


def _stage(t: Teller, review: str) -> str:
    found = t.file.case.reviews.get(review)
    return ReviewStage.name_of(found.stage) if found else ""


def _requested(t: Teller, body: k.ReviewRequested) -> Telling:
    values = {"stage": ReviewStage.name_of(body.stage), "body": body.body_name}
    template = (
        QT_TRANSLATE_NOOP("Timeline", "向{body}申请{stage}，超过期限没有收下")
        if body.refused
        else QT_TRANSLATE_NOOP("Timeline", "向{body}申请{stage}")
    )
    facts = []
    if body.posted_on:
        posted = {"day": chinese_date(date.fromisoformat(body.posted_on))}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "{day}交邮"), posted))
    if body.late_reason:
        reason = {"reason": t.masked(body.late_reason)}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "超过期限的原因：{reason}"), reason))
    return Telling("arrow-fat-up", Phrase(template, values), t.masked(body.request), tuple(facts), tone="sky")


def _decided(t: Teller, body: k.ReviewDecided) -> Telling:
    if body.conclusion == NOT_TAKEN:
        found = t.file.case.reviews.get(body.review)
        asked = {"stage": _stage(t, body.review), "body": found.body_name if found else ""}
        return Telling(
            "prohibit",
            Phrase(QT_TRANSLATE_NOOP("Timeline", "{body}没有收下晚了的{stage}申请"), asked),
            t.masked(body.opinion),
        )
    values = {"stage": _stage(t, body.review), "conclusion": ReviewConclusion.name_of(body.conclusion)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{stage}意见：{conclusion}"), values)
    facts = []
    if body.number:
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "文号：{number}"), {"number": body.number}))
    if body.late_reason:
        reason = {"reason": t.masked(body.late_reason)}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "超过期限的原因：{reason}"), reason))
    if body.redo_by:
        day = {"day": chinese_date(date.fromisoformat(body.redo_by))}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "要求最迟 {day}（含当日）重新办理"), day))
    return Telling("scales", headline, t.masked(body.opinion), tuple(facts))


def _reached(t: Teller, body: k.ReviewReached) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{stage}意见送达"), {"stage": _stage(t, body.review)})
    return Telling("handshake", headline, tone="leaf")


def _void_proposed(t: Teller, body: k.ReviewVoidProposed) -> Telling:
    headline = Phrase(
        QT_TRANSLATE_NOOP("Timeline", "提请作废{stage}申请，等第二个人核"), {"stage": _stage(t, body.review)}
    )
    return Telling("trash", headline, t.masked(body.reason), tone="amber")


def _void_refused(t: Teller, body: k.ReviewVoidRefused) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "核过，{stage}申请不作废"), {"stage": _stage(t, body.review)})
    return Telling("x-circle", headline, t.masked(body.reason))


def _voided(t: Teller, body: k.ReviewVoided) -> Telling:
    template = QT_TRANSLATE_NOOP("Timeline", "作废{stage}申请，它的期限不再计")
    return Telling("trash", Phrase(template, {"stage": _stage(t, body.review)}), t.masked(body.reason), tone="amber")


TELLERS: Tellers = {
    k.ReviewRequested: _requested,
    k.ReviewDecided: _decided,
    k.ReviewReached: _reached,
    k.ReviewVoidProposed: _void_proposed,
    k.ReviewVoidRefused: _void_refused,
    k.ReviewVoided: _voided,
}
