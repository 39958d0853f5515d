"""不再叫号: with a reason, once and for all."""

from __future__ import annotations

from app.acts.call_ticket import CallTicketDraft
from app.acts.skip_ticket import SkipTicketDraft
from app.desk import Desk
from tests.app.acts.queue_steps import order, place, refused, take


def test_it_is_out_of_the_queue_with_its_reason(desk: Desk) -> None:
    ticket = take(desk)
    assert refused(desk, SkipTicketDraft(desk.new_id(), ticket)) == [("text.empty", "reason")]
    desk.do(SkipTicketDraft(desk.new_id(), ticket, "本人说先回家"))
    assert order(desk) == []
    assert (place(desk, ticket).line.detail or {})["reason"] == "本人说先回家"
    assert refused(desk, CallTicketDraft(desk.new_id(), ticket)) == [("ticket.over", "")]
    assert desk.store.verify().damage == ()
