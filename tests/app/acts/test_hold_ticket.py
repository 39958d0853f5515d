"""过号保留: only what was called, and for as long as the setting says."""

from __future__ import annotations

from app.acts.call_ticket import CallTicketDraft
from app.acts.hold_ticket import HoldTicketDraft
from app.desk import Desk
from tests.app.acts.queue_steps import at_window, held, order, place, refused, take


def test_it_is_kept_and_not_called_in_the_order(desk: Desk) -> None:
    kept = place(desk, held(desk))
    until, called = kept.moment("kept_until"), kept.moment("last_called")
    assert kept.line.state == "held"
    assert until is not None
    assert called is not None
    assert (until - called).total_seconds() == 61 * 60
    assert order(desk) == []


def test_what_was_not_called_is_not_missed(desk: Desk) -> None:
    assert refused(desk, HoldTicketDraft(desk.new_id(), take(desk))) == [("ticket.not_called", "")]


def test_another_window_may_call_a_kept_number_at_once(desk: Desk) -> None:
    ticket = held(at_window(desk, "1号窗口"))
    at_window(desk, "2号窗口").do(CallTicketDraft(desk.new_id(), ticket))
    assert place(desk, ticket).line.place == "2号窗口"
