"""Histories of answers and reviews, for the tests of the acts after the answer."""

from __future__ import annotations

from datetime import datetime

from app.domain import kinds as k
from app.domain.envelope import CHINA
from tests.builders import ON_CASE, ORG, Journal, registered

GOVERNMENT, CITY = "440104000-government", "440100000-government"


def at(month: int, day: int, year: int = 2026) -> datetime:
    """Ten in the morning of a day."""
    return datetime(year, month, day, 10, tzinfo=CHINA)


def answered(*texts: str, outcome: str = "supported", promised_on: str = "") -> Journal:
    """Received on 3 August, accepted, answered on 3 September, delivered by hand on the next day."""
    journal = registered(at=at(8, 3), texts=texts or ("路灯不亮。",))
    ids = tuple(str(i + 1) for i in range(len(texts) or 1))
    journal.add(ON_CASE, k.CaseAccepted(ids, "2026-08-03", ORG, "黄花岗街道"), at=at(8, 3))
    points = tuple(k.ReplyPoint(id_, "属实。", "第三十二条", outcome, "十五日内修好。", promised_on) for id_ in ids)
    journal.add(ON_CASE, k.ReplyIssued(points, "越秀区人民政府", "2026-09-03"), at=at(9, 3))
    paper = k.DocumentIssued("reply-1", "reply", "黄花岗信访复〔2026〕3号", ids, "", "")
    journal.add(ON_CASE, paper, at=at(9, 3))
    journal.add(ON_CASE, k.DeliveryRecorded("reply-1", "hand", "2026-09-04", "本人"), at=at(9, 4))
    return journal


def reviewed(conclusion: str, stage: str = "review", texts: tuple[str, ...] = ()) -> Journal:
    """Demand 1 answered and reviewed by the district, or reviewed again by the city, with this last conclusion."""
    journal = answered(*texts)
    asked = k.ReviewRequested("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "请求写明日期", "2026-10-08")
    first = conclusion if stage == "review" else "upheld"
    decided = k.ReviewDecided(
        "r1", first, "", "第三十五条", "见意见书。", "广州市人民政府", "2026-11-02", "", "越复〔2026〕5号"
    )
    for body, when in ((asked, at(10, 8)), (decided, at(11, 2)), (k.ReviewReached("r1", "2026-11-04"), at(11, 4))):
        journal.add(ON_CASE, body, at=when)
    if stage == "review":
        return journal
    again = k.ReviewRequested("r2", "rereview", ("1",), CITY, "广州市人民政府", "仍然不服", "2026-11-20")
    last = k.ReviewDecided("r2", conclusion, "", "第三十六条", "见意见书。", "", "2026-12-10", "", "穗复〔2026〕7号")
    for body, when in ((again, at(11, 20)), (last, at(12, 10)), (k.ReviewReached("r2", "2026-12-14"), at(12, 14))):
        journal.add(ON_CASE, body, at=when)
    return journal
