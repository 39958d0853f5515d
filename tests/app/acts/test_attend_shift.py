"""签到签退."""

from __future__ import annotations

from dataclasses import replace

from app.acts.attend_shift import AttendShiftDraft
from app.desk import Desk
from tests.app.acts.roster_steps import MONTH, chen, plan, refused, shifts


def test_whoever_is_on_duty_comes_and_goes(desk: Desk) -> None:
    shift = plan(desk, chen(desk), days=("2026-10-19",))
    come = AttendShiftDraft(desk.new_id(), MONTH, shift, "in", "8:55")
    assert refused(desk, replace(come, way="out")) == [("roster.not_came", "")]
    assert refused(desk, replace(come, at="")) == [("roster.time", "at")]
    assert refused(desk, replace(come, at="23:00")) == [("roster.ahead", "at")]
    desk.do(come)
    assert (shifts(desk)[0].line.state, shifts(desk)[0].line.detail["came"]) == ("present", "08:55")  # type: ignore[index]
    again = replace(come, id=desk.new_id())
    assert refused(desk, again) == [("roster.came", "")]
    assert refused(desk, replace(again, way="out", at="8:50")) == [("roster.early", "at")]
    desk.do(replace(again, way="out", at="10:20"))
    assert shifts(desk)[0].line.state == "done"
    assert refused(desk, replace(again, id=desk.new_id(), way="out")) == [("roster.went", "")]


def test_it_is_noted_on_the_day_and_of_somebody(desk: Desk) -> None:
    later = AttendShiftDraft(desk.new_id(), MONTH, plan(desk, chen(desk)), "in", "9:00")
    assert refused(desk, later) == [("roster.not_today", "")]
    gap = AttendShiftDraft(desk.new_id(), MONTH, plan(desk, days=("2026-10-19",)), "in", "9:00")
    assert refused(desk, gap) == [("roster.nobody", "")]
