"""What of the work around the cases answers to some words, as far as the viewer can open it.

Nothing is told of a case that the viewer may not see: such lines are not read at all, and what names a restricted case is left
out. A complaint about our service is not found by whomever it is about.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any

from app.acts.complaining import apart
from app.docket_rows import shown_to_all
from app.domain.complaints import fold_complaint
from app.domain.hall_terms import What
from app.domain.spans import SpanKind, span
from app.domain.world import World
from app.hall_facilities import facilities_of
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery, AgendaRow

Read = Callable[[Any], Any]
SEARCHED = (
    What.MEETING, What.HEARING, What.MEDIATION, What.OUTREACH, What.HELPER, What.CAMPAIGN, What.RECEPTION, What.LIAISON,
    What.VISIT, What.PROJECT, What.PROMISE, What.SIDES_DUTY, What.BACKLOG, What.SPONSORED, What.THANKS, What.AWARD, What.AWARD_ROUND,
    What.COMPLAINT, What.FACILITY, What.SERVICE_DAY, What.SITE, What.GROUP, What.GROUP_MEMBER,
)  # fmt: skip
"""What has words of its own, the newest first."""
MOST, MOST_TICKETS, MOST_TOWNSHIPS, MONTHS = 8, 4, 4000, 24
READ = 500
"""So many of the newest are looked at first; more only where the viewer may see too few of them."""
EXACT, BEGINNING, WITHIN = range(3)


def found_around(read: Read, text: str, world: World) -> tuple[AgendaRow, ...]:
    """The lines found, at most a list full: first what is called exactly so, then what begins so, then the rest. Raises
    Unavailable."""
    org, today = world.station.org, world.today
    tickets = AgendaQuery(
        (What.TICKET.code,), on_from=today, on_to=today, org=org, text=text.upper(), limit=MOST_TICKETS
    )
    rows = (*read(tickets), *_called_so(read, text, world), *_named(read, text, world), *_months(read, text, org))
    open_ = [row for row in rows if not row.restricted]
    lines = {(row.subject, row.line.part): row for row in sorted(open_, key=lambda row: _how_near(row, text))}
    return tuple(lines.values())[:MOST]


def _named(read: Read, text: str, world: World) -> list[AgendaRow]:
    """What the words stand in, as many as a list shows: what the viewer may not see takes nobody's place in it."""
    limit = READ
    while True:
        rows = read(AgendaQuery(tuple(what.code for what in SEARCHED), text=text, descending=True, limit=limit))
        near = sorted((row for row in rows if not row.restricted), key=lambda row: _how_near(row, text))
        shown = (each for row in near for each in shown_to_all(read, (row,)))
        open_ = [*islice((row for row in shown if not row.restricted and _may_know(row, read, world)), MOST)]
        if len(open_) == MOST or len(rows) < limit:
            return open_
        limit *= 4


def _how_near(row: AgendaRow, text: str) -> int:
    """A month is meant as soon as it answers at all."""
    wanted, names = text.casefold(), [row.line.title.casefold(), row.line.owner_name.casefold()]
    if wanted in names:
        return EXACT
    begins = row.line.what == What.ROSTER.code or any(name.startswith(wanted) for name in names)
    return BEGINNING if begins else WITHIN


def _may_know(row: AgendaRow, read: Read, world: World) -> bool:
    if row.line.what != What.COMPLAINT.code:
        return True
    state = fold_complaint(read(EntriesQuery("complaint", row.subject.id)))
    return state.told is not None and apart(state, world) is None


def _called_so(read: Read, text: str, world: World) -> list[AgendaRow]:
    """What the words name by a name of the program's own, which no line has: a facility of this hall, a township somebody
    keeps in touch with."""
    things = {one.code for one in world.lookup.queue.facilities if text in one.chinese}
    places = {area.code for area in world.lookup.directory.areas if area.level == "township" and text in area.name}
    found = [row for row in read(facilities_of(world.station.org)) if row.line.part in things] if things else []
    linked = AgendaQuery((What.LIAISON.code,), limit=MOST_TOWNSHIPS)
    return [*found, *(row for row in (read(linked) if places else ()) if row.subject.id in places)]


def _months(read: Read, text: str, org: str) -> list[AgendaRow]:
    """The rosters of the months that the words name: 11月, 2026年11月, 值班表."""
    if not (text.endswith("月") or text in What.ROSTER.chinese):
        return []
    rows = read(AgendaQuery((What.ROSTER.code,), org=org, descending=True, limit=MONTHS))
    names = ((row, span(SpanKind.MONTH, row.line.on).name) for row in rows if row.line.on)
    return [row for row, name in names if text in What.ROSTER.chinese or name.endswith(text)]
