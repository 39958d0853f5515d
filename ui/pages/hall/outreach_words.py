"""How a day outside and its visits are said, wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.outreach_terms import AgreedHow, OutreachStep, VisitStep
from app.ports.agenda import AgendaRow
from app.reports.before_leaving import Lacking, Pack
from ui.pages.hall.promise_words import ended
from ui.words import RESTRICTED, capital, day_words, joint, moment_words, word_of

translate = QCoreApplication.translate


def standing(row: AgendaRow) -> str:
    """How far a day has come: 5 次走访有 3 次还没有结果."""
    detail = row.line.detail or {}
    visits, left = detail["visits"], detail["open"]
    if row.line.state == OutreachStep.CLOSED.code:
        words = translate("Outreach", "已对账，走访 {visits} 次，登记 {taken} 件")
        return words.format(visits=visits, taken=detail["taken"])
    if row.line.state == OutreachStep.CALLED_OFF.code:
        return joint("：").join((capital(word_of(OutreachStep, row.line.state)), detail["why"]))
    if not visits:
        return translate("Outreach", "没有排走访")
    if left:
        return translate("Outreach", "{visits} 次走访有 {left} 次还没有结果").format(visits=visits, left=left)
    return translate("Outreach", "{visits} 次走访都有结果").format(visits=visits)


def together(rows: Sequence[AgendaRow]) -> str:
    """How far several days outside on one day have come."""
    if len(rows) == 1:
        return standing(rows[0])
    visits, left = (sum((row.line.detail or {})[name] for row in rows) for name in ("visits", "open"))
    said = (
        translate("Outreach", "{count} 处，{visits} 次走访")
        if visits
        else translate("Outreach", "{count} 处，没有排走访")
    )
    told = translate("Outreach", "{left} 次还没有结果").format(left=left) if left else ""
    return joint("，").join(filter(None, (said.format(count=len(rows), visits=visits), told)))


def printed(row: AgendaRow, now: datetime) -> str:
    """When the route of a day was last printed; empty where it never was."""
    at = (row.line.detail or {})["printed"]
    return (
        translate("Outreach", "路线单 {time} 印过").format(time=moment_words(datetime.fromisoformat(at), now))
        if at
        else ""
    )


def closing_words(row: AgendaRow, today: date) -> str:
    """The head of the evening's reconciliation: which day it is of."""
    assert row.line.on is not None
    words = translate("Outreach", "晚上对账：{place}，{day}")
    return words.format(place=row.line.place, day=day_words(row.line.on, today))


def packed(pack: Pack) -> str:
    """Before leaving: that all is here."""
    if not pack.visits:
        return translate("Outreach", "这一天没有排走访")
    return translate("Outreach", "{count} 户的资料都在这台电脑上，可以出门").format(count=pack.visits)


def lacked(one: Lacking) -> str:
    """What of a visit is not on this computer."""
    if not one.title:
        words = translate("Outreach", "第 {number} 户：不在这台电脑上，或者您不能查看")
    elif one.unread:
        words = translate("Outreach", "第 {number} 户 {title}：要先升级程序才看得全")
    else:
        words = translate("Outreach", "第 {number} 户 {title}：还有 {scans} 份扫描件没有取回")
    return words.format(number=one.number, title=one.title, scans=one.scans)


def about(row: AgendaRow) -> str:
    """On which case a visit is; of a restricted one a list says nothing (Art. 30)."""
    return translate("Word", RESTRICTED) if row.restricted else row.case_title


def visited(row: AgendaRow, promises: Sequence[AgendaRow], today: date) -> str:
    """How a visit came out, and what became of what was promised there."""
    detail = row.line.detail or {}
    words = capital(word_of(VisitStep, row.line.state))
    if detail["promised"]:
        ends = [said for one in promises if (said := ended(one, today))]
        waits = len(ends) < len(promises) or not promises
        told = (translate("Outreach", "有承诺"),) if waits else ()
        return joint("；").join((joint("，").join((words, *told)), *ends))
    return joint("：").join((words, detail["why"])) if detail["why"] else words


def met_where(row: AgendaRow, today: date) -> str:
    """Where a visit is; at home with when and how they agreed."""
    detail = row.line.detail or {}
    if not detail["home"]:
        return row.line.place
    day, how = day_words(date.fromisoformat(detail["agreed_on"]), today), word_of(AgreedHow, detail["agreed_how"])
    return translate("Outreach", "家里（{day} {how}）").format(day=day, how=how)
