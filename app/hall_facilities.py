"""What the halls offer: asked by the page, the wall sheet and the queue."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.agenda import AgendaLine
from app.domain.hall_terms import FacilityStep, What
from app.domain.queue import Facility
from app.domain.world import World
from app.ports.agenda import AgendaQuery

MOST = 4_000
"""Lines of all halls of a city: less than twenty things in less than two hundred halls."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing a hall may have; `line` None: nobody has told yet whether it does."""

    facility: Facility
    line: AgendaLine | None = None

    @property
    def there(self) -> bool:
        """Whether it is there."""
        return self.line is not None and self.line.state == FacilityStep.THERE.code

    @property
    def where(self) -> str:
        """Where or how, in the hall's words."""
        return self.line.place if self.line else ""


def facilities_of(org: str = "") -> AgendaQuery:
    """What was told by one hall, or by all."""
    return AgendaQuery((What.FACILITY.code,), org=org, limit=MOST)


def offers(read: Callable[[Any], Any], world: World) -> tuple[Offer, ...]:
    """All that this hall could have, in the order of the resources. Raises Unavailable."""
    told: Mapping[str, AgendaLine] = {row.line.part: row.line for row in read(facilities_of(world.station.org))}
    return tuple(Offer(one, told.get(one.code)) for one in world.lookup.queue.facilities)


def serving(needs: Iterable[str], found: Iterable[Offer]) -> list[Offer]:
    """What of this is for one of these needs."""
    wanted = set(needs)
    return [offer for offer in found if wanted & set(offer.facility.serves)]
