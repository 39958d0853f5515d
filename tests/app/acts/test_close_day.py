"""日清: counts without persons, the needs forgotten with it; nobody who still waits is closed out."""

from __future__ import annotations

from app.acts.serve_ticket import ServeTicketDraft
from app.acts.skip_ticket import SkipTicketDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from app.reports.day_to_close import close_draft
from tests.app.acts.queue_steps import call, held, later, place, refused, take
from tests.app.desks import visit


def closed(desk: Desk) -> dict[str, object]:
    desk.do(close_draft(desk.read, desk.world(), desk.new_id()))
    today = desk.world().today
    (row,) = desk.read(AgendaQuery((What.DAY.code,), on_from=today, on_to=today))
    return dict(row.line.detail or {})


def test_the_day_is_counted_and_what_was_needed_is_forgotten(desk: Desk) -> None:
    registered, asked, wrong_door = take(desk, "A", "elderly", ("rest",)), take(desk, "B"), take(desk)
    for ticket in (registered, asked, wrong_door):
        call(desk, ticket)
    desk.do(visit(desk, ticket=registered))
    desk.do(ServeTicketDraft(desk.new_id(), asked))
    desk.do(ServeTicketDraft(desk.new_id(), wrong_door, "走错门"))
    held(desk)
    desk.do(SkipTicketDraft(desk.new_id(), take(desk), "先回家"))
    assert closed(desk) == {
        "tickets": 5, "registered": 1, "asked": 1, "unregistered": 1, "skipped": 1, "left": 1, "called": 4,
        "waited": 3 + 3 + 3 + 1, "longest": 3,
    }  # fmt: skip
    assert [e.body for e in desk.read(EntriesQuery("needs", registered))] == [None]
    assert (place(desk, registered).priority, place(desk, registered).needs) == ("", ())
    assert desk.store.verify().damage == ()


def test_whoever_waits_is_not_closed_out(desk: Desk) -> None:
    ticket = take(desk, "A", "pregnant")
    assert refused(desk, close_draft(desk.read, desk.world(), desk.new_id())) == [("day.still_here", "")]
    assert place(desk, ticket).priority == "pregnant"


def test_a_day_that_nobody_closed_is_forgotten_with_the_next(desk: Desk) -> None:
    ticket = held(desk)
    later(desk, 24 * 60)
    assert desk.read(EntriesQuery("needs", ticket))[0].body is not None
    assert closed(desk)["tickets"] == 0
    assert desk.read(EntriesQuery("needs", ticket))[0].body is None


def test_closed_again_after_a_late_visitor_the_newest_counts(desk: Desk) -> None:
    closed(desk)
    ticket = take(desk, "B")
    call(desk, ticket)
    desk.do(ServeTicketDraft(desk.new_id(), ticket))
    assert closed(desk)["tickets"] == 1
