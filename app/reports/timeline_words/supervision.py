"""Supervision, advice and order incidents."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.calendar import chinese_date
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import AdviceKind, Conduct, Fault, SuggestionOutcome, SupervisionLevel
from app.reports.phrase import Phrase, plain
from app.reports.timeline_words.teller import Teller, Tellers, Telling


def _due(day: str) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("Timeline", "最迟 {day}（含当日）反馈"), {"day": chinese_date(date.fromisoformat(day))}
    )


def _opened(t: Teller, body: k.SupervisionOpened) -> Telling:
    values = {"level": SupervisionLevel.name_of(body.level), "unit": body.unit_name}
    grounds = plain("，".join(Fault.name_of(code) for code in body.grounds))
    return Telling(
        "megaphone",
        Phrase(QT_TRANSLATE_NOOP("Timeline", "{level}{unit}"), values),
        t.masked(body.facts),
        (grounds, _due(body.due_on)),
        tone="amber",
    )


def _raised(t: Teller, body: k.SupervisionRaised) -> Telling:
    values = {"level": SupervisionLevel.name_of(body.level)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "升为{level}"), values)
    return Telling("arrow-up", headline, t.masked(body.reason), (_due(body.due_on),), tone="amber")


def _answered(t: Teller, body: k.SupervisionAnswered) -> Telling:
    found = t.file.case.supervisions.get(body.supervision)
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{unit}反馈督办情况"), {"unit": found.unit_name if found else ""})
    return Telling("chat-centered-text", headline, t.masked(body.text))


def _closed(t: Teller, body: k.SupervisionClosed) -> Telling:
    return Telling("check-circle", Phrase(QT_TRANSLATE_NOOP("Timeline", "督办了结")), t.masked(body.result))


def _put_aside(t: Teller, body: k.FaultPutAside) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "核过，不督办：{fault}"), {"fault": Fault.name_of(body.fault)})
    return Telling("x-circle", headline, t.masked(body.reason), essential=False)


def _advised(t: Teller, body: k.AdviceSent) -> Telling:
    values = {"kind": AdviceKind.name_of(body.advice_kind), "to": body.to_name}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "向{to}提出{kind}"), values)
    return Telling("lightbulb", headline, t.masked(body.proposal))


def _advice_answered(t: Teller, body: k.AdviceAnswered) -> Telling:
    found = t.file.case.advices.get(body.advice)
    values = {"to": found.to_name if found else "", "adoption": SuggestionOutcome.name_of(body.adoption)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{to}书面反馈：{adoption}"), values)
    return Telling("chat-centered-text", headline, t.masked(body.text))


EXPIRED = QT_TRANSLATE_NOOP("Timeline", "一条现场秩序记录，已经到期，不再显示")


def _incident(t: Teller, body: k.IncidentRecorded) -> Telling:
    expires = date.fromisoformat(body.expires_on)
    if t.world.today >= expires:
        return Telling("note", Phrase(EXPIRED), essential=False)
    facts = [Phrase(QT_TRANSLATE_NOOP("Timeline", "{day}到期，到期不再显示"), {"day": chinese_date(expires)})]
    if body.persuaded_by:
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "劝导：{who}"), {"who": body.persuaded_by}))
    if body.police:
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "已报公安机关")))
    # the statute's words for six kinds of conduct at once are a fact of the record, never a headline about somebody
    conduct = Phrase(QT_TRANSLATE_NOOP("Timeline", "第二十六条：{conduct}"), {"conduct": Conduct.name_of(body.conduct)})
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "现场秩序记录"))
    return Telling("note", headline, t.masked(body.text), (conduct, *facts), essential=False)


def _incident_answered(t: Teller, body: k.IncidentAnswered) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "信访人对现场秩序记录的说明"))
    found = t.file.case.incidents.get(body.incident)
    if found and t.world.today >= found.expires_on:
        return Telling("note", Phrase(EXPIRED), essential=False)
    return Telling("chat-text", headline, t.masked(body.words), essential=False)


TELLERS: Tellers = {
    k.SupervisionOpened: _opened,
    k.SupervisionRaised: _raised,
    k.SupervisionAnswered: _answered,
    k.SupervisionClosed: _closed,
    k.FaultPutAside: _put_aside,
    k.AdviceSent: _advised,
    k.AdviceAnswered: _advice_answered,
    k.IncidentRecorded: _incident,
    k.IncidentAnswered: _incident_answered,
}
