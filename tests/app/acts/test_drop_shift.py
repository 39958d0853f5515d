"""取消一班."""

from __future__ import annotations

from app.acts.attend_shift import AttendShiftDraft
from app.acts.drop_shift import DropShiftDraft
from app.desk import Desk
from tests.app.acts.roster_steps import MONTH, chen, plan, refused, shifts
from tests.conftest import FixedClock


def test_a_shift_is_none_any_more_and_takes_nobody_s_time(desk: Desk) -> None:
    helper = chen(desk)
    shift = plan(desk, helper)
    assert refused(desk, DropShiftDraft(desk.new_id(), MONTH, shift)) == [("text.empty", "reason")]
    desk.do(DropShiftDraft(desk.new_id(), MONTH, shift, "那天停电"))
    assert [row.line.state for row in shifts(desk)] == ["dropped"]
    plan(desk, helper)
    assert refused(desk, DropShiftDraft(desk.new_id(), MONTH, shift, "又")) == [("roster.gone", "")]


def test_what_began_or_is_over_stays(desk: Desk, clock: FixedClock) -> None:
    shift = plan(desk, chen(desk), days=("2026-10-19",))
    desk.do(AttendShiftDraft(desk.new_id(), MONTH, shift, "in", "9:01"))
    assert refused(desk, DropShiftDraft(desk.new_id(), MONTH, shift, "停电")) == [("roster.begun", "")]
    gap = plan(desk)
    clock.now = clock.now.replace(day=22)
    assert refused(desk, DropShiftDraft(desk.new_id(), MONTH, gap, "停电")) == [("roster.past", "")]
