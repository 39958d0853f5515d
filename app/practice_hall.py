"""演练: the work around the cases. Each kind of it has a file of its own as it grows; this one has what is short."""

from __future__ import annotations

from datetime import timedelta

from app.acts.record_campaign import RecordCampaignDraft
from app.acts.record_complaint import RecordComplaintDraft
from app.acts.settle_complaint import SettleComplaintDraft
from app.acts.tell_facility import NO, YES, TellFacilityDraft
from app.desk import Desk
from app.domain.complaint_terms import ComplaintAbout, ComplaintAgainst, ComplaintWay, Found
from app.domain.hall_terms import CampaignWay

_CITY = "全市数字，记在这里作例子"
_CAMPAIGNS = (
    (CampaignWay.BOARD, "《信访工作条例》宣传栏", "全市各街镇", 1_081, 0, 200, _CITY),
    (CampaignWay.HANDBOOK, "《信访工作条例》宣传手册", "全市各街镇", 16_000, 16_000, 160, _CITY),
    (CampaignWay.PUSH, "《信访工作条例》线上推送", "各街道公众号", 500, 0, 120, _CITY),
    (CampaignWay.EVENT, "《信访工作条例》主题宣传", "全市各街镇", 172, 0, 90, _CITY),
    (CampaignWay.TRAINING, "信访干部培训", "市、区、街镇", 200, 0, 60, _CITY),
    (CampaignWay.EVENT, "条例进社区：水荫社区夏夜宣讲", "水荫社区小广场", 1, 86, 21, ""),
)
"""The figures that the city tells of itself (权利义务进万家), and one evening of this street: (way, title, place, count, people,
days ago, note)."""


def campaigns(desk: Desk) -> None:
    """What was done to make the rules known."""
    today = desk.world().today
    for way, title, place, count, people, days, note in _CAMPAIGNS:
        on = (today - timedelta(days=days)).isoformat()
        draft = RecordCampaignDraft(desk.new_id(), "", way.code, title, on, place, str(count), str(people or ""), note)
        desk.do(draft)


_OFFERED = (
    ("wheelchair", "大门左手，跟保安说一声"), ("ramp", "正门右侧，坡道"), ("toilet", "大堂走到底左转"), ("nursing", "二楼 203 室"),
    ("children", "大堂东角，有人看着"), ("medicine", "2号窗口"), ("rest", "大堂西侧沙发"), ("water", "大堂饮水机旁有热水"),
    ("glasses", "每个窗口都有"), ("writing", "大堂东侧，有人代书"), ("copying", "3号窗口，不收钱"), ("charging", "写字台旁"),
)  # fmt: skip
_ABSENT = ("interpreter",)


def facilities(desk: Desk) -> None:
    """What this hall offers; the rest nobody has written down yet."""
    for code, where in _OFFERED:
        desk.do(TellFacilityDraft(desk.new_id(), code, YES, where))
    for code in _ABSENT:
        desk.do(TellFacilityDraft(desk.new_id(), code, NO, "提前一天约，请区残联派人"))


def complaints(desk: Desk) -> None:
    """Two about our own service: one answered, one that waits."""
    today = desk.world().today
    told = (
        (ComplaintWay.BOX, ComplaintAbout.WAITING, "周一上午只开一个窗口，等了一个多钟头。", 26),
        (ComplaintWay.IN_PERSON, ComplaintAbout.UNCLEAR, "要带什么材料没有一次讲清楚，多跑了一趟。", 2),
    )
    ids, unclear = [], ComplaintAgainst.UNCLEAR.code
    for way, about, text, days in told:
        ids.append(desk.new_id())
        on, due = (today - timedelta(days=days)).isoformat(), (today + timedelta(days=5)).isoformat()
        desk.do(RecordComplaintDraft(ids[-1], on, way.code, about.code, text, unclear, desk.actor.id, due))
    put_right = "属实。周一上午加开一个窗口，排队超过半小时由组长上前台。"
    desk.do(SettleComplaintDraft(desk.new_id(), ids[0], Found.UPHELD.code, put_right, "贴在意见箱旁边的回复栏"))
