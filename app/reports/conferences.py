"""镇街联席会议: which township held its joint conference in a span of days, and when (Art. 13).

Every township of the station's area stands in it, in the order of the directory; nobody is ranked by it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.hall_terms import What
from app.domain.meeting_terms import MeetingKind, MeetingStep
from app.domain.spans import Span
from app.domain.units import Area
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

MOST = 5_000
STANDS = (MeetingStep.COMING.code, MeetingStep.HELD.code)


@dataclass(frozen=True, slots=True)
class Conferences:
    """Of one township: on which days it held one, for which days one is fixed, and the last meeting there is."""

    township: Area
    held: tuple[date, ...]
    coming: tuple[date, ...]
    last: str
    """Id of the meeting; empty where there is none."""


def conferences(read: Callable[[Any], Any], over: Span, world: World) -> tuple[Conferences, ...]:
    """Every township; one that wrote of none there too. Raises Unavailable."""
    query = AgendaQuery(
        (What.MEETING.code,), STANDS, over.first, over.last, kind=MeetingKind.CONFERENCE.code, limit=MOST
    )
    of: dict[str, list[AgendaRow]] = defaultdict(list)
    for row in read(query):
        of[row.org].append(row)
    return tuple(_of(one, of[one.code]) for one in world.lookup.directory.townships(world.station.org))


def _of(township: Area, rows: list[AgendaRow]) -> Conferences:
    def days(step: MeetingStep) -> tuple[date, ...]:
        return tuple(row.line.on for row in rows if row.line.on and row.line.state == step.code)

    held, coming = days(MeetingStep.HELD), days(MeetingStep.COMING)
    return Conferences(township, held, coming, rows[-1].subject.id if rows else "")
