"""The month as it is shown: its gaps, also of a term that was ended later; who is on duty now and fits."""

from __future__ import annotations

from datetime import timedelta

from app.acts.attend_shift import AttendShiftDraft
from app.acts.end_helper import EndHelperDraft
from app.desk import Desk
from app.roster_month import on_duty, read_month
from tests.app.acts.roster_steps import MONTH, chen, liang, plan
from tests.builders import TODAY
from tests.conftest import FixedClock

FIRST = TODAY.replace(day=1)


def test_a_term_that_ends_early_leaves_a_gap(desk: Desk) -> None:
    helper = chen(desk)
    plan(desk, helper)
    plan(desk)
    assert len(read_month(desk.read, desk.world(), FIRST).gaps()) == 1
    desk.do(EndHelperDraft(desk.new_id(), helper, TODAY.isoformat(), "回乡下住"))
    month = read_month(desk.read, desk.world(), FIRST)
    assert (len(month.gaps()), month.helpers) == (2, ())


def test_who_is_on_duty_now_fits_by_dialect_and_skill(desk: Desk, clock: FixedClock) -> None:
    today = {"days": (TODAY.isoformat(),)}
    one = plan(desk, chen(desk), **today)
    plan(desk, liang(desk), starts="14:00", ends="17:00", **today)
    (there,) = on_duty(desk.read, desk.world())
    assert there.line.owner_name == "陈伯年"
    assert there.fits(frozenset(), "") and there.fits(frozenset({"cantonese"}), "990000")
    assert not there.fits(frozenset({"hakka"}), "") and not there.fits(frozenset(), "080100")
    desk.do(AttendShiftDraft(desk.new_id(), MONTH, one, "in", "9:00"))
    clock.now += timedelta(hours=2)
    assert [shift.line.owner_name for shift in on_duty(desk.read, desk.world())] == ["陈伯年"]
    desk.do(AttendShiftDraft(desk.new_id(), MONTH, one, "out", "12:00"))
    assert on_duty(desk.read, desk.world()) == ()
