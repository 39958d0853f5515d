"""今天约好的: what this station has fixed for today, by its hour, over a real desk."""

from __future__ import annotations

from dataclasses import replace

from app.acts.stand_down_reception import StandDownReceptionDraft
from app.desk import Desk
from app.reports.booked_today import booked_today
from tests.app.acts.meetings import BENCH, CONSULTATION, called
from tests.app.acts.outreach_steps import plan as plan_outside
from tests.app.acts.reception_steps import plan as plan_reception
from tests.app.acts.service_steps import announce, planned, two_stations
from tests.app.test_docket_rows import turned

TODAY, TOMORROW = "2026-10-19", "2026-10-20"


def booked(desk: Desk) -> list[tuple[str, str]]:
    return [(row.line.what, row.line.at) for row in booked_today(desk.read, desk.world())]


def test_what_is_fixed_for_today_stands_by_its_hour(desk: Desk) -> None:
    called(desk, replace(BENCH, on=TODAY, times="19:30-21:00"))
    plan_reception(desk, on=TODAY, times="14:30-17:00")
    plan_outside(desk)
    called(desk, replace(BENCH, on=TOMORROW))
    assert booked(desk) == [("outreach", "09:00-11:30"), ("reception", "14:30-17:00"), ("meeting", "19:30-21:00")]


def test_what_was_called_off_and_what_another_station_fixed_is_not_there(desk: Desk) -> None:
    reception = plan_reception(desk, on=TODAY)
    assert booked(desk) == [("reception", "09:00-11:30")]
    world = desk.world()
    elsewhere = replace(world, station=replace(world.station, org="440106"))
    assert booked_today(desk.read, elsewhere) == ()
    desk.do(StandDownReceptionDraft(desk.new_id(), reception, "防汛值守"))
    assert booked(desk) == []


def test_a_meeting_that_a_body_of_ours_is_asked_to_is_there_too(desk: Desk) -> None:
    called(desk, replace(CONSULTATION, on=TODAY, bodies="越秀区住房和城乡建设局、物业公司"))
    world = desk.world()

    def at(org: str) -> int:
        return len(booked_today(desk.read, replace(world, station=replace(world.station, org=org))))

    assert {org: at(org) for org in ("440104014", "440104000", "440104011", "440100000")} == {
        "440104014": 1, "440104000": 1, "440104011": 0, "440100000": 0,
    }  # fmt: skip


def test_a_meeting_on_what_turned_out_to_be_an_accusation_is_not_named(desk: Desk) -> None:
    turned(desk, 1, on=TODAY)
    assert [row.restricted for row in booked_today(desk.read, desk.world())] == [True]


def test_a_service_day_is_one_line_whoever_announced_it_and_however_many_stations_it_has(desk: Desk) -> None:
    two_stations(desk)
    planned(desk, announce(desk))
    assert booked(desk) == [("service_day", "09:00-11:30")]
    world = desk.world()
    below = replace(world, station=replace(world.station, org="440104014001"))
    assert [row.line.what for row in booked_today(desk.read, below)] == ["service_day"]
