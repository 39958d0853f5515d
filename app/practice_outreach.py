"""演练: days outside: one that was reconciled, today's with visits still without a result. All invented."""

from __future__ import annotations

from datetime import date, timedelta

from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.plan_outreach import PlanOutreachDraft
from app.acts.record_outreach_visit import RecordOutreachVisitDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Going, PlannedVisit
from app.domain.outreach_terms import AgreedHow, OutreachWay, VisitStep
from app.ports import SearchQuery
from app.ports.agenda import AgendaQuery

AT_HOME, ELSEWHERE = ("何永强", "陈惠芳", "黎广生"), ("冯建业", "骆家辉")
PLACE = "社区居委会门口"


def outreach(desk: Desk) -> None:
    """Plan and live through them, for those of these people whose matters are there."""
    today = desk.world().today
    _yesterday(desk, today - timedelta(days=1))
    visits = _at_home(desk, AT_HOME, today - timedelta(days=2)) + _elsewhere(desk, ELSEWHERE)
    if visits:
        _plan(desk, OutreachWay.OUTREACH, today, "水荫社区", ("何美仪", "谭启明"), visits)
        _come(desk, today)


def _yesterday(desk: Desk, day: date) -> None:
    """A home visit where nobody was at home, reconciled in the evening."""
    present = desk.clock
    moment = present() - timedelta(days=1)
    desk.clock = lambda: moment
    try:
        if visits := _at_home(desk, AT_HOME[1:2], day - timedelta(days=1)):
            planned = _plan(desk, OutreachWay.HOME, day, "恤孤院路一带", ("黄炳坤",), visits)
            _come(desk, day, VisitStep.NOT_MET, "敲门没有人应，邻居说回乡下了。")
            desk.do(CloseOutreachDayDraft(desk.new_id(), planned, ("黄炳坤",)))
    finally:
        desk.clock = present


def _plan(
    desk: Desk, way: OutreachWay, on: date, place: str, names: tuple[str, ...], visits: tuple[PlannedVisit, ...]
) -> str:
    helpers = {row.line.title: row.subject.id for row in desk.read(AgendaQuery((What.HELPER.code,)))}
    going = tuple(Going(name, helpers.get(name, "")) for name in names)
    id_ = desk.new_id()
    desk.do(PlanOutreachDraft(id_, "", way.code, on.isoformat(), "09:00", "11:30", place, going, visits))
    return id_


def _cases(desk: Desk, names: tuple[str, ...]) -> list[str]:
    found = (desk.read(SearchQuery(name, 1)) for name in names)
    return [hits[0].row.id for hits in found if hits and not hits[0].row.restricted]


def _at_home(desk: Desk, names: tuple[str, ...], agreed: date) -> tuple[PlannedVisit, ...]:
    how = AgreedHow.PHONE.code
    return tuple(PlannedVisit("", case, True, "", agreed.isoformat(), how) for case in _cases(desk, names))


def _elsewhere(desk: Desk, names: tuple[str, ...]) -> tuple[PlannedVisit, ...]:
    return tuple(PlannedVisit("", case, False, PLACE, "", "") for case in _cases(desk, names))


def _come(
    desk: Desk, day: date, step: VisitStep = VisitStep.MET, text: str = "坐下来谈了半个钟，他最惦记的是老人上下楼。"
) -> None:
    """What came of the first visits of a day: two of five, the only one of a short one."""
    rows = desk.read(AgendaQuery((What.OUTREACH_VISIT.code,), on_from=day, on_to=day))
    for row in sorted(rows, key=lambda row: (row.line.detail or {})["number"])[: max(1, len(rows) - 3)]:
        desk.do(
            RecordOutreachVisitDraft(
                desk.new_id(), row.line.case, row.subject.id, row.line.part, step.code, "本人", text
            )
        )
