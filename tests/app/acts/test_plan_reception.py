"""领导接访安排: planned, moved, refused; over a real desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.acts.plan_reception import PlanReceptionDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from tests.app.acts.meetings import BENCH, called
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.reception_steps import PLAN, came_of, day_row, plan, put
from tests.app.acts.test_record_campaign import refused
from tests.conftest import FixedClock


def again(desk: Desk, **changes: str) -> PlanReceptionDraft:
    return replace(PLAN, id=desk.new_id(), **changes)


def test_the_day_stands_on_the_agenda_with_its_leader_window_and_seats(desk: Desk) -> None:
    reception = plan(desk)
    row = day_row(desk)
    assert (row.subject.id, row.line.title, row.line.at, row.line.place, row.line.owner_name) == (
        reception, "周启明（街道党工委书记）接访", "09:00-11:30", "黄花岗街道信访站 1 号室", "周启明",
    )  # fmt: skip
    detail = row.line.detail or {}
    assert (detail["seats"], detail["matters"], detail["visits"], detail["open"]) == (2, "加装电梯", 0, 0)
    assert desk.store.verify().damage == ()


def test_it_is_moved_with_the_reason_and_keeps_what_was_put(desk: Desk) -> None:
    reception = plan(desk)
    put(desk, case_of(desk), reception)
    assert refused(desk, again(desk, reception=reception, on="2026-10-22")) == [("text.empty", "reason")]
    plan(desk, reception=reception, on="2026-10-22", reason="区里开会")
    detail = day_row(desk).line.detail or {}
    assert (str(day_row(desk).line.on), detail["moved_from"], detail["open"]) == ("2026-10-22", "2026-10-20", 1)
    assert refused(desk, again(desk, reception=reception, on="2026-10-22", seats="0", reason="改")) == [
        ("reception.seats", "seats")
    ]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"leader_name": " "}, ("reception.leader", "leader")),
        ({"post": ""}, ("text.empty", "post")),
        ({"level": "省"}, ("reception.level", "level")),
        ({"on": "2026-10-16"}, ("meeting.past", "on")),
        ({"on": "2026-01-08"}, ("meeting.last_year", "on")),
        ({"on": "下周"}, ("date.format", "on")),
        ({"times": "上午"}, ("meeting.times", "times")),
        ({"times": "11:30-9:00"}, ("meeting.ends", "times")),
        ({"place": ""}, ("text.empty", "place")),
        ({"seats": "500"}, ("reception.seats", "seats")),
        ({"seats": "几批"}, ("reception.seats", "seats")),
        ({"reception": "f" * 32, "reason": "改"}, ("reception.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, again(desk, **changes)) == [problem]


def test_nobody_and_no_window_is_there_twice_at_one_time(desk: Desk) -> None:
    plan(desk)
    assert refused(desk, again(desk, leader_name="林曼华")) == [("meeting.room", "place")]
    assert refused(desk, again(desk, window="2 号室", times="11:00-12:00")) == [("meeting.person", "leader")]
    plan(desk, leader_name="林曼华", window="2 号室")
    plan(desk, times="14:00-15:00")


def test_a_meeting_in_the_same_room_bars_it_and_it_bars_a_meeting(desk: Desk) -> None:
    called(desk)
    there = {"place": BENCH.place, "window": "", "on": BENCH.on, "times": "9:00-10:00"}
    assert refused(desk, again(desk, **there)) == [("meeting.room", "place")]
    plan(desk, **{**there, "on": "2026-10-27"})
    assert refused(desk, replace(BENCH, id=desk.new_id(), on="2026-10-27")) == [("meeting.room", "place")]


def test_another_leader_does_not_get_what_was_put_before_this_one(desk: Desk) -> None:
    reception = plan(desk)
    put(desk, case_of(desk), reception)
    assert refused(desk, again(desk, reception=reception, leader_name="林曼华", reason="换人")) == [
        ("reception.other_leader", "leader")
    ]
    plan(desk, reception=reception, seats="1", reason="只有一个钟头")
    assert refused(desk, again(desk, reception=reception, seats="1", leader_name="林曼华", reason="换人"))


def test_a_day_with_results_stays_on_its_day(desk: Desk, clock: FixedClock) -> None:
    reception = plan(desk)
    row = put(desk, case_of(desk), reception)
    clock.now = datetime(2026, 10, 20, 12, 0, tzinfo=CHINA)
    desk.do(came_of(desk, row))
    assert refused(desk, again(desk, reception=reception, on="2026-10-22", reason="改")) == [
        ("reception.heard_already", "on")
    ]
    plan(desk, reception=reception, window="3 号室", reason="写错了")
    assert day_row(desk).line.place == "黄花岗街道信访站 3 号室"
