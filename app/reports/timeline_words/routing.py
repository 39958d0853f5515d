"""Where a demand goes."""

from __future__ import annotations

from datetime import date, datetime

from app.domain import kinds as k
from app.domain.calendar import chinese_date
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import (
    AnswerWay,
    CopySeen,
    LeadDecider,
    PetitionerOpinion,
    RecusalAsker,
    ReportGround,
    ReportWay,
    SimpleGround,
)
from app.domain.terms import DeclineGround, DocumentKind
from app.reports.phrase import Phrase, plain
from app.reports.timeline_words.teller import Teller, Tellers, Telling, moment_text


def _accepted(t: Teller, body: k.CaseAccepted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "受理，由{handler}办理"), {"handler": body.handler_name})
    contact = Phrase(QT_TRANSLATE_NOOP("Timeline", "联系：{contact}"), {"contact": body.contact})
    why = Phrase(QT_TRANSLATE_NOOP("Timeline", "由本单位办的管理权限：{why}"), {"why": t.masked(body.authority)})
    facts = ((contact,) if body.contact else ()) + ((why,) if body.authority else ())
    return Telling("check-square", headline, facts=facts)


def _acceptance_taken_back(t: Teller, body: k.AcceptanceTakenBack) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "收回受理，重新定去向"))
    return Telling("arrow-u-up-left", headline, t.masked(body.reason))


def _declined(t: Teller, body: k.CaseDeclined) -> Telling:
    headline = Phrase(
        QT_TRANSLATE_NOOP("Timeline", "不予受理，{ground}"), {"ground": DeclineGround.name_of(body.ground)}
    )
    running = Phrase(QT_TRANSLATE_NOOP("Timeline", "正在办理的编号：{number}"), {"number": body.running_number})
    going = Phrase(QT_TRANSLATE_NOOP("Timeline", "可以去：{where}"), {"where": t.masked(body.go_to)})
    facts = (running, going) if body.running_number else (going,)
    return Telling("prohibit", headline, t.masked(body.explanation), facts)


def _transferred(t: Teller, body: k.CaseTransferred) -> Telling:
    asked, sent = QT_TRANSLATE_NOOP("Timeline", "请{to}协助"), QT_TRANSLATE_NOOP("Timeline", "转送{to}")
    headline = Phrase(asked if body.assists else sent, {"to": body.to_name})
    why = Phrase(QT_TRANSLATE_NOOP("Timeline", "由它办的管理权限：{why}"), {"why": t.masked(body.authority)})
    copied = Phrase(QT_TRANSLATE_NOOP("Timeline", "转的是去身份抄件"))
    facts = ((why,) if body.authority else ()) + ((copied,) if body.copy else ())
    return Telling("paper-plane-tilt", headline, t.masked(body.reason), facts)


def _assigned(t: Teller, body: k.CaseAssigned) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "由{officer}承办"), {"officer": body.officer_name})
    return Telling("user-circle", headline, t.masked(body.note), essential=False)


def _guided(t: Teller, body: k.CaseGuided) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "引导到{to}"), {"to": body.to_name})
    where = Phrase(QT_TRANSLATE_NOOP("Timeline", "地址：{where}"), {"where": body.address})
    return Telling("map-trifold", headline, t.masked(body.procedure), (where,) if body.address else ())


def _answered(t: Teller, body: k.CaseAnswered) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "直接答复，{way}"), {"way": AnswerWay.name_of(body.way)})
    return Telling("chat-circle-text", headline, t.masked(body.text))


def _entrusted(t: Teller, body: k.CaseEntrusted) -> Telling:
    values = {"to": body.to_name, "day": chinese_date(date.fromisoformat(body.due_on))}
    asked = QT_TRANSLATE_NOOP("Timeline", "请{to}协助，最迟 {day}（含当日）告诉情况")
    told = asked if body.assists else QT_TRANSLATE_NOOP("Timeline", "交办{to}，最迟 {day}（含当日）反馈结果")
    headline = Phrase(told, values)
    return Telling("paper-plane-tilt", headline, t.masked(body.reason))


def _receiver(t: Teller, sent: str) -> str:
    """The unit that a transfer went to."""
    every = (x for d in t.file.case.demands.values() for x in d.outgoing if x.entry == sent)
    return next((x.to_name for x in every), "")


def _received(t: Teller, body: k.TransferReceived) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{unit}签收"), {"unit": _receiver(t, body.sent)})
    return Telling("tray", headline, t.somebody(body.receiver) if body.receiver else "", essential=False)


def _taken_back(t: Teller, body: k.TransferTakenBack) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "从{unit}收回"), {"unit": _receiver(t, body.sent)})
    return Telling("arrow-u-up-left", headline, t.masked(body.reason), tone="amber")


def _objected(t: Teller, body: k.TransferObjected) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{unit}提出异议"), {"unit": _receiver(t, body.sent)})
    proposed = Phrase(QT_TRANSLATE_NOOP("Timeline", "建议转给：{unit}"), {"unit": body.proposed_name})
    return Telling(
        "arrow-u-up-left", headline, t.masked(body.reason), (proposed,) if body.proposed_name else (), tone="amber"
    )


def _objection_decided(t: Teller, body: k.ObjectionDecided) -> Telling:
    template = (
        QT_TRANSLATE_NOOP("Timeline", "核实同意异议，材料退回")
        if body.agreed
        else QT_TRANSLATE_NOOP("Timeline", "核实不同意异议，由该单位办理")
    )
    returned = Phrase(QT_TRANSLATE_NOOP("Timeline", "退回的材料：{what}"), {"what": t.masked(body.returned)})
    return Telling("scales", Phrase(template), t.masked(body.note), (returned,) if body.returned else ())


def _completed(t: Teller, body: k.CompletionReported) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{unit}报来办结报告"), {"unit": _receiver(t, body.sent)})
    opinion = Phrase(
        QT_TRANSLATE_NOOP("Timeline", "信访人意见：{opinion}"), {"opinion": PetitionerOpinion.name_of(body.opinion)}
    )
    return Telling("clipboard-text", headline, t.masked(body.result), (opinion,))


def _reported(t: Teller, body: k.CaseReported) -> Telling:
    told = tuple(
        Phrase(
            QT_TRANSLATE_NOOP("Timeline", "报告：{who}（{way}，{time}）"),
            {"who": r.name, "way": ReportWay.name_of(r.way), "time": moment_text(datetime.fromisoformat(r.at))},
        )
        for r in body.recipients
    )
    headline = plain(ReportGround.name_of(body.ground))
    return Telling("bell-ringing", headline, t.masked(body.situation), told, tone="alarm")


def _led(t: Teller, body: k.LeadFixed) -> Telling:
    values = {"lead": body.lead.name, "by": LeadDecider.name_of(body.decided_by)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{lead}牵头，{by}定"), values)
    others = Phrase(QT_TRANSLATE_NOOP("Timeline", "配合：{units}"), {"units": "、".join(u.name for u in body.others)})
    return Telling("users-three", headline, t.masked(body.note), (others,) if body.others else ())


def _disputed(t: Teller, body: k.DisputeRaised) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "受理有争议，报{to}决定"), {"to": body.to.name})
    units = Phrase(QT_TRANSLATE_NOOP("Timeline", "所涉单位：{units}"), {"units": "、".join(u.name for u in body.units)})
    return Telling("scales", headline, t.masked(body.question), (units,), tone="amber")


def _recused(t: Teller, body: k.OfficerRecused) -> Telling:
    values = {"officer": body.officer_name, "by": RecusalAsker.name_of(body.asked_by)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{officer}回避，{by}"), values)
    return Telling("user-minus", headline, t.masked(body.reason))


def _let_read(t: Teller, body: k.ReaderAdded) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{reader}加入知悉名单"), {"reader": body.reader_name})
    return Telling("user-plus", headline, t.masked(body.reason))


def _left_out(t: Teller, body: k.IdentityLeftOut) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "做了去身份抄件"))
    kept = Phrase(QT_TRANSLATE_NOOP("Timeline", "信访人是谁由{holder}保管"), {"holder": body.holder_name})
    return Telling("user-rectangle", headline, "\n".join(d.text for d in body.demands), facts=(kept,))


def _declined_finally(t: Teller, body: k.CaseDeclinedFinally) -> Telling:
    helped = Phrase(QT_TRANSLATE_NOOP("Timeline", "还能帮的：{help}"), {"help": t.masked(body.help)})
    relied = QT_TRANSLATE_NOOP("Timeline", "依据：{unit}{paper} {number}，{seen}")
    typed = tuple(
        Phrase(
            relied,
            {
                "unit": o.unit,
                "paper": DocumentKind.name_of(o.document_kind),
                "number": o.number,
                "seen": CopySeen.name_of(o.seen),
            },
        )
        for o in body.opinions
        if o.unit
    )
    return Telling(
        "prohibit",
        Phrase(QT_TRANSLATE_NOOP("Timeline", "不再受理，已经复核终结")),
        t.masked(body.explanation),
        (*typed, *((helped,) if body.help else ())),
    )


def _simple(t: Teller, body: k.SimpleChosen) -> Telling:
    headline = Phrase(
        QT_TRANSLATE_NOOP("Timeline", "适用简易办理：{ground}"), {"ground": SimpleGround.name_of(body.ground)}
    )
    return Telling("lightning", headline)


def _ordinary(t: Teller, body: k.SimpleLeft) -> Telling:
    return Telling("arrows-left-right", Phrase(QT_TRANSLATE_NOOP("Timeline", "转为普通程序")), t.masked(body.reason))


TELLERS: Tellers = {
    k.CaseAccepted: _accepted,
    k.AcceptanceTakenBack: _acceptance_taken_back,
    k.CaseDeclined: _declined,
    k.CaseTransferred: _transferred,
    k.CaseAssigned: _assigned,
    k.CaseGuided: _guided,
    k.CaseAnswered: _answered,
    k.CaseEntrusted: _entrusted,
    k.TransferReceived: _received,
    k.TransferTakenBack: _taken_back,
    k.TransferObjected: _objected,
    k.ObjectionDecided: _objection_decided,
    k.CompletionReported: _completed,
    k.CaseReported: _reported,
    k.LeadFixed: _led,
    k.DisputeRaised: _disputed,
    k.OfficerRecused: _recused,
    k.ReaderAdded: _let_read,
    k.IdentityLeftOut: _left_out,
    k.CaseDeclinedFinally: _declined_finally,
    k.SimpleChosen: _simple,
    k.SimpleLeft: _ordinary,
}
