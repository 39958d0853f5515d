"""What 日清 counts and forgets: the tickets of today, and the needs of today and of every day that nobody closed.

A ticket that ended in a restricted case is in no count that is shown, whoever looks: beside the registrations the difference
would tell of the case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.acts.close_day import CloseDayDraft
from app.domain.hall_terms import DayStep, TicketStep, What
from app.domain.queue import Place, places_of
from app.domain.world import World
from app.ports.agenda import AgendaQuery
from app.queue_today import MOST, queue_today, tickets_of_today


@dataclass(frozen=True, slots=True)
class QueueToday:
    """How the queue of the day stands at its end."""

    places: tuple[Place, ...]
    registered: int
    """Tickets that a registration ended."""
    remembered: int
    """Tickets, of earlier days too, whose needs can still be read."""
    closed: bool


def queue_to_close(read: Callable[[Any], Any], world: World) -> QueueToday:
    """How it stands. Raises Unavailable."""
    org, registers = world.station.org, {one.code for one in world.lookup.queue.businesses if one.registers}
    lines = (row.line for row in read(replace(tickets_of_today(world), unrestricted=True)))
    places = [place for place in places_of(lines) if not _is_secret(place, registers)]
    registered = [place for place in places if place.line.case]
    day = read(AgendaQuery((What.DAY.code,), (DayStep.CLOSED.code,), on_from=world.today, on_to=world.today, org=org))
    return QueueToday(tuple(places), len(registered), len(_remembered(read, world)), bool(day))


def _is_secret(place: Place, registers: set[str]) -> bool:
    """Of an accusation the ticket names no case, though its business registers and nothing says why it did not."""
    detail = place.line.detail or {}
    registered = place.step == TicketStep.SERVED.code and detail["business"] in registers and not detail["reason"]
    return registered and not place.line.case


def close_draft(read: Callable[[Any], Any], world: World, id_: str) -> CloseDayDraft:
    """The draft of the act. Raises Unavailable."""
    return CloseDayDraft(id_, tuple(place.line.part for place in queue_today(read, world)), _remembered(read, world))


def _remembered(read: Callable[[Any], Any], world: World) -> tuple[str, ...]:
    said = read(AgendaQuery((What.NEEDS.code,), on_to=world.today, org=world.station.org, limit=MOST))
    return tuple(row.subject.id for row in said)
