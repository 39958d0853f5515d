"""Thanks of the last days for whoever sits here: those to them, and those to a team of their station."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.domain.hall_terms import What
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

DAYS = 14
"""So long they stand on 今日."""


def own_thanks(read: Callable[[Any], Any], world: World) -> tuple[AgendaRow, ...]:
    """The newest first, each letter once. Raises Unavailable."""
    since = world.today - timedelta(days=DAYS)
    rows: tuple[AgendaRow, ...] = read(AgendaQuery((What.THANKED.code,), on_from=since, descending=True))
    mine = [row for row in rows if row.line.owner == world.actor.id or _of_team(row, world)]
    return tuple({row.line.part.partition(".")[0]: row for row in mine}.values())


def _of_team(row: AgendaRow, world: World) -> bool:
    return bool((row.line.detail or {})["team"]) and row.org == world.station.org
