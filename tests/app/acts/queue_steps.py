"""Words for tests of the queue: numbers are taken and called over a real desk whose clock the test moves."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.acts.call_ticket import CallTicketDraft
from app.acts.hold_ticket import HoldTicketDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.queue import Place, in_order, places_of
from app.ports import Refused
from app.ports.agenda import AgendaQuery


def take(desk: Desk, business: str = "A", priority: str = "", needs: tuple[str, ...] = ()) -> str:
    """Somebody takes a number; the clock goes a minute on."""
    ticket = desk.new_id()
    desk.do(IssueTicketDraft(desk.new_id(), ticket, business, priority, needs))
    later(desk, 1)
    return ticket


def call(desk: Desk, ticket: str) -> None:
    """This window calls it."""
    desk.do(CallTicketDraft(desk.new_id(), ticket))
    later(desk, 1)


def held(desk: Desk) -> str:
    """A number that was called and is kept."""
    ticket = take(desk)
    call(desk, ticket)
    desk.do(HoldTicketDraft(desk.new_id(), ticket))
    return ticket


def later(desk: Desk, minutes: int) -> None:
    """The clock goes on."""
    now: datetime = desk.clock() + timedelta(minutes=minutes)
    desk.clock = lambda: now


def at_window(desk: Desk, name: str) -> Desk:
    """The same desk at a computer whose window has this name."""
    desk.machine = {**desk.machine, "window": name}
    return desk


def places(desk: Desk) -> list[Place]:
    """The tickets of the day with what was said."""
    today = desk.world().today
    rows = desk.read(AgendaQuery((What.TICKET.code, What.NEEDS.code), on_from=today, on_to=today))
    return places_of(row.line for row in rows)


def place(desk: Desk, ticket: str) -> Place:
    """One of them."""
    return next(one for one in places(desk) if one.line.part == ticket)


def order(desk: Desk) -> list[str]:
    """The numbers in the order of the calls."""
    return [one.line.title for one in in_order(places(desk), desk.world().lookup.queue)]


def refused(desk: Desk, draft: object) -> list[tuple[str, str]]:
    """Why an act is refused: (code, field)."""
    with pytest.raises(Refused) as caught:
        desk.do(draft)
    return [(p.code, p.field) for p in caught.value.problems]
