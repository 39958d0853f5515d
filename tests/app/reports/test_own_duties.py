"""等着做的: what this station promised and whose day has passed, and the voids this user may decide on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.confirm_review_void import ConfirmReviewVoidDraft
from app.acts.confirm_void import ConfirmVoidDraft
from app.acts.deliver import DeliverDraft
from app.acts.make_return_visit import YES as REACHED
from app.acts.make_return_visit import MakeReturnVisitDraft
from app.acts.note_execution import NoteExecutionDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.plan_return_visit import YES, PlanReturnVisitDraft
from app.acts.propose_review_void import ProposeReviewVoidDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.refuse_void import RefuseVoidDraft
from app.desk import Desk
from app.domain.kinds import Duty
from app.domain.watch import DISPLAYED, OBJECTABLE, PROMISED, RETURN_VISIT, REVIEW_VOID, VOID
from app.practice_handling import answered_below
from app.reports.own_duties import agreed_days, own_duties
from tests.app.desks import accepted, colleague, day, delivered, signed_as_before, visit
from tests.builders import TODAY
from tests.conftest import FixedClock


def duties(desk: Desk) -> list[tuple[str, date]]:
    return [(duty.what, duty.on) for duty in own_duties(desk.read, desk.world())]


def agreed(desk: Desk) -> list[tuple[str, date]]:
    return [(duty.what, duty.on) for duty in agreed_days(desk.read, desk.world())]


def planned(desk: Desk) -> str:
    """A visitor who was told and agreed to be called in three days."""
    case = desk.do(visit(desk)).case
    delivered(desk, case, accepted(desk, case).documents[0])
    when = (desk.world().today + timedelta(days=3)).isoformat()
    desk.do(PlanReturnVisitDraft(desk.new_id(), case, YES, "当面问过", "phone", when))
    return case


def test_a_return_visit_stands_there_from_the_day_after_it_was_to_be_until_it_is_made(
    desk: Desk, clock: FixedClock
) -> None:
    case = planned(desk)
    clock.advance(days=3)
    assert duties(desk) == []
    clock.advance(days=1)
    assert duties(desk) == [(RETURN_VISIT, TODAY + timedelta(days=3))]
    made = MakeReturnVisitDraft(desk.new_id(), case, "phone", REACHED, "都好", made_on=day(desk.clock()))
    desk.do(made)
    assert duties(desk) == []


def test_after_so_many_calls_without_an_answer_as_are_set_nobody_is_reminded(desk: Desk, clock: FixedClock) -> None:
    case = planned(desk)
    clock.advance(days=4)
    for _ in range(3):
        assert duties(desk) != []
        desk.do(MakeReturnVisitDraft(desk.new_id(), case, "phone", "no", made_on=day(desk.clock())))
        clock.advance(days=1)
    assert duties(desk) == []


def test_a_public_notice_stands_there_from_the_day_it_counts_until_it_is_noted(desk: Desk, clock: FixedClock) -> None:
    case = desk.do(visit(desk)).case
    paper = accepted(desk, case).documents[0]
    hung = {"displayed_on": TODAY.isoformat(), "displayed_at": "村公告栏", "why": "下落不明"}
    desk.do(DeliverDraft(desk.new_id(), case, paper, "notice", **hung))
    clock.advance(days=29)
    assert duties(desk) == []
    clock.advance(days=1)
    assert duties(desk) == [(DISPLAYED, TODAY + timedelta(days=30))]
    desk.do(DeliverDraft(desk.new_id(), case, paper, "notice", **hung))
    assert duties(desk) == []


def test_a_day_that_an_agreement_named_stands_there_until_somebody_asked(desk: Desk, clock: FixedClock) -> None:
    case = desk.do(visit(desk)).case
    accepted(desk, case)
    today = TODAY.isoformat()
    opened = OpenMediationDraft(
        desk.new_id(), case, (), "mediation", BOTH, "", "一楼住户", "", today, "签名", today, "签名", "罗秀英", "", today,
        host="organ",
    )  # fmt: skip
    desk.do(opened)
    terms = (Duty("施工单位", "外移井道", (TODAY + timedelta(days=9)).isoformat()), Duty("一楼", "让出通道"))
    desk.do(AgreeMediationDraft(desk.new_id(), case, opened.id, "停工。", "井道。", "施工单位。", terms))
    signed_as_before(desk, case, opened.id, today)
    clock.advance(days=9)
    assert duties(desk) == []
    assert agreed(desk) == [(PROMISED, TODAY + timedelta(days=9))], "it is seen before its day"
    clock.advance(days=1)
    assert duties(desk) == agreed(desk) == [(PROMISED, TODAY + timedelta(days=9))]
    desk.do(NoteExecutionDraft(desk.new_id(), case, (), "not_yet", "还没有进场", day(desk.clock())))
    assert duties(desk) == agreed(desk) == []


def test_a_void_waits_for_whoever_may_decide_on_it_and_for_nobody_else(desk: Desk) -> None:
    first, second = (desk.do(visit(desk)).case for _ in range(2))
    for case in (first, second):
        desk.do(ProposeVoidDraft(desk.new_id(), case, "录重了"))
    assert duties(desk) == [], "who asked for it may not decide"
    other = colleague(desk)
    assert duties(other) == [(VOID, TODAY)] * 2
    assert {duty.by for duty in own_duties(other.read, other.world())} == {desk.actor.id}
    other.do(RefuseVoidDraft(other.new_id(), first, "不是重的"))
    other.do(ConfirmVoidDraft(other.new_id(), second, "核过，是重的"))
    assert duties(other) == []


def test_so_does_the_void_of_a_request_for_review(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    asked = answered_below(desk, case, TODAY)
    desk.do(ProposeReviewVoidDraft(desk.new_id(), case, asked, "记错了"))
    assert duties(desk) == []
    other = colleague(desk)
    assert duties(other) == [(REVIEW_VOID, TODAY)]
    other.do(ConfirmReviewVoidDraft(other.new_id(), case, asked, "核过"))
    assert duties(other) == []


def test_what_another_station_has_open_is_theirs(desk: Desk, clock: FixedClock) -> None:
    planned(desk)
    clock.advance(days=4)
    world = desk.world()
    elsewhere = replace(world, station=replace(world.station, org="440104000"))
    assert own_duties(desk.read, world) and own_duties(desk.read, elsewhere) == ()


def test_what_was_sent_to_us_stands_there_in_the_last_days_in_which_it_may_be_objected_to(
    desk: Desk, clock: FixedClock
) -> None:
    """Received on Monday 19 October: five working days end on Monday 26."""
    case = desk.do(visit(desk, channel="transferred_in", details={"from_unit": "越秀区信访局"})).case
    clock.advance(days=3)
    assert duties(desk) == []
    clock.advance(days=1)
    last = TODAY + timedelta(days=7)
    assert duties(desk) == [(OBJECTABLE, last)]
    clock.advance(days=3)
    assert duties(desk) == [(OBJECTABLE, last)], "on its last day too"
    clock.advance(days=1)
    assert duties(desk) == [], "it has lapsed: what is owed is the notice"
    other = desk.do(visit(desk, channel="transferred_in", details={"from_unit": "越秀区信访局"})).case
    clock.advance(days=6)
    assert duties(desk) != [] and case != other
    accepted(desk, other)
    assert duties(desk) == []
