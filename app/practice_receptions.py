"""演练: leaders' reception days: one of last week with what was instructed, one of today, one of tomorrow, one stood down. All invented."""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.plan_reception import PlanReceptionDraft
from app.acts.put_before_leader import PutBeforeLeaderDraft
from app.acts.record_reception import RecordReceptionDraft
from app.acts.sponsor_case import SponsorCaseDraft
from app.acts.stand_down_reception import StandDownReceptionDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Duty
from app.domain.reception_terms import HeardStep
from app.ports import SearchQuery
from app.ports.agenda import AgendaQuery

SECRETARY, DIRECTOR, DISTRICT = ("周启明", "街道党工委书记"), ("林曼华", "街道办事处主任"), ("梁志远", "副区长")
LAST_WEEK, COMING = ("黎广生", "骆家辉"), ("何永强", "陈惠芳")


def receptions(desk: Desk) -> None:
    """Plan and live through them, for those of these people whose matters are there."""
    world = desk.world()
    _held(desk, world.today - timedelta(days=6))
    _plan(desk, DIRECTOR, "street", world.today, "出行、停车", at="14:30-17:00")
    days, on = [], world.today
    for gap in (1, 1, 4, 6):
        on = world.lookup.calendar.next_working_day(on + timedelta(days=gap))
        days.append(on)
    coming = _plan(desk, SECRETARY, "street", days[0], "加装电梯、物业服务、噪声扰民")
    for case in _cases(desk, COMING):
        desk.do(PutBeforeLeaderDraft(desk.new_id(), case, coming))
    for case in _cases(desk, COMING[:1]):
        until = (world.today + timedelta(days=60)).isoformat()
        desk.do(SponsorCaseDraft(desk.new_id(), case, "street", "", SECRETARY[0], until))
    off = _plan(desk, DIRECTOR, "street", days[1])
    desk.do(StandDownReceptionDraft(desk.new_id(), off, "当天全区防汛值守"))
    _plan(desk, DISTRICT, "district", days[2], "城中村改造、房屋拆迁补偿")
    _plan(desk, DIRECTOR, "street", days[3])


def _held(desk: Desk, day: date) -> None:
    """A day on which two matters were heard: of one something is left to somebody."""
    present = desk.clock
    moment = present() - timedelta(days=6)
    desk.clock = lambda: moment.replace(hour=8, minute=20)
    try:
        id_ = _plan(desk, DIRECTOR, "street", day)
        for case in _cases(desk, LAST_WEEK):
            desk.do(PutBeforeLeaderDraft(desk.new_id(), case, id_))
        desk.clock = lambda: moment.replace(hour=11, minute=40)
        due = (day + timedelta(days=12)).isoformat()
        told = (
            ("听完了，材料补齐就办，社区陪着跑一趟。", (Duty(desk.actor.name, "陪同到窗口把材料补齐", due),)),
            ("这件事牵涉两个部门，由街道牵头，月底以前坐到一起说清楚。", ()),
        )
        rows = desk.read(AgendaQuery((What.RECEPTION_VISIT.code,), on_from=day, on_to=day))
        for row, (text, duties) in zip(rows, told, strict=False):
            desk.do(
                RecordReceptionDraft(
                    desk.new_id(), row.line.case, id_, row.line.part, HeardStep.HEARD.code, text, duties
                )
            )
    finally:
        desk.clock = present


def _plan(
    desk: Desk, leader: tuple[str, str], level: str, on: date, matters: str = "", *, at: str = "9:00-11:30"
) -> str:
    id_ = desk.new_id()
    desk.do(
        PlanReceptionDraft(
            id_, "", "", *leader, level, on.isoformat(), at, desk.station.name, "1 号接待室", "5", matters
        )
    )
    return id_


def _cases(desk: Desk, names: tuple[str, ...]) -> list[str]:
    found = (desk.read(SearchQuery(name, 1)) for name in names)
    return [hits[0].row.id for hits in found if hits and not hits[0].row.restricted]
