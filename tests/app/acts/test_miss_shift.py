"""请假缺勤: the shift is a gap until somebody takes it, and who could not come stays with it."""

from __future__ import annotations

from app.acts.attend_shift import AttendShiftDraft
from app.acts.miss_shift import MissShiftDraft
from app.desk import Desk
from tests.app.acts.roster_steps import MONTH, chen, liang, plan, refused, shifts


def test_somebody_else_takes_the_shift(desk: Desk) -> None:
    shift = plan(desk, chen(desk))
    assert refused(desk, MissShiftDraft(desk.new_id(), MONTH, shift, " ")) == [("text.empty", "reason")]
    desk.do(MissShiftDraft(desk.new_id(), MONTH, shift, "家里有事"))
    assert (shifts(desk)[0].line.state, shifts(desk)[0].line.owner) == ("gap", "")
    assert refused(desk, MissShiftDraft(desk.new_id(), MONTH, shift, "又")) == [("roster.nobody", "")]
    plan(desk, liang(desk), shift=shift)
    line = shifts(desk)[0].line
    assert (line.state, line.owner_name, line.detail["missed"]) == ("planned", "梁玉兰", [["陈伯年", "家里有事"]])  # type: ignore[index]


def test_whoever_came_did_not_miss_it(desk: Desk) -> None:
    shift = plan(desk, chen(desk), days=("2026-10-19",))
    desk.do(AttendShiftDraft(desk.new_id(), MONTH, shift, "in", "9:00"))
    assert refused(desk, MissShiftDraft(desk.new_id(), MONTH, shift, "没来")) == [("roster.there", "")]
