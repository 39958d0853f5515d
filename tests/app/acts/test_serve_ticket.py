"""接待完毕: a registration ends its ticket; without one the business says whether a reason is needed."""

from __future__ import annotations

from app.acts.serve_ticket import ServeTicketDraft
from app.desk import Desk
from tests.app.acts.queue_steps import call, place, refused, take
from tests.app.desks import accusation, visit


def test_a_registration_ends_the_ticket_and_names_its_case(desk: Desk) -> None:
    ticket = take(desk)
    call(desk, ticket)
    done = desk.do(visit(desk, ticket=ticket))
    assert (place(desk, ticket).line.state, place(desk, ticket).line.case) == ("served", done.case)
    again = desk.do(visit(desk, ticket=ticket))
    assert again.number, "whoever comes with them is registered too"
    assert place(desk, ticket).line.case == done.case


def test_the_ticket_of_an_accusation_names_no_case(desk: Desk) -> None:
    ticket = take(desk)
    call(desk, ticket)
    draft = accusation(desk)
    desk.do(visit(desk, ticket=ticket, demands=draft.demands, people=draft.people))
    assert (place(desk, ticket).line.state, place(desk, ticket).line.case) == ("served", "")


def test_who_only_asks_is_done_without_a_registration(desk: Desk) -> None:
    ticket = take(desk, "B")
    assert refused(desk, ServeTicketDraft(desk.new_id(), ticket)) == [("ticket.not_called", "")]
    call(desk, ticket)
    desk.do(ServeTicketDraft(desk.new_id(), ticket))
    assert place(desk, ticket).line.state == "served"
    desk.store.rebuild()
    assert place(desk, ticket).line.state == "served"


def test_a_visit_that_is_not_registered_says_why(desk: Desk) -> None:
    ticket = take(desk, "A")
    call(desk, ticket)
    assert refused(desk, ServeTicketDraft(desk.new_id(), ticket)) == [("ticket.not_registered", "reason")]
    desk.do(ServeTicketDraft(desk.new_id(), ticket, "走错门，要找的是社保大厅"))
    assert (place(desk, ticket).line.detail or {})["reason"].startswith("走错门")
