"""换班: both agree, and no shift is left without anybody."""

from __future__ import annotations

from dataclasses import replace

from app.acts.swap_shift import SwapShiftDraft
from app.desk import Desk
from app.domain.kinds import Going
from tests.app.acts.outreach_steps import PLAN as OUTSIDE
from tests.app.acts.roster_steps import MONTH, chen, liang, plan, refused, shifts
from tests.conftest import FixedClock


def test_two_shifts_are_exchanged(desk: Desk) -> None:
    one, two = chen(desk), liang(desk)
    first, second = plan(desk, one), plan(desk, two, days=("2026-10-22",))
    draft = SwapShiftDraft(desk.new_id(), MONTH, first, one, two, second, agreed=True, reason="复诊")
    assert refused(desk, replace(draft, agreed=False)) == [("roster.not_agreed", "agreed")]
    assert refused(desk, replace(draft, reason="")) == [("text.empty", "reason")]
    desk.do(draft)
    assert [row.line.owner_name for row in shifts(desk)] == ["梁玉兰", "陈伯年"]
    assert desk.store.verify().damage == ()
    assert refused(desk, replace(draft, id=desk.new_id())) == [("roster.moved", "")]


def test_a_shift_is_taken_over_for_none(desk: Desk) -> None:
    one, two = chen(desk), liang(desk)
    shift = plan(desk, one)
    draft = SwapShiftDraft(desk.new_id(), MONTH, shift, one, agreed=True, reason="复诊")
    assert refused(desk, draft) == [("roster.nobody_takes", "takes")]
    assert refused(desk, replace(draft, takes=one)) == [("roster.same", "takes")]
    desk.do(replace(draft, takes=two))
    assert [row.line.owner_name for row in shifts(desk)] == ["梁玉兰"]


def test_an_exchange_that_leaves_a_gap_is_refused(desk: Desk) -> None:
    one, two = chen(desk), liang(desk, "2026-10-23")
    early, late = plan(desk, two, days=("2026-10-20",)), plan(desk, one, days=("2026-10-27",))
    draft = SwapShiftDraft(desk.new_id(), MONTH, early, two, one, late, agreed=True, reason="复诊")
    assert refused(desk, draft) == [("roster.leaves_gap", "other")]
    plan(desk, one, days=("2026-10-20",), place="大厅")
    assert refused(desk, replace(draft, other="")) == [("roster.twice", "takes")]


def test_only_what_is_to_come_and_has_somebody_is_exchanged(desk: Desk, clock: FixedClock) -> None:
    one, two = chen(desk), liang(desk)
    gap, shift = plan(desk), plan(desk, one, days=("2026-10-20",))
    draft = SwapShiftDraft(desk.new_id(), MONTH, gap, one, two, agreed=True, reason="复诊")
    assert refused(desk, draft) == [("roster.nobody", "")]
    assert refused(desk, replace(draft, shift=shift, other=gap)) == [("roster.nobody", "other")]
    assert refused(desk, replace(draft, shift="f" * 32)) == [("roster.gone", "")]
    clock.now = clock.now.replace(day=21)
    assert refused(desk, replace(draft, shift=shift)) == [("roster.past", "")]


def test_nobody_takes_a_shift_over_while_outside(desk: Desk) -> None:
    one, two = chen(desk), liang(desk)
    shift, other = plan(desk, one), plan(desk, two, days=("2026-10-22",))
    desk.do(replace(OUTSIDE, id=desk.new_id(), on="2026-10-21", going=(Going("梁玉兰", two),)))
    draft = SwapShiftDraft(desk.new_id(), MONTH, shift, one, two, agreed=True, reason="复诊")
    assert refused(desk, draft) == [("meeting.person", "takes")]
    desk.do(replace(OUTSIDE, id=desk.new_id(), on="2026-10-22", going=(Going("陈伯年", one),)))
    back = replace(draft, shift=other, gives=two, takes=one)
    assert refused(desk, back) == [("meeting.person", "takes")]
