"""Where matters can be taken outside: the stations in use, and where this organisation is today; for the registration."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.acts.record_site import all_sites
from app.domain.hall_terms import What
from app.domain.outreach_terms import STANDING
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow


@dataclass(frozen=True, slots=True)
class Outside:
    """The stations; the places of today's days outside of one's own, by their hour, each once."""

    stations: tuple[AgendaRow, ...] = ()
    today: tuple[str, ...] = ()

    @property
    def likely(self) -> str:
        """Where a matter is taken, as far as there is only one such place today."""
        return self.today[0] if len(self.today) == 1 else ""


def outside_today(read: Callable[[Any], Any], world: World) -> Outside:
    """Read them. Raises Unavailable."""
    standing, org, today = tuple(one.code for one in STANDING), world.station.org, world.today
    days = read(AgendaQuery((What.OUTREACH.code,), standing, today, today, org=org))
    return Outside(tuple(read(all_sites())), tuple(dict.fromkeys(row.line.place for row in days)))
