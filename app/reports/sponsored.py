"""包案: the open cases that somebody sponsors; cases only, by the end of the term, and no sum by person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.acts.meeting_audience import kept_here
from app.domain.hall_terms import SponsorStep, What
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

MOST = 500
RUNNING = AgendaQuery((What.SPONSORED.code,), (SponsorStep.RUNS.code,), by_until=True, limit=MOST)


def sponsored(read: Callable[[Any], Any]) -> tuple[AgendaRow, ...]:
    """Those that are not closed, the one whose term ends first before the others. Raises Unavailable."""
    rows: tuple[AgendaRow, ...] = read(RUNNING)
    return rows


def terms_ending(read: Callable[[Any], Any], world: World, until: date) -> tuple[AgendaRow, ...]:
    """Those whose term is over or ends by then, as far as whoever sponsors them sits here or nobody knows where. Raises
    Unavailable."""
    rows = sponsored(read)
    near = (row for row in rows if row.line.until and row.line.until <= until)
    return tuple(row for row in near if kept_here(row.line.owner, row.org, world))
