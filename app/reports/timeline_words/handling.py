"""Handling, and the reply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from app.domain import kinds as k
from app.domain.calendar import chinese_date
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import (
    ExecutionState,
    HearingStage,
    MediationSide,
    MediationWay,
    PublicMedium,
    SuggestionOutcome,
)
from app.domain.terms import Outcome
from app.reports.phrase import Phrase, plain
from app.reports.timeline_words.teller import Teller, Tellers, Telling, moment_text


def _noted(t: Teller, body: k.HandlingNoted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "办理，{way}"), {"way": body.way})
    return Telling("note-pencil", headline, t.masked(body.text))


def _talk(t: Teller, body: k.TalkNoted) -> Telling:
    if body.helper_name:
        values = {"helper": body.helper_name, "whom": t.somebody(body.with_whom) if body.with_whom else ""}
        with_both = QT_TRANSLATE_NOOP("Timeline", "家常话，帮手{helper}和{whom}聊")
        alone = QT_TRANSLATE_NOOP("Timeline", "家常话，帮手{helper}聊的")
        return Telling("chat-text", Phrase(with_both if body.with_whom else alone, values), t.masked(body.text))
    if not body.with_whom:
        return Telling("chat-text", Phrase(QT_TRANSLATE_NOOP("Timeline", "家常话")), t.masked(body.text))
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "家常话，和{whom}聊"), {"whom": t.somebody(body.with_whom)})
    return Telling("chat-text", headline, t.masked(body.text))


def _replied(t: Teller, body: k.ReplyIssued) -> Telling:
    outcomes = "，".join(dict.fromkeys(Outcome.name_of(p.outcome) for p in body.points))
    words = [f"{p.demand}. {p.opinion}" if len(body.points) > 1 else p.opinion for p in body.points]
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "答复：{outcomes}"), {"outcomes": outcomes})
    return Telling("file-text", headline, t.masked("\n".join(words)))


def _history_reply(t: Teller, body: k.ReplyImported) -> Telling:
    if not body.unit_name:
        return Telling(
            "file-text", Phrase(QT_TRANSLATE_NOOP("Timeline", "历史答复，从原系统转入")), t.masked(body.text)
        )
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{unit}答复过"), {"unit": body.unit_name})
    facts = [Phrase(QT_TRANSLATE_NOOP("Timeline", "文号：{number}"), {"number": body.number})]
    if body.delivered_on:
        day = {"day": chinese_date(date.fromisoformat(body.delivered_on))}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "{day}送到信访人手里"), day))
    return Telling("file-text", headline, t.masked(body.text), tuple(facts))


def _investigated(t: Teller, body: k.InvestigationRecorded) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "调查核实，{way}"), {"way": body.way})
    asked = "、".join(filter(None, (body.asked, t.others(body.people))))
    facts = [
        Phrase(template, {"what": t.masked(what)})
        for template, what in (
            (QT_TRANSLATE_NOOP("Timeline", "地点：{what}"), body.place),
            (QT_TRANSLATE_NOOP("Timeline", "询问：{what}"), asked),
            (QT_TRANSLATE_NOOP("Timeline", "证据：{what}"), body.evidence),
        )
        if what
    ]
    return Telling("magnifying-glass", headline, t.masked(body.findings), tuple(facts))


def _hearing_called(t: Teller, body: k.HearingCalled) -> Telling:
    at = datetime.fromisoformat(body.at)
    values = {
        "stage": HearingStage.name_of(body.stage),
        "day": chinese_date(at.date()),
        "time": moment_text(at),
        "place": body.place,
    }
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{stage}定于 {day} {time}，{place}"), values)
    if not body.chair:
        headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{stage}，{place}"), values)
        return Telling("calendar-check", headline, essential=False)
    chair = Phrase(QT_TRANSLATE_NOOP("Timeline", "主持：{who}"), {"who": body.chair})
    return Telling("calendar-check", headline, t.masked(body.matter), (chair,))


def _hearing_cancelled(t: Teller, body: k.HearingCancelled) -> Telling:
    postponed = Phrase(QT_TRANSLATE_NOOP("Timeline", "听证改期"))
    cancelled = Phrase(QT_TRANSLATE_NOOP("Timeline", "听证取消"))
    return Telling("calendar-x", postponed if body.again else cancelled, t.masked(body.reason))


def _hearing_held(t: Teller, body: k.HearingHeld) -> Telling:
    first, last = (chinese_date(date.fromisoformat(day)) for day in (body.first_on, body.last_on))
    several = Phrase(QT_TRANSLATE_NOOP("Timeline", "{first}至{last}"), {"first": first, "last": last})
    days = several if last != first else plain(first)
    return Telling("users-three", Phrase(QT_TRANSLATE_NOOP("Timeline", "举行听证")), t.masked(body.result), (days,))


def _mediation_opened(t: Teller, body: k.MediationOpened) -> Telling:
    values = {"way": MediationWay.name_of(body.way), "other": t.others(body.other_party)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "双方同意{way}，对方：{other}"), values)
    who = Phrase(QT_TRANSLATE_NOOP("Timeline", "调解员：{who}"), {"who": body.mediators})
    return Telling("chats-circle", headline, facts=(who,) if body.mediators else (), tone="sky")


def _mediation_declined(t: Teller, body: k.MediationDeclined) -> Telling:
    values = {"side": MediationSide.name_of(body.side), "way": MediationWay.name_of(body.way)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "问过{way}，{side}不愿意"), values)
    return Telling("chats-circle", headline, t.masked(body.words))


def _mediation_noted(t: Teller, body: k.MediationNoted) -> Telling:
    return Telling("chats-circle", Phrase(QT_TRANSLATE_NOOP("Timeline", "调解记录")), t.masked(body.text))


def _mediation_planned(t: Teller, body: k.MediationPlanned) -> Telling:
    on = chinese_date(date.fromisoformat(body.on))
    values = {"day": on, "at": f"{body.starts}-{body.ends}", "place": body.place}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "约{day} {at} 调解，{place}"), values)
    why = Phrase(QT_TRANSLATE_NOOP("Timeline", "改期：{why}"), {"why": t.masked(body.reason)})
    return Telling("calendar-check", headline, facts=(why,) if body.reason else ())


def _agreed(t: Teller, body: k.MediationAgreed) -> Telling:
    duties = _duties(t, body.duties)
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "谈成协议，等各方签名"))
    return Telling("handshake", headline, t.masked(body.responsibility), duties, tone="sky")


def _duties(t: Teller, duties: Sequence[k.Duty]) -> tuple[Phrase, ...]:
    return tuple(
        Phrase(
            QT_TRANSLATE_NOOP("Timeline", "{who}：{what}，最迟 {day}（含当日）")
            if d.by_on
            else QT_TRANSLATE_NOOP("Timeline", "{who}：{what}"),
            {
                "who": t.others(d.who),
                "what": t.masked(d.what),
                "day": chinese_date(date.fromisoformat(d.by_on)) if d.by_on else "",
            },
        )
        for d in duties
    )


def _signed(t: Teller, body: k.MediationSigned) -> Telling:
    day = chinese_date(date.fromisoformat(body.effective_on))
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "协议签名生效，{day}"), {"day": day})
    return Telling("handshake", headline, tone="leaf")


def _mediation_ended(t: Teller, body: k.MediationEnded) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "调解没有达成协议，回到信访程序"))
    return Telling("chats-circle", headline, t.masked(body.reason))


def _extended(t: Teller, body: k.HandlingExtended) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "延期 {days} 天"), {"days": str(body.days)})
    values = {"who": body.approver, "post": body.approver_post}
    approver = Phrase(QT_TRANSLATE_NOOP("Timeline", "批准：{who}（{post}）"), values)
    return Telling("clock-clockwise", headline, t.masked(body.reason), (approver,), tone="amber")


def _executed(t: Teller, body: k.ExecutionNoted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "处理意见{state}"), {"state": ExecutionState.name_of(body.state)})
    done = body.state == ExecutionState.DONE.code
    return Telling("checks", headline, t.masked(body.text), tone="leaf" if done else "neutral")


def _minuted(t: Teller, body: k.MeetingMinuted) -> Telling:
    facts = [Phrase(QT_TRANSLATE_NOOP("Timeline", "参加：{units}"), {"units": body.units})]
    facts += _duties(t, body.tasks)
    day = chinese_date(date.fromisoformat(body.held_on))
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "开会协调，{day}"), {"day": day})
    return Telling("users-three", headline, t.masked(body.decision), tuple(facts))


def _suggestion(t: Teller, body: k.SuggestionDecided) -> Telling:
    values = {"outcome": SuggestionOutcome.name_of(body.outcome)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "建议意见：{outcome}"), values)
    return Telling("lightbulb", headline, t.masked(body.opinion))


def _published(t: Teller, body: k.AnswerPublished) -> Telling:
    values = {"medium": PublicMedium.name_of(body.medium)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "答复公开了：{medium}"), values)
    agreed = {"day": chinese_date(date.fromisoformat(body.agreed_on)), "how": t.masked(body.agreed_how)}
    facts = (Phrase(QT_TRANSLATE_NOOP("Timeline", "信访人{day}同意：{how}"), agreed),)
    return Telling("globe", headline, t.masked(body.published_at), facts)


def _taken_down(t: Teller, body: k.AnswerTakenDown) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "公开的答复撤下了"))
    return Telling("eye-slash", headline, t.masked(body.reason), tone="amber")


TELLERS: Tellers = {
    k.HandlingNoted: _noted,
    k.TalkNoted: _talk,
    k.ReplyIssued: _replied,
    k.ReplyImported: _history_reply,
    k.InvestigationRecorded: _investigated,
    k.HearingCalled: _hearing_called,
    k.HearingHeld: _hearing_held,
    k.HearingCancelled: _hearing_cancelled,
    k.MediationOpened: _mediation_opened,
    k.MediationDeclined: _mediation_declined,
    k.MediationNoted: _mediation_noted,
    k.MediationPlanned: _mediation_planned,
    k.MediationAgreed: _agreed,
    k.MediationSigned: _signed,
    k.MediationEnded: _mediation_ended,
    k.HandlingExtended: _extended,
    k.ExecutionNoted: _executed,
    k.SuggestionDecided: _suggestion,
    k.AnswerPublished: _published,
    k.AnswerTakenDown: _taken_down,
    k.MeetingMinuted: _minuted,
}
