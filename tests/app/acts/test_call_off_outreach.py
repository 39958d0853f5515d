"""下访取消: nobody goes; the people are free, nothing is counted, and what was held already stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.acts.call_off_outreach import CallOffOutreachDraft
from app.acts.plan_service_parts import PlanServicePartsDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.outreach import fold_outreach
from app.ports import EntriesQuery, Refused
from app.ports.agenda import AgendaQuery
from app.reports.booked_today import booked_today
from app.service_day import days_held, service_day
from tests.app.acts.outreach_steps import at_home, came_of, case_of, day_row, plan, visit_rows
from tests.app.acts.service_steps import announce, closed, planned, two_stations
from tests.app.acts.test_record_campaign import refused
from tests.builders import NOW


def off(desk: Desk, *days: str, reason: str = "台风") -> CallOffOutreachDraft:
    return CallOffOutreachDraft(desk.new_id(), days, reason)


def test_the_day_stays_with_its_reason_its_visits_go_and_its_people_are_free(desk: Desk) -> None:
    day = plan(desk, at_home(case_of(desk)))
    assert refused(desk, off(desk)) == [("outreach.no_day", "")]
    assert refused(desk, off(desk, day, reason=" ")) == [("text.empty", "reason")]
    desk.do(off(desk, day))
    row = day_row(desk)
    assert (row.line.state, (row.line.detail or {})["why"], visit_rows(desk)) == ("called_off", "台风", [])
    assert booked_today(desk.read, desk.world()) == ()
    assert refused(desk, off(desk, day)) == [("outreach.called_off", "")]
    plan(desk, place="云鹤社区")


def test_what_has_a_result_or_is_over_or_another_station_planned_stays(desk: Desk) -> None:
    day = plan(desk, at_home(case_of(desk)))
    desk.do(came_of(desk, visit_rows(desk)[0]))
    assert refused(desk, off(desk, day)) == [("outreach.begun", "")]
    later = plan(desk, on="2026-10-21")
    desk.clock = lambda: NOW + timedelta(days=3)
    assert refused(desk, off(desk, later)) == [("outreach.over", "")]


def test_all_stations_of_a_service_day_are_called_off_at_once_and_may_be_planned_again(desk: Desk) -> None:
    two_stations(desk)
    id_ = announce(desk)
    parts = planned(desk, id_)
    desk.do(off(desk, *(part.subject.id for part in parts), reason="排错了"))
    found = service_day(desk.read, id_)
    assert found is not None and [spot.part for spot in found.spots] == [None, None] and found.planned == 0
    assert [spot.off and (spot.off.line.detail or {})["why"] for spot in found.spots] == ["排错了", "排错了"]
    with pytest.raises(Refused):
        desk.sheet("service_notice", f"{id_} {found.spots[0].site.subject.id} A4")
    assert refused(desk, PlanServicePartsDraft(desk.new_id(), id_)) == [("service_parts.nothing", "")]
    desk.do(PlanServicePartsDraft(desk.new_id(), id_, again=True))
    assert refused(desk, PlanServicePartsDraft(desk.new_id(), id_, again=True)) == [("service_parts.nothing", "")]
    again = service_day(desk.read, id_)
    assert again is not None and again.planned == 2
    assert again.spots[0].part is not None
    desk.do(closed(desk, again.spots[0].part))
    (row,) = desk.read(AgendaQuery((What.SERVICE_DAY.code,)))
    assert days_held(desk.read, (row,))[id_] == (1, 2)


def test_a_visit_that_was_made_elsewhere_meanwhile_and_an_evening_that_was_reconciled_stand(desk: Desk) -> None:
    day = plan(desk, at_home(case_of(desk)))
    visit = visit_rows(desk)[0]
    desk.do(off(desk, day))
    entries = desk.read(EntriesQuery("outreach", day))
    state = fold_outreach(entries)
    assert state.visits == () and state.called_off == "台风"
    state.results[visit.line.part] = None  # type: ignore[assignment]
    assert [one.visit for one in state.visits] == [visit.line.part]
