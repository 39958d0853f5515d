"""After the reply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain import kinds as k
from app.domain.calendar import chinese_date
from app.domain.hall_terms import ThanksWay
from app.domain.meeting_terms import Level
from app.domain.petitioner import copied_fields
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import FourEnds, Rated, Retention, ReturnVisitWay, Settled
from app.domain.records import PeopleChange
from app.reports.phrase import Phrase
from app.reports.timeline_words.teller import Teller, Tellers, Telling


def _closed(t: Teller, body: k.CaseClosed) -> Telling:
    words = body.result + (f"\n{body.note}" if body.note else "")
    facts = [
        Phrase(QT_TRANSLATE_NOOP("Timeline", "{end}：{how}"), {"end": FourEnds.name_of(code), "how": t.masked(by)})
        for code, by in body.four.items()
    ]
    if body.matter:
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "事解：{how}"), {"how": t.masked(body.matter)}))
    if body.settled:
        end = {"end": Settled.name_of(body.settled)}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "事情：{end}"), end))
    if body.level:
        level = {"level": Level.name_of(body.level)}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "在{level}一级化解"), level))
    if body.settled and not body.heart:
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "心解：没有问")))
    if body.heart:
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "心解：{how}"), {"how": t.masked(body.heart)}))
    if body.despite:
        facts.append(
            Phrase(QT_TRANSLATE_NOOP("Timeline", "还有没了结的，先办结的理由：{why}"), {"why": t.masked(body.despite)})
        )
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "办结"))
    return Telling("check-circle", headline, t.masked(words), tuple(facts), tone="leaf")


def _planned(t: Teller, body: k.ReturnVisitPlanned) -> Telling:
    values = {"day": chinese_date(date.fromisoformat(body.planned_on)), "way": ReturnVisitWay.name_of(body.way)}
    template = (
        QT_TRANSLATE_NOOP("Timeline", "约好 {day}{way}回访")
        if body.agreed
        else QT_TRANSLATE_NOOP("Timeline", "信访人不愿意回访")
    )
    return Telling("calendar-plus", Phrase(template, values), t.masked(body.agreement), essential=False)


def _made(t: Teller, body: k.ReturnVisitMade) -> Telling:
    values = {"way": ReturnVisitWay.name_of(body.way)}
    template = (
        QT_TRANSLATE_NOOP("Timeline", "{way}回访")
        if body.reached
        else QT_TRANSLATE_NOOP("Timeline", "{way}回访，没有人接")
    )
    unresolved = Phrase(QT_TRANSLATE_NOOP("Timeline", "还没有解决：{what}"), {"what": t.masked(body.unresolved)})
    facts = (unresolved,) if body.unresolved else ()
    return Telling("phone-call", Phrase(template, values), t.masked(body.text), facts, essential=body.reached)


def _rated(t: Teller, body: k.RatingTaken) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "信访人评价了{whom}"), {"whom": Rated.name_of(body.rated)})
    return Telling("star", headline, essential=False)


def _withdrawn(t: Teller, body: k.DemandWithdrawn) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "信访人自己签字撤回"))
    return Telling("arrow-u-up-left", headline, t.masked(body.words))


def _died(t: Teller, body: k.PartyDied) -> Telling:
    there = t.file.case.people_at(t.entry)[body.place : body.place + 1]
    values = {"who": t.named(there), "day": chinese_date(date.fromisoformat(body.died_on))}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{who}去世，{day}"), values)
    return Telling("flower-lotus", headline, t.masked(body.successor))


def _people(t: Teller, body: k.PeopleChanged) -> Telling:
    t.values |= copied_fields(body.people)
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "更换代表或者代理人"))
    facts = [fact for c in t.file.case.people_changes if c.entry == t.entry for fact in _who_changed(t, c)]
    if body.proof:
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "凭据：{proof}"), {"proof": t.masked(body.proof)}))
    return Telling("users", headline, t.masked(body.reason), tuple(facts))


def _who_changed(t: Teller, change: PeopleChange) -> Iterator[Phrase]:
    died = tuple(party for party in change.left if party in change.died)
    left = tuple(party for party in change.left if party not in change.died)
    for template, parties in ((_DIED, died), (_LEFT, left), (_JOINED, change.joined)):
        if parties:
            yield Phrase(template, {"who": t.named(parties)})


_DIED = QT_TRANSLATE_NOOP("Timeline", "已去世：{who}")
_LEFT = QT_TRANSLATE_NOOP("Timeline", "不再参加：{who}")
_JOINED = QT_TRANSLATE_NOOP("Timeline", "新来参加：{who}")


def _thanks(t: Teller, body: k.ThanksSent) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "给{who}写感谢信"), {"who": t.somebody(body.to_name)})
    return Telling("heart", headline, t.masked(body.text), tone="leaf")


def _archived(t: Teller, body: k.CaseArchived) -> Telling:
    values = {"retention": Retention.name_of(body.retention), "dossier": body.dossier}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "归档，保管期限：{retention}，卷号 {dossier}"), values)
    return Telling("archive-box", headline)


def _reopened(t: Teller, body: k.CaseReopened) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "重新办理，期限接着算"))
    return Telling("arrow-clockwise", headline, t.masked(body.reason), tone="sky")


def _void_proposed(t: Teller, body: k.VoidProposed) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "提请作废，等第二个人核"))
    other = Phrase(QT_TRANSLATE_NOOP("Timeline", "在 {number} 里接着办"), {"number": body.goes_on_in})
    return Telling("trash", headline, t.masked(body.reason), (other,) if body.goes_on_in else (), tone="amber")


def _void_refused(t: Teller, body: k.VoidRefused) -> Telling:
    return Telling("x-circle", Phrase(QT_TRANSLATE_NOOP("Timeline", "核过，不作废")), t.masked(body.reason))


def _erasure_proposed(t: Teller, body: k.ErasureProposed) -> Telling:
    values = {"day": chinese_date(date.fromisoformat(body.kept_until))}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "保管到{day}已经期满，提请销毁，等第二个人核"), values)
    return Telling("archive-box", headline, tone="amber")


def _erasure_refused(t: Teller, body: k.ErasureRefused) -> Telling:
    return Telling("x-circle", Phrase(QT_TRANSLATE_NOOP("Timeline", "核过，不销毁")), t.masked(body.reason))


def _erased(t: Teller, body: k.SubjectErased) -> Telling:
    values = {"day": chinese_date(date.fromisoformat(body.kept_until))}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "保管到{day}期满，已按期销毁"), values)
    return Telling("archive-box", headline)


def _erased_there(t: Teller, body: k.ErasureDone) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "那边也已销毁"))
    return Telling("check", headline, essential=False)


def _voided(t: Teller, body: k.CaseVoided) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "作废，仍然留存计数"))
    return Telling("trash", headline, t.masked(body.reason), tone="amber")


def _thanked(t: Teller, body: k.ThanksReceived) -> Telling:
    values = {"way": ThanksWay.name_of(body.way), "who": "、".join(who.name for who in body.to)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "收到{way}，谢{who}"), values)
    facts = (Phrase(QT_TRANSLATE_NOOP("Timeline", "署名：{name}"), {"name": body.from_name}),) if body.from_name else ()
    return Telling("flower-lotus", headline, t.masked(body.text), facts)


def _thanks_back(t: Teller, body: k.ThanksWithdrawn) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "感谢收回，不再给人看"))
    return Telling("arrow-u-up-left", headline, t.masked(body.reason), essential=False)


TELLERS: Tellers = {
    k.ThanksReceived: _thanked,
    k.ThanksWithdrawn: _thanks_back,
    k.CaseClosed: _closed,
    k.ReturnVisitPlanned: _planned,
    k.ReturnVisitMade: _made,
    k.RatingTaken: _rated,
    k.DemandWithdrawn: _withdrawn,
    k.PartyDied: _died,
    k.PeopleChanged: _people,
    k.ThanksSent: _thanks,
    k.CaseArchived: _archived,
    k.CaseReopened: _reopened,
    k.VoidProposed: _void_proposed,
    k.VoidRefused: _void_refused,
    k.ErasureProposed: _erasure_proposed,
    k.ErasureRefused: _erasure_refused,
    k.SubjectErased: _erased,
    k.ErasureDone: _erased_there,
    k.CaseVoided: _voided,
}
