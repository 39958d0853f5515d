"""转窗口: the other window calls it next, nobody else does, and nobody queues twice."""

from __future__ import annotations

from app.acts.call_ticket import CallTicketDraft
from app.acts.transfer_ticket import TransferTicketDraft
from app.desk import Desk
from app.domain.queue import in_order, next_for
from tests.app.acts.queue_steps import at_window, call, order, places, refused, take


def test_it_comes_first_at_the_other_window_and_not_at_this_one(desk: Desk) -> None:
    ticket = take(at_window(desk, "1号窗口"))
    take(desk, "A", "elderly")
    call(desk, ticket)
    desk.do(TransferTicketDraft(desk.new_id(), ticket, "2号窗口", "要查档案"))
    assert order(desk) == ["A001", "A002"]
    found = [
        next_for(window, {"A", "B", "C"}, in_order(places(desk), desk.world().lookup.queue))
        for window in ("1号窗口", "2号窗口")
    ]
    assert [one and one.line.title for one in found] == ["A002", "A001"]
    assert refused(desk, CallTicketDraft(desk.new_id(), ticket)) == [("ticket.elsewhere", "")]
    call(at_window(desk, "2号窗口"), ticket)


def test_where_it_goes_is_said_and_is_another_window(desk: Desk) -> None:
    ticket = take(at_window(desk, "1号窗口"))
    assert refused(desk, TransferTicketDraft(desk.new_id(), ticket)) == [("text.empty", "window")]
    assert refused(desk, TransferTicketDraft(desk.new_id(), ticket, "1号窗口")) == [("ticket.same_window", "window")]
