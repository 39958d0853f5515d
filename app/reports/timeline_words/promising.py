"""Promises on the timeline."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.calendar import chinese_date
from app.domain.hall_terms import BacklogCause, GivenIn
from app.domain.meeting_terms import Level
from app.domain.problems import QT_TRANSLATE_NOOP
from app.reports.phrase import Phrase
from app.reports.timeline_words.teller import Teller, Tellers, Telling


def _day(iso: str) -> str:
    return chinese_date(date.fromisoformat(iso))


def _made(t: Teller, body: k.PromiseMade) -> Telling:
    values = {"day": _day(body.due_on), "who": body.owner_name}
    promised = QT_TRANSLATE_NOOP("Timeline", "答应信访人，最迟{day}（含当日），{who}负责")
    left_to = QT_TRANSLATE_NOOP("Timeline", "批示要落实，最迟{day}（含当日），{who}负责")
    headline = Phrase(left_to if body.given_in == GivenIn.INSTRUCTION.code else promised, values)
    return Telling("handshake", headline, t.masked(body.text))


def _moved(t: Teller, body: k.PromiseMoved) -> Telling:
    values = {"day": _day(body.due_on), "who": body.owner_name}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "承诺改到最迟{day}（含当日），{who}负责"), values)
    told = QT_TRANSLATE_NOOP("Timeline", "{day}告诉了信访人")
    untold = QT_TRANSLATE_NOOP("Timeline", "还没有告诉信访人")
    fact = Phrase(told, {"day": _day(body.told_on)}) if body.told_on else Phrase(untold)
    return Telling("calendar-blank", headline, t.masked(body.reason), (fact,))


def _kept(t: Teller, body: k.PromiseKept) -> Telling:
    return Telling("check-circle", Phrase(QT_TRANSLATE_NOOP("Timeline", "承诺兑现了")), t.masked(body.text))


def _taken_back(t: Teller, body: k.PromiseTakenBack) -> Telling:
    told = QT_TRANSLATE_NOOP("Timeline", "收回承诺，{day}向信访人说明")
    unheard = QT_TRANSLATE_NOOP("Timeline", "收回批示里定的事，信访人还不知道有这项批示")
    headline = Phrase(told, {"day": _day(body.told_on)}) if body.told_on else Phrase(unheard)
    return Telling("arrow-u-up-left", headline, t.masked(body.reason))


def _backlog(t: Teller, body: k.BacklogPlanned) -> Telling:
    values = {"who": body.sponsor_name, "cause": BacklogCause.name_of(body.cause)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "积案化解方案，{who}包案，卡在：{cause}"), values)
    return Telling("clock-counter-clockwise", headline, t.masked(body.plan), tone="sky")


def _sponsored(t: Teller, body: k.CaseSponsored) -> Telling:
    values = {"who": body.sponsor_name, "level": Level.name_of(body.level), "day": _day(body.until)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{who}包案（{level}一级），到{day}"), values)
    return Telling("user-square", headline, t.masked(body.reason), tone="sky")


def _instructed(t: Teller, body: k.InstructionGiven) -> Telling:
    values = {"leader": body.leader_name, "post": body.post}
    received = QT_TRANSLATE_NOOP("Timeline", "{leader}（{post}）接访")
    written = QT_TRANSLATE_NOOP("Timeline", "{leader}（{post}）批示")
    return Telling(
        "user-square", Phrase(received if body.reception else written, values), t.masked(body.text), tone="sky"
    )


TELLERS: Tellers = {
    k.InstructionGiven: _instructed,
    k.PromiseMade: _made,
    k.BacklogPlanned: _backlog,
    k.CaseSponsored: _sponsored,
    k.PromiseMoved: _moved,
    k.PromiseKept: _kept,
    k.PromiseTakenBack: _taken_back,
}
