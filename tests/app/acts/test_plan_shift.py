"""排班: one shift or many, each refusal one sentence; the lines equal a rebuild."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.drop_shift import DropShiftDraft
from app.acts.publish_roster import PublishRosterDraft
from app.desk import Desk
from app.domain.kinds import Going
from app.ports import Refused
from tests.app.acts.meetings import BENCH, called
from tests.app.acts.outreach_steps import PLAN as OUTSIDE
from tests.app.acts.roster_steps import MONTH, PLAN, chen, liang, plan, refused, shifts


def test_a_helper_is_planned_on_every_monday_and_put_right(desk: Desk) -> None:
    helper = chen(desk)
    first = plan(desk, helper, days=("2026-10-19", "2026-10-26"))
    assert [(str(r.line.on), r.line.at, r.line.owner_name, r.line.place, r.line.state) for r in shifts(desk)] == [
        ("2026-10-19", "09:00-11:30", "陈伯年", "倾计工作室", "planned"),
        ("2026-10-26", "09:00-11:30", "陈伯年", "倾计工作室", "planned"),
    ]
    plan(desk, helper, shift=first, days=("2026-10-20",), starts="14:00", ends="17:00")
    assert [(str(r.line.on), r.line.at) for r in shifts(desk)] == [
        ("2026-10-20", "14:00-17:00"), ("2026-10-26", "09:00-11:30"),
    ]  # fmt: skip
    assert desk.store.verify().damage == ()


def test_a_shift_without_anybody_is_a_gap_until_somebody_takes_it(desk: Desk) -> None:
    shift = plan(desk)
    assert shifts(desk)[0].line.state == "gap"
    plan(desk, chen(desk), shift=shift)
    assert shifts(desk)[0].line.state == "planned"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"days": ()}, ("date.empty", "days")),
        ({"days": ("明天",)}, ("date.format", "days")),
        ({"days": ("2026-10-16",)}, ("roster.past", "days")),
        ({"days": ("2026-10-31", "2026-11-01")}, ("roster.month", "days")),
        ({"starts": "九点"}, ("roster.time", "starts")),
        ({"ends": "24:30"}, ("roster.time", "ends")),
        ({"starts": "20:00", "ends": "02:00"}, ("roster.turned", "ends")),
        ({"place": " "}, ("text.empty", "place")),
        ({"helper": "f" * 32}, ("helper.unknown", "helper")),
        ({"shift": "f" * 32}, ("roster.gone", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(PLAN, id=desk.new_id(), **changes)) == [problem]  # type: ignore[arg-type]


def test_nobody_is_in_two_places_nor_on_duty_outside_their_term(desk: Desk) -> None:
    helper, other = chen(desk), liang(desk, "2026-10-23")
    plan(desk, helper)
    again = replace(PLAN, id=desk.new_id(), helper=helper, starts="11:00", ends="12:00", place="大厅")
    assert refused(desk, again) == [("roster.twice", "helper")]
    plan(desk, helper, starts="11:30", ends="12:00")
    late = replace(PLAN, id=desk.new_id(), helper=other, days=("2026-10-22", "2026-10-26"))
    assert refused(desk, late) == [("roster.term", "helper")]


def test_after_it_hangs_on_the_wall_a_change_says_why(desk: Desk) -> None:
    shift = plan(desk)
    desk.do(PublishRosterDraft(desk.new_id(), MONTH))
    assert refused(desk, replace(PLAN, id=desk.new_id(), shift=shift)) == [("text.empty", "reason")]
    plan(desk, shift=shift, place="大厅", reason="工作室停电")
    assert (shifts(desk)[0].line.place, shifts(desk)[0].line.detail["reason"]) == ("大厅", "工作室停电")  # type: ignore[index]


def test_the_last_week_of_a_year_ends_with_its_month(desk: Desk) -> None:
    december = MONTH.replace("2026-10", "2026-12")
    plan(desk, roster=december, days=("2026-12-31",))
    turn = replace(PLAN, id=desk.new_id(), roster=december, days=("2026-12-31", "2027-01-01"))
    assert refused(desk, turn) == [("roster.month", "days")]
    plan(desk, roster=MONTH.replace("2026-10", "2027-01"), days=("2027-01-01",))


def test_a_helper_on_duty_does_not_go_out_meanwhile_nor_the_other_way_round(desk: Desk) -> None:
    helper = chen(desk)
    shift = plan(desk, helper)
    out = replace(OUTSIDE, id=desk.new_id(), on="2026-10-21", going=(Going("陈伯年", helper),))
    assert refused(desk, out) == [("meeting.person", "going")]
    assert refused(desk, replace(BENCH, id=desk.new_id(), on="2026-10-21", guests="陈伯年")) == [
        ("meeting.person", "guests")
    ]
    called(desk, on="2026-10-21", place=PLAN.place)
    desk.do(DropShiftDraft(desk.new_id(), MONTH, shift, "那天下访"))
    desk.do(out)
    again = replace(PLAN, id=desk.new_id(), helper=helper, days=("2026-10-20", "2026-10-21"))
    with pytest.raises(Refused) as caught:
        desk.do(again)
    (problem,) = caught.value.problems
    assert (problem.code, problem.field, problem.values["title"]) == ("meeting.person", "helper", OUTSIDE.place)
    desk.do(replace(again, id=desk.new_id(), starts="11:30", ends="12:00"))
    plan(desk, days=("2026-10-21",))
