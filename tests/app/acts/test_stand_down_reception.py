"""接访取消: it stays with the reason and frees the room; over a real desk."""

from __future__ import annotations

from datetime import datetime

from app.acts.put_before_leader import PutBeforeLeaderDraft
from app.acts.stand_down_reception import StandDownReceptionDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from tests.app.acts.outreach_steps import case_of
from tests.app.acts.reception_steps import came_of, day_row, plan, put
from tests.app.acts.test_record_campaign import refused
from tests.conftest import FixedClock


def test_it_stays_with_the_reason_and_takes_no_room(desk: Desk) -> None:
    reception = plan(desk)
    assert refused(desk, StandDownReceptionDraft(desk.new_id(), reception, " ")) == [("text.empty", "reason")]
    desk.do(StandDownReceptionDraft(desk.new_id(), reception, "防汛值守"))
    row = day_row(desk)
    assert (row.line.state, (row.line.detail or {})["why"]) == ("stood_down", "防汛值守")
    assert refused(desk, StandDownReceptionDraft(desk.new_id(), reception, "又一次")) == [("reception.stood_down", "")]
    assert refused(desk, PutBeforeLeaderDraft(desk.new_id(), case_of(desk), reception)) == [
        ("reception.stood_down", "")
    ]
    plan(desk)


def test_what_was_heard_took_place(desk: Desk, clock: FixedClock) -> None:
    reception = plan(desk)
    row = put(desk, case_of(desk), reception)
    clock.now = datetime(2026, 10, 20, 12, 0, tzinfo=CHINA)
    desk.do(came_of(desk, row))
    assert refused(desk, StandDownReceptionDraft(desk.new_id(), reception, "没有来")) == [("reception.held", "")]
