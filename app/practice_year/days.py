"""演练: the days of the hall: opened, numbers taken and called, closed; and what is counted once a month and a quarter."""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.call_ticket import CallTicketDraft
from app.acts.count_ratings import CountRatingsDraft
from app.acts.freeze_rates import FreezeRatesDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.open_day import OpenDayDraft
from app.acts.record_campaign import RecordCampaignDraft
from app.acts.serve_ticket import ServeTicketDraft
from app.acts.skip_ticket import SkipTicketDraft
from app.domain.hall_terms import CampaignWay
from app.domain.kinds import FrozenRate
from app.domain.rates import PARTS
from app.domain.spans import SpanKind, span
from app.practice_year.diary import Life
from app.practice_year.street import Street
from app.reports.day_to_close import close_draft
from app.reports.rates import rates

PRIORITIES = ("", "", "", "", "elderly", "elderly", "disabled", "pregnant", "veteran")
NEEDS: tuple[tuple[str, ...], ...] = ((), (), (), ("dialect",), ("rest",), ("wheelchair",), ("child",))
GONE = 15
"""Of a hundred numbers: nobody comes any more."""
CAMPAIGNS = (
    (CampaignWay.EVENT, "条例进社区：摆摊问答", "社区小广场", 1, 64),
    (CampaignWay.HANDBOOK, "信访人权利义务手册", "街道政务服务中心", 120, 120),
    (CampaignWay.TRAINING, "网格员怎样听人讲完", "街道办事处三楼会议室", 1, 28),
    (CampaignWay.PUSH, "怎样写一封信访信", "街道公众号", 2, 0),
    (CampaignWay.BOARD, "接访时间和领导接访安排", "各社区宣传栏", 15, 0),
)


def day(street: Street) -> Life:
    """One day of the hall, from the check before the first visitor to 日清."""
    checked = tuple(one.code for one in street.desk.lookup.queue.opening)
    street.do(OpenDayDraft(street.id(), checked))
    for _ in range(street.days(1, 3)):
        yield timedelta(minutes=street.days(1, 9))
        ticket = street.id()
        business = "A" if street.happens(65) else "B"
        said = (street.chance.choice(PRIORITIES), street.chance.choice(NEEDS))
        street.do(IssueTicketDraft(street.id(), ticket, business, *said))
        yield timedelta(minutes=street.days(2, 25))
        street.do(CallTicketDraft(street.id(), ticket))
        yield timedelta(minutes=street.days(4, 30))
        if street.happens(GONE):
            street.do(SkipTicketDraft(street.id(), ticket, "叫了三次没有人应"))
        else:
            street.do(ServeTicketDraft(street.id(), ticket, "" if business == "B" else "问清楚了，不用登记"))
    yield timedelta(minutes=30)
    street.do(close_draft(street.desk.read, street.desk.world(), street.id()))


def month(street: Street, first: date) -> Life:
    """The day after a month: its rates are frozen, and what was done to make the rules known is written down."""
    over = span(SpanKind.MONTH, first)
    found = rates(street.desk.read, over, street.desk.world())
    kept = tuple(FrozenRate(rate.kind.code, rate.above, rate.below) for rate in found if rate.kind in PARTS)
    street.do(FreezeRatesDraft(street.id(), over.first.isoformat(), kept))
    yield 1
    way, title, place, count, people = street.chance.choice(CAMPAIGNS)
    street.do(RecordCampaignDraft(
        street.id(), "", way.code, title, street.today, place, str(count), str(people or ""), "",
    ))  # fmt: skip


def box(street: Street, quarter: str) -> Life:
    """The ballot box of a quarter is opened."""
    yield 0
    counts = (str(street.days(9, 16)), str(street.days(2, 5)), "2")
    reasons = "等了四十分钟才叫到号\n回电话比说好的晚了两天"
    witness = street.officers[0].name
    street.do(CountRatingsDraft(street.id(), "office", "", quarter, *counts, reasons, witness, agreed=True))
