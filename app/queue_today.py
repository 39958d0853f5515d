"""The queue of today at this station: asked in one go by the page, the calling window, the registration and the tile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.hall_terms import What
from app.domain.queue import Place, at_window, places_of
from app.domain.windows import own_window
from app.domain.world import World
from app.ports.agenda import AgendaQuery

MOST = 4000
"""Lines of tickets and needs; no hall gives out so many numbers a day."""


def tickets_of_today(world: World) -> AgendaQuery:
    """The question: own tickets alone, for those of the stations below are here too; and how far the day has come."""
    kinds = (What.TICKET.code, What.NEEDS.code, What.DAY.code)
    return AgendaQuery(kinds, on_from=world.today, on_to=world.today, org=world.station.org, limit=MOST)


def queue_today(read: Callable[[Any], Any], world: World) -> list[Place]:
    """The tickets of today with what was said. Raises Unavailable."""
    return places_of(row.line for row in read(tickets_of_today(world)))


def called_here(read: Callable[[Any], Any], world: World) -> Place | None:
    """Whom this window has called and not yet served. Raises Unavailable."""
    return at_window(queue_today(read, world), own_window(world))
