"""过号再排: after so many others, whatever was called meanwhile counted; not after the time it was kept for."""

from __future__ import annotations

from app.acts.return_ticket import ReturnTicketDraft
from app.acts.station import SetDraft
from app.desk import Desk
from tests.app.acts.queue_steps import call, held, later, order, refused, take


def test_it_comes_after_as_many_others_as_the_setting_says(desk: Desk) -> None:
    late = held(desk)
    waiting = [take(desk) for _ in range(4)]
    desk.do(ReturnTicketDraft(desk.new_id(), late))
    later(desk, 1)
    assert order(desk) == ["A002", "A003", "A001", "A004", "A005"]
    call(desk, waiting[0])
    assert order(desk) == ["A003", "A001", "A004", "A005"]
    call(desk, waiting[1])
    assert order(desk) == ["A001", "A004", "A005"]


def test_two_that_came_back_keep_their_order(desk: Desk) -> None:
    first, second = held(desk), held(desk)
    for _ in range(3):
        take(desk)
    for ticket in (first, second):
        desk.do(ReturnTicketDraft(desk.new_id(), ticket))
        later(desk, 1)
    assert order(desk) == ["A003", "A004", "A001", "A002", "A005"]


def test_the_rule_is_a_setting(desk: Desk) -> None:
    desk.do(SetDraft(desk.new_id(), "queue_after", "0"))
    late = held(desk)
    take(desk)
    desk.do(ReturnTicketDraft(desk.new_id(), late))
    assert order(desk) == ["A001", "A002"]


def test_after_the_time_a_new_number_is_needed(desk: Desk) -> None:
    late = held(desk)
    later(desk, 61)
    assert refused(desk, ReturnTicketDraft(desk.new_id(), late)) == [("ticket.kept_till", "")]
    assert refused(desk, ReturnTicketDraft(desk.new_id(), take(desk))) == [("ticket.not_held", "")]
