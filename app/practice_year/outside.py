"""演练: the meetings of the year, and its days outside."""

from __future__ import annotations

from datetime import timedelta

from app.acts.call_meeting import CallMeetingDraft
from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.plan_outreach import PlanOutreachDraft
from app.acts.record_outreach_visit import RecordOutreachVisitDraft
from app.domain.hall_terms import PromiseStep, What
from app.domain.kinds import Decided, Going, PlannedVisit
from app.domain.meeting_terms import Level, MeetingKind
from app.domain.outreach_terms import AgreedHow, OutreachWay, VisitStep
from app.ports import CaseFileQuery
from app.ports.agenda import AgendaQuery
from app.practice_year.diary import Life
from app.practice_year.street import Street

TALKS = (
    ("楼道充电怎么管", "东侧空地设十二个充电位", "社区物业服务中心"),
    ("老人饭堂送餐晚了怎么办", "加一名送餐员，换保温箱", "饭堂运营单位"),
    ("夜间施工吵人", "每晚十点停机械，贴出施工时间", "施工单位"),
    ("消防通道被占", "重新划黄线，立牌子", "社区物业服务中心"),
    ("二次供水谁来洗水箱", "每半年清洗一次，报告贴在楼下", "社区物业服务中心"),
    ("加装电梯一楼的采光", "请加装单位做采光测量", "加装电梯施工单位"),
)
CANCELLED, KEPT, MET = 12, 80, 75
"""Of a hundred."""
VISITS = 3


def meeting(street: Street) -> Life:
    """Called a week before, held, what was decided there kept or not; or called off."""
    kind = street.chance.choice(tuple(MeetingKind))
    title, decision, owner = street.chance.choice(TALKS)
    bodies = f"{owner}、永福社区居委会"
    conference = kind in (MeetingKind.CONFERENCE, MeetingKind.CONSULTATION)
    sides = ("", "") if conference else ("楼上住户", "一楼住户")
    open_cases = [case for case in street.visitable[-VISITS:] if stands(street, case)] if conference else []
    level = Level.STREET if conference else Level.COMMUNITY
    place = "街道办事处三楼会议室" if conference else "社区居民议事厅"
    on = street.desk.lookup.calendar.next_working_day(street.diary.today + timedelta(days=7))
    call = CallMeetingDraft(
        street.id(), "", kind.code, level.code, title, on.isoformat(), "15:00-16:30", place, "", "梁桂芳（居委会主任）",
        *sides, bodies, "", str(street.days(9, 30)), tuple(open_cases[:1]), "先听各家怎么说\n商量办法", "",
    )  # fmt: skip
    street.do(call)
    street.do(InviteToMeetingDraft(street.id(), call.id, (owner,), told_on=street.today))
    yield (on - street.diary.today).days
    if street.happens(CANCELLED):
        street.do(CancelMeetingDraft(street.id(), call.id, "台风，改期再约"))
        return
    items = (
        Decided("先听各家怎么说", "各家的难处都摆出来了。", ""),
        Decided("商量办法", "都愿意先试一个月。", decision, owner, street.later(20)),
    )
    street.do(HoldMeetingDraft(street.id(), call.id, street.today, str(street.days(8, 25)), items, ""))
    yield street.days(10, 25)
    for row in street.desk.read(
        AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code), (PromiseStep.OPEN.code,), subject=call.id)
    ):
        if street.happens(KEPT):
            about, words = ("meeting", call.id), "做好了，街坊去看过。"
            street.do(KeepPromiseDraft(street.id(), "", about, row.line.part, words, street.today))


def day_outside(street: Street, way: OutreachWay) -> Life:
    """Planned some days before; each visit has its result, and in the evening the day is reconciled."""
    on = street.desk.lookup.calendar.next_working_day(street.diary.today + timedelta(days=4))
    names = tuple(Going(name, helper) for helper, name in street.helpers[:2])
    cases = [case for case in street.visitable[-VISITS * 3 :] if stands(street, case)][-VISITS:]
    visits = tuple(_visit(street, case, at_home=way is OutreachWay.HOME) for case in cases)
    if way is OutreachWay.HOME and not visits:
        return
    plan = PlanOutreachDraft(
        street.id(), "", way.code, on.isoformat(), "14:30", "17:00", "社区居委会门口", names, visits
    )
    street.do(plan)
    yield (on - street.diary.today).days
    for row in street.desk.read(AgendaQuery((What.OUTREACH_VISIT.code,), (VisitStep.OPEN.code,), subject=plan.id)):
        met = street.happens(MET) and stands(street, row.line.case)
        step, words = (VisitStep.MET, "坐下来谈了半个钟。") if met else (VisitStep.NOT_MET, "敲门没有人应。")
        street.do(RecordOutreachVisitDraft(
            street.id(), row.line.case, plan.id, row.line.part, step.code, "本人", words,
        ))  # fmt: skip
    yield timedelta(hours=1)
    street.do(CloseOutreachDayDraft(street.id(), plan.id, tuple(one.name for one in names)))


def stands(street: Street, case: str) -> bool:
    """Whether a case is not closed yet."""
    file = street.desk.read(CaseFileQuery(case))
    return file is not None and file.case.closing is None


def _visit(street: Street, case: str, *, at_home: bool) -> PlannedVisit:
    if at_home:
        return PlannedVisit("", case, True, "", street.today, AgreedHow.PHONE.code)
    return PlannedVisit("", case, False, "社区居委会门口", "", "")
