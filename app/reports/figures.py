"""四零 of the hall, as far as this program can count them: nobody waits long, first petitions without backlog, work without
mistakes. 服务零投诉 needs complaints, which nobody records here yet, so it is not shown.

Pressing a figure opens what it counted: the queue of the day, or exactly those cases.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.hall_terms import TicketStep
from app.domain.world import World
from app.ports import CaseFilter, CountQuery
from app.queue_today import queue_today


@dataclass(frozen=True, slots=True)
class Figure:
    """`count` of the cases in `filter`, out of the `total` in `whole`."""

    key: str
    count: int
    total: int
    filter: CaseFilter | None = None
    """None: it counts numbers of the queue."""
    whole: CaseFilter | None = None
    longest: int = 0
    """Minutes that somebody waited at most."""
    limit: int = 0
    """Minutes after which a wait is long."""


NO_DISTANCE, NO_BACKLOG, NO_MISTAKES = "no_distance", "no_backlog", "no_mistakes"


def figures(read: Callable[[Any], Any], world: World) -> tuple[Figure, ...]:
    """The figures of today. 接待零距离: numbers of today that waited longer for the first call than the station's setting says,
    those that wait now among them. 初次信访零积压: open first petitions past their day. 业务零差错: cases of this year in
    which something had to be put right: data, a paper void or sent back, a route that came back.

    Raises Unavailable.
    """
    today, calendar = world.today, world.lookup.calendar
    first = CaseFilter(open=True, linked=False)
    late = CaseFilter(open=True, linked=False, due_to=calendar.last_lapsed(today))
    year = date(today.year, 1, 1)
    registered, corrected = CaseFilter(received_from=year), CaseFilter(received_from=year, corrected=True)
    of_cases = (
        Figure(key, read(CountQuery(filter_)), read(CountQuery(whole)), filter_, whole)
        for key, filter_, whole in ((NO_BACKLOG, late, first), (NO_MISTAKES, corrected, registered))
    )
    return (_no_distance(read, world), *of_cases)


def _no_distance(read: Callable[[Any], Any], world: World) -> Figure:
    """Who went before the first call is not counted as waiting."""
    called = [p for p in queue_today(read, world) if p.step != TicketStep.SKIPPED.code or p.moment("called")]
    waited = [place.waited(world.now) for place in called]
    limit = int(world.settings["queue_wait"])
    long_ = sum(minutes > limit for minutes in waited)
    return Figure(NO_DISTANCE, long_, len(called), longest=max(waited, default=0), limit=limit)
