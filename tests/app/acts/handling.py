"""Histories of handling, for the tests of its acts: accepted on 3 August, its 60 days end on 2 October."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain import kinds as k
from app.domain.envelope import CHINA
from tests.builders import NOT_LITIGATED, ON_CASE, ORG, Journal, registered

OPENED = k.MediationOpened(
    "m1", "mediation", ("1",), "一楼住户", "2026-08-05", "申请书签名", "2026-08-06", "电话录音", "2026-08-06",
    "102 室", "罗秀英", "黄花岗街道人民调解委员会",
)  # fmt: skip
AGREED = k.MediationAgreed(
    "m1", "停工三个月。", "井道位置。", "施工单位负责。", (k.Duty("施工单位", "外移井道", "2026-09-30"),), "2026-08-20"
)


def at(month: int, day: int, hour: int = 10) -> datetime:
    """A moment of 2026."""
    return datetime(2026, month, day, hour, tzinfo=CHINA)


def in_hand(*texts: str, legal_class: str = "appeal_6", handler: str = ORG, name: str = "黄花岗街道") -> Journal:
    """Received and accepted on 3 August, by us unless another handler is named."""
    demands = tuple(
        k.Demand(str(i), text, "030600", ORG, legal_class=legal_class, triage=NOT_LITIGATED)
        for i, text in enumerate(texts or ("电梯停工。",), 1)
    )
    journal = registered(at=at(8, 3), texts=texts or ("电梯停工。",), demands=demands)
    journal.add(ON_CASE, k.CaseAccepted(tuple(d.id for d in demands), "2026-08-03", handler, name), at=at(8, 3))
    return journal


def secret() -> Journal:
    """A report or accusation that we accepted."""
    journal = in_hand(legal_class="accusation")
    first = next(i for i, e in enumerate(journal.entries) if isinstance(e.body, k.CaseRegistered))
    entry = journal.entries[first]
    assert isinstance(entry.body, k.CaseRegistered)
    journal.entries[first] = replace(entry, body=replace(entry.body, restricted=True, inquiry_code=""))
    return journal


def answered() -> Journal:
    """In hand, and answered on 1 September."""
    journal = in_hand()
    point = k.ReplyPoint("1", "属实。", "第三十二条", "supported", "复工。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-09-01"), at=at(9, 1))
    return journal


def under_review(stage: str) -> Journal:
    """Answered; a 复查 or 复核 that we ourselves were asked for is running since 8 September."""
    journal = answered()
    asked = k.ReviewRequested("r1", stage, ("1",), ORG, "黄花岗街道", "请求写明日期", "2026-09-08")
    journal.add(ON_CASE, asked, at=at(9, 8))
    return journal


def mediating(*more: k.MediationAgreed) -> Journal:
    """In hand, with a 调解 open since 6 August."""
    journal = in_hand()
    for body in (OPENED, *more):
        journal.add(ON_CASE, body, at=at(8, 6))
    return journal
