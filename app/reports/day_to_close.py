"""What 日清 counts and forgets: the tickets of today, and the needs of today and of every day that nobody closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.acts.close_day import CloseDayDraft
from app.domain.hall_terms import What
from app.domain.world import World
from app.ports.agenda import AgendaQuery
from app.reports.queue_today import MOST, queue_today


def close_draft(read: Callable[[Any], Any], world: World, id_: str) -> CloseDayDraft:
    """The draft of the act. Raises Unavailable."""
    tickets = tuple(place.line.part for place in queue_today(read, world))
    said = read(AgendaQuery((What.NEEDS.code,), on_to=world.today, org=world.station.org, limit=MOST))
    return CloseDayDraft(id_, tickets, tuple(row.subject.id for row in said))
