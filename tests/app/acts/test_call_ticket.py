"""叫号: to the window of this computer, again on the same line, never what another window has."""

from __future__ import annotations

from app.acts.call_ticket import CallTicketDraft
from app.acts.transfer_ticket import TransferTicketDraft
from app.desk import Desk
from app.domain.queue import in_order, next_for
from app.domain.windows import own_businesses
from tests.app.acts.queue_steps import at_window, call, later, order, place, places, refused, take


def test_it_is_called_and_recalled_and_the_wait_ends_with_the_first_call(desk: Desk) -> None:
    ticket = take(at_window(desk, "1号窗口"))
    later(desk, 11)
    call(desk, ticket)
    call(desk, ticket)
    called = place(desk, ticket)
    assert (called.line.place, called.line.state, called.waited(desk.clock())) == ("1号窗口", "called", 12)
    assert called.line.detail is not None
    assert called.line.detail["calls"] == 2
    assert order(desk) == []


def test_a_desk_without_a_name_of_its_window_calls_all_the_same(desk: Desk) -> None:
    ticket = take(desk)
    call(desk, ticket)
    assert place(desk, ticket).line.place == "接待窗口"


def test_the_second_window_is_told_who_was_first(desk: Desk) -> None:
    ticket = take(at_window(desk, "1号窗口"))
    call(desk, ticket)
    at_window(desk, "2号窗口")
    assert refused(desk, CallTicketDraft(desk.new_id(), ticket)) == [("ticket.elsewhere", "")]


def test_a_number_of_yesterday_is_not_called(desk: Desk) -> None:
    ticket = take(desk)
    later(desk, 24 * 60)
    assert refused(desk, CallTicketDraft(desk.new_id(), ticket)) == [("ticket.not_today", "")]
    assert refused(desk, CallTicketDraft(desk.new_id(), "f" * 32)) == [("ticket.unknown", "")]


def test_the_next_of_a_window_is_the_first_in_the_order(desk: Desk) -> None:
    take(desk)
    first = take(desk, "A", "elderly")
    found = next_for("1号窗口", {"A", "B", "C"}, in_order(places(desk), desk.world().lookup.queue))
    assert found is not None
    assert found.line.part == first


def test_a_window_calls_the_businesses_it_serves_and_what_was_given_over_to_it(desk: Desk) -> None:
    other = take(at_window(desk, "1号窗口"), "B")
    desk.machine |= {"window_business": "A,C"}
    assert next_for("1号窗口", own_businesses(desk.world()), in_order(places(desk), desk.world().lookup.queue)) is None
    assert refused(desk, CallTicketDraft(desk.new_id(), other)) == [("ticket.not_here", "")]
    own = take(desk, "C")
    found = next_for("1号窗口", own_businesses(desk.world()), in_order(places(desk), desk.world().lookup.queue))
    assert found is not None
    assert found.line.part == own
    at_window(desk, "2号窗口")
    desk.machine |= {"window_business": ""}
    call(desk, other)
    desk.do(TransferTicketDraft(desk.new_id(), other, "1号窗口", "他说要找王敏"))
    at_window(desk, "1号窗口")
    desk.machine |= {"window_business": "A"}
    call(desk, other)
    assert place(desk, other).line.place == "1号窗口", "given over to this window, whatever its business"


def test_businesses_that_the_resources_no_longer_name_shut_nothing_out(desk: Desk) -> None:
    desk.machine |= {"window_business": "X"}
    assert own_businesses(desk.world()) == {"A", "B", "C"}
