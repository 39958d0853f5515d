"""Invented facts for the samples that a station sees while it edits wording, and that the tests set."""

from __future__ import annotations

from datetime import date, datetime

from app.documents.notice import About, Issuer, NoticeDemand
from app.domain.envelope import CHINA

DAY = date(2026, 10, 19)
MOMENT = datetime(2026, 10, 19, 10, 21, tzinfo=CHINA)
CASE_NUMBER = "440104014-20261019-F00061A8"
STATION = "广州市越秀区黄花岗街道接访站"
TO_CITIZEN = About(
    issuer=Issuer("广州市越秀区黄花岗街道办事处", "王敏，020-8333 0000"),
    number="黄花岗信访〔2026〕12号",
    dated=DAY,
    case_number=CASE_NUMBER,
    addressees=("何永强",),
    received_on=date(2026, 10, 12),
    channel="来访",
)
DEMANDS = (NoticeDemand("加装电梯停工三个月，请求协调复工。", "appeal_6"),)


def to_body(name: str) -> About:
    """The head of a paper that goes to another body."""
    return About(
        issuer=TO_CITIZEN.issuer,
        number=TO_CITIZEN.number,
        dated=DAY,
        case_number=CASE_NUMBER,
        addressees=(name,),
        received_on=TO_CITIZEN.received_on,
        channel=TO_CITIZEN.channel,
    )
