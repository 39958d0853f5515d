"""四零 of the hall: nobody waits long, first petitions without backlog, work without mistakes, service without complaints.

Pressing a figure opens what it counted: the queue of the day, exactly those cases, or the complaints of the year.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.complaint_terms import ComplaintStep
from app.domain.hall_terms import TicketStep, What
from app.domain.world import World
from app.ports import CaseFilter, CountQuery
from app.ports.agenda import AgendaQuery
from app.queue_today import queue_today


@dataclass(frozen=True, slots=True)
class Figure:
    """`count` of the cases in `filter`, out of the `total` in `whole`."""

    key: str
    count: int
    total: int
    filter: CaseFilter | None = None
    """None: it counts numbers of the queue, or complaints."""
    whole: CaseFilter | None = None
    longest: int = 0
    """Minutes that somebody waited at most."""
    limit: int = 0
    """Minutes after which a wait is long."""


NO_DISTANCE, NO_BACKLOG, NO_MISTAKES, NO_COMPLAINTS = "no_distance", "no_backlog", "no_mistakes", "no_complaints"

MOST = 10_000
"""Complaints of a year; more are not told apart."""


def figures(read: Callable[[Any], Any], world: World) -> tuple[Figure, ...]:
    """The figures of today. 接待零距离: numbers of today that waited longer for the first call than the station's setting says,
    those that wait now among them. 初次信访零积压: open first petitions past their day. 业务零差错: cases of this year in
    which something had to be put right: data, a paper void or sent back, a route that came back. 服务零投诉: complaints of this
    year about our own service, whatever was found; of them (`total`) those that nobody has answered yet.

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
    return (_no_distance(read, world), *of_cases, _no_complaints(read, world, year))


def _no_complaints(read: Callable[[Any], Any], world: World, year: date) -> Figure:
    """Our own station's: what stations below recorded is theirs."""
    rows = read(AgendaQuery((What.COMPLAINT.code,), on_from=year, org=world.station.org, limit=MOST))
    waiting = sum(row.line.state == ComplaintStep.OPEN.code for row in rows)
    return Figure(NO_COMPLAINTS, len(rows), waiting)


def _no_distance(read: Callable[[Any], Any], world: World) -> Figure:
    """Who went before the first call is not counted as waiting."""
    called = [p for p in queue_today(read, world) if p.step != TicketStep.SKIPPED.code or p.moment("called")]
    waited = [place.waited(world.now) for place in called]
    limit = int(world.settings["queue_wait"])
    long_ = sum(minutes > limit for minutes in waited)
    return Figure(NO_DISTANCE, long_, len(called), longest=max(waited, default=0), limit=limit)
