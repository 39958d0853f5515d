"""演练: a bench meeting on an elevator, a joint consultation, a joint conference of the street; invented people only.

What was talked over and settled in the weeks before stands in practice_settled_meetings.py.
"""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.answer_proposal import AnswerProposalDraft
from app.acts.call_meeting import CallMeetingDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.initial_clauses import InitialClausesDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.make_proposal import MakeProposalDraft
from app.acts.note_round import NoteRoundDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Decided, Duty, PartyStance, Position
from app.ports.agenda import AgendaQuery
from app.practice_settled_meetings import settled_meetings

_SIDES = ("七楼以上住户", "一楼住户")


def meetings(desk: Desk) -> None:
    """What is to come this week and the next."""
    today = desk.world().today
    settled_meetings(desk)
    _talked(desk, today - timedelta(days=8))
    _agreed(desk, today - timedelta(days=2))
    _bench(desk, today + timedelta(days=1))
    _consultation(desk, today + timedelta(days=2))
    _conference(desk, today + timedelta(days=6))


def _bench(desk: Desk, on: date) -> None:
    call = CallMeetingDraft(
        desk.new_id(), "", "bench", "community", "加装电梯复工，一楼住户的采光怎么办", on.isoformat(), "9:30-11:00",
        "水荫社区小广场榕树下", "", "梁桂芳（居委会主任）", *_SIDES, "水荫社区居委会", "许静文（律师）、老友记陈伯", "14",
        (), "先听两边各说各的难处\n看加装单位的新图纸\n商量采光补偿和施工时间", "",
    )  # fmt: skip
    desk.do(call)
    told = desk.world().today.isoformat()
    desk.do(InviteToMeetingDraft(desk.new_id(), call.id, (*_SIDES, "水荫社区居委会"), told_on=told))
    desk.do(InviteToMeetingDraft(desk.new_id(), call.id, ("一楼住户",), "reminder", told))


def _talked(desk: Desk, on: date) -> None:
    """A council that was held: one thing is promised and not kept yet, one is kept."""
    call = CallMeetingDraft(
        desk.new_id(), "", "council", "community", "小区停车位不够，消防通道怎么留", on.isoformat(), "19:30-21:00",
        "水荫社区居民议事厅", "", "梁桂芳（居委会主任）", "有车的住户", "没有车的住户", "社区物业服务中心", "老友记陈伯", "22",
        (), "先说各自的难处\n消防通道划在哪里\n晚上停车怎么排", "", "当晚记在本子上，第二天补进来",
    )  # fmt: skip
    desk.do(call)
    due = [(on + timedelta(days=days)).isoformat() for days in (6, 15)]
    items = (
        Decided("先说各自的难处", "有车的下班找不到位，没车的老人说轮椅过不去。", ""),
        Decided("消防通道划在哪里", "两边都同意先保通道。", "重新划线，立牌子", "社区物业服务中心", due[0]),
        Decided("晚上停车怎么排", "愿意错时停附近学校操场。", "同学校谈妥错时停车，贴出办法", desk.actor.name, due[1]),
    )
    held = HoldMeetingDraft(desk.new_id(), call.id, on.isoformat(), "19", items, "大家说开了，散会还帮着搬凳子。")
    desk.do(held)
    promises = desk.read(AgendaQuery((What.PROMISE.code,), subject=call.id))
    kept = next(row for row in promises if row.line.owner_name != desk.actor.name)
    done = "通道画了黄线，牌子立好，街坊去看过"
    desk.do(KeepPromiseDraft(desk.new_id(), "", ("meeting", call.id), kept.line.part, done, due[0]))


def _agreed(desk: Desk, on: date) -> None:
    """A bench meeting of two rounds: a proposal both accept, clauses that one side has marked and the other not yet."""
    today, up, down = desk.world().today.isoformat(), *_SIDES
    call = CallMeetingDraft(
        desk.new_id(), "", "bench", "grid", "电梯井挡了一楼的光，怎么补", on.isoformat(), "9:30-11:00", "水荫横路 12 号楼下",
        "", "黄志强（网格员）", up, down, "加装电梯施工单位", "许静文（律师）", "11", (), "各说难处\n议方案", "",
        "在楼下临时坐到一起，当天没有先报",
    )  # fmt: skip
    desk.do(call)
    said = (
        Position(up, "马上复工", "老人下不了楼，看病要人背"),
        Position(down, "停下来重新设计", "白天也要开灯，孩子在窗边写字"),
    )
    desk.do(NoteRoundDraft(desk.new_id(), call.id, on.isoformat(), said, "都愿意先看采光测量"))
    for text, by in (("井道外移四十公分", "施工单位"), ("一楼换双层采光窗，费用楼上分担", "许静文（律师）")):
        proposal = MakeProposalDraft(desk.new_id(), call.id, text, by)
        desk.do(proposal)
        second = PartyStance(down, "accepts") if "换双层" in text else PartyStance(down, "thinks", "要看图纸")
        desk.do(AnswerProposalDraft(desk.new_id(), call.id, proposal.id, (PartyStance(up, "accepts"), second), today))
    due = [(on + timedelta(days=days)).isoformat() for days in (20, 40)]
    clauses = (Duty("加装电梯施工单位", "给一楼换好双层采光窗", due[0]), Duty(up, "分担换窗费用，交到居委会", due[1]))
    terms = WriteClausesDraft(desk.new_id(), call.id, clauses)
    desk.do(terms)
    for party, places, name in ((up, (1, 2), "陈伯（住户代表）"), (down, (1,), "何姨（住户代表）")):
        desk.do(InitialClausesDraft(desk.new_id(), call.id, terms.id, places, party, name, today))


def _consultation(desk: Desk, on: date) -> None:
    call = CallMeetingDraft(
        desk.new_id(), "", "consultation", "district", "电梯图纸变更由哪个单位先审", on.isoformat(), "14:30-16:00",
        "街道办事处三楼会议室", desk.actor.id, desk.actor.name, "", "",
        "区住房和城乡建设局、区规划和自然资源局、水荫社区居委会", "", "9", (), "图纸变更要不要先过规划\n能不能并联办理", "",
    )  # fmt: skip
    desk.do(call)
    later = (on + timedelta(days=1)).isoformat()
    desk.do(
        PostponeMeetingDraft(desk.new_id(), call.id, later, "9:00-10:30", "街道办事处三楼会议室", "区规划局当天有会")
    )


def _conference(desk: Desk, on: date) -> None:
    call = CallMeetingDraft(
        desk.new_id(), "", "conference", "street", "街道信访工作联席会议：本季度三件积案怎么包", on.isoformat(),
        "15:00-17:00", "街道办事处三楼会议室", "", "陈建国（街道办事处主任）", "", "",
        "派出所、司法所、综合执法队、社区建设办、水荫社区居委会", "", "16", (), "通报三件积案\n逐件定包案人和日子\n下一季度下访安排", "",
    )  # fmt: skip
    desk.do(call)
