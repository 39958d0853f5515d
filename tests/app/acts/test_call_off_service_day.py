"""集中服务日取消: with the reason, before it is over; nothing is planned for it then."""

from __future__ import annotations

from app.acts.call_off_service_day import CallOffServiceDayDraft
from app.acts.plan_service_parts import PlanServicePartsDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.service_steps import announce, two_stations
from tests.app.acts.test_record_campaign import refused
from tests.builders import NOW


def test_it_stays_with_the_reason_and_nothing_is_planned_for_it(desk: Desk) -> None:
    two_stations(desk)
    day = announce(desk)
    assert refused(desk, CallOffServiceDayDraft(desk.new_id(), day, " ")) == [("text.empty", "reason")]
    desk.do(CallOffServiceDayDraft(desk.new_id(), day, "台风"))
    (row,) = desk.read(AgendaQuery((What.SERVICE_DAY.code,)))
    assert row.line.state == "called_off" and row.line.detail is not None and row.line.detail["why"] == "台风"
    assert refused(desk, PlanServicePartsDraft(desk.new_id(), day)) == [("service_day.called_off", "")]
    assert refused(desk, CallOffServiceDayDraft(desk.new_id(), day, "又")) == [("service_day.called_off", "")]
    announce(desk)


def test_a_day_that_is_over_is_not_called_off(desk: Desk) -> None:
    day = announce(desk)
    desk.clock = lambda: NOW.replace(day=25)
    assert refused(desk, CallOffServiceDayDraft(desk.new_id(), day, "台风")) == [("service_day.held", "")]
