"""演练: what people say of the hall itself in a year: complaints and how they are answered, thanks, and the award that comes of them."""

from __future__ import annotations

from datetime import date

from app.acts.decide_award import GIVE, DecideAwardDraft
from app.acts.nominate_award import TEAM, NominateAwardDraft
from app.acts.open_award import OpenAwardDraft
from app.acts.receive_thanks import ReceiveThanksDraft
from app.acts.record_complaint import RecordComplaintDraft
from app.acts.second_award import SecondAwardDraft
from app.acts.settle_complaint import SettleComplaintDraft
from app.domain.complaint_terms import ComplaintAbout, ComplaintAgainst, ComplaintWay, Found
from app.domain.hall_terms import ThanksWay
from app.practice_staff import APPROVER, COLLEAGUE, HEAD, sitting
from app.practice_year.diary import Life
from app.practice_year.street import Street
from app.reports.award_evidence import evidence_for, evidence_of

DESK_TEAM = "东门接待组"
COMPLAINTS = (
    (ComplaintAbout.WAITING, "周一上午排了快一个钟头才轮到。", "属实。周一上午加开一个窗口。"),
    (ComplaintAbout.UNCLEAR, "头一次来没有讲清楚要带房产证，又跑了一趟。", "属实。办事清单放大贴在取号机旁。"),
    (ComplaintAbout.CLOSED, "中午去窗口没有人，也没有写几点回来。", "部分属实。午间值班牌写明时间和电话。"),
    (ComplaintAbout.PAPER, "回执上的路名写错了一个字。", "属实。当场换了一张，道了歉。"),
)
ANSWERS = (Found.UPHELD, Found.UPHELD, Found.PARTLY, Found.UPHELD)
THANKS = (
    (ThanksWay.LETTER, "跑了几趟都没有嫌烦，事情说清楚了，也办好了。"),
    (ThanksWay.PENNANT, "一张笑脸一杯水，一句话说到做到。"),
    (ThanksWay.WORDS, "打电话来说：漏水修好了，夜里睡得着了。"),
)
ROUND = 150
"""Days that a round of the award looks back on."""


def complaint(street: Street, number: int) -> Life:
    """Somebody complains about the hall, and is answered within some days."""
    about, text, answer = COMPLAINTS[number % len(COMPLAINTS)]
    way = street.chance.choice((ComplaintWay.BOX, ComplaintWay.IN_PERSON, ComplaintWay.PHONE)).code
    told = RecordComplaintDraft(
        street.id(), street.today, way, about.code, text, ComplaintAgainst.UNCLEAR.code, street.desk.actor.id,
        street.later(15),
    )  # fmt: skip
    street.do(told)
    yield street.days(5, 12)
    found = ANSWERS[number % len(ANSWERS)].code
    street.do(SettleComplaintDraft(street.id(), told.id, found, answer, "打电话告诉了本人，也贴在意见箱旁"))


def thanked(street: Street, case: str, officer: str) -> None:
    """Thanks come on a matter that is closed."""
    way, text = street.chance.choice(THANKS)
    street.do(ReceiveThanksDraft(street.id(), case, way.code, text, "", DESK_TEAM, officer, street.today))


def award(street: Street, on: date) -> Life:
    """A round of the award in the middle of the year: the desk's team, by what the record shows of it."""
    world, desk = street.desk.world(), street.desk
    first = world.today.fromordinal(on.toordinal() - ROUND)
    round_, nomination = street.id(), street.id()
    title, note = f"{on.year}年上半年红棉信访服务评比", "看怎样待人、怎样做事。"
    street.do(OpenAwardDraft(round_, "", title, first.isoformat(), street.today, note))
    yield 3
    found = evidence_for(desk.read, world, first, on, team=True, name=DESK_TEAM, user="")
    why = "来的人先有座、有水，再说事；说过哪天回话，就哪天回话"
    street.do(NominateAwardDraft(nomination, round_, TEAM, DESK_TEAM, "", why, tuple(map(evidence_of, found))))
    yield 2
    sitting(desk, COLLEAGUE).do(SecondAwardDraft(street.id(), round_, nomination, "我在旁边看到的，是这样。"))
    yield 7
    street.do(DecideAwardDraft(street.id(), round_, nomination, GIVE, f"{HEAD}、{APPROVER}", "大家都看得到。"))
