"""集中服务日发布: announced, put right, refused; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.desk import Desk
from app.domain.hall_terms import What
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.service_steps import DAY, announce, planned, two_stations
from tests.app.acts.test_record_campaign import refused

ASKED = AgendaQuery((What.SERVICE_DAY.code,))


def test_it_stands_on_the_agenda_and_is_put_right_there(desk: Desk) -> None:
    day = announce(desk)
    (row,) = desk.read(ASKED)
    assert (row.subject.id, row.line.title, row.line.at, row.line.state) == (
        day, "10 号集中服务日", "09:00-11:30", "announced",
    )  # fmt: skip
    announce(desk, service_day=day, on="2026-10-20", reason="台风")
    assert [str(row.line.on) for row in desk.read(ASKED)] == ["2026-10-20"]
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"title": " "}, ("text.empty", "title")),
        ({"on": "2026-10-18"}, ("service_day.past", "on")),
        ({"on": "10号"}, ("date.format", "on")),
        ({"starts": "上午"}, ("roster.time", "starts")),
        ({"ends": "08:00"}, ("service_day.turned", "ends")),
        ({"service_day": "f" * 32, "reason": "改"}, ("service_day.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(DAY, id=desk.new_id(), **changes)) == [problem]


def test_a_day_is_announced_once_and_a_change_says_why(desk: Desk) -> None:
    day = announce(desk)
    assert refused(desk, replace(DAY, id=desk.new_id())) == [("service_day.twice", "on")]
    assert refused(desk, replace(DAY, id=desk.new_id(), service_day=day)) == [("text.empty", "reason")]
    announce(desk, on="2026-11-10")


def test_a_day_that_stations_have_planned_is_not_moved(desk: Desk) -> None:
    two_stations(desk)
    day = announce(desk)
    planned(desk, day)
    moved = replace(DAY, id=desk.new_id(), service_day=day, on="2026-10-20", reason="改")
    assert refused(desk, moved) == [("service_day.begun", "on")]
    announce(desk, service_day=day, matters="社保", reason="写清楚")


def test_it_is_told_to_the_station_itself_first(desk: Desk) -> None:
    announce(desk)
    (entry,) = desk.read(EntriesQuery("service_day"))
    assert entry.envelope.routing.orgs[0] == desk.station.org
