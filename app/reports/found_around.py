"""What of the work around the cases answers to some words: meetings, days outside, helpers, campaigns, projects, rosters, today's tickets.

Nothing is told of a case that the viewer may not see: such lines are not read at all, and what names a restricted case is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.docket_rows import marked
from app.domain.hall_terms import What
from app.domain.spans import SpanKind, span
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

Read = Callable[[AgendaQuery], Sequence[AgendaRow]]
SEARCHED = (
    What.MEETING,
    What.OUTREACH,
    What.HELPER,
    What.CAMPAIGN,
    What.RECEPTION,
    What.LIAISON,
    What.PROJECT,
    What.SITE,
    What.GROUP,
    What.GROUP_MEMBER,
)
"""What has words of its own, the newest first."""
MOST, MOST_TICKETS, MONTHS = 8, 4, 24


def found_around(read: Read, text: str, world: World) -> tuple[AgendaRow, ...]:
    """The lines found, at most a list full. Raises Unavailable."""
    org, today = world.station.org, world.today
    named = read(AgendaQuery(tuple(what.code for what in SEARCHED), text=text, descending=True, limit=MOST))
    tickets = AgendaQuery(
        (What.TICKET.code,), on_from=today, on_to=today, org=org, text=text.upper(), limit=MOST_TICKETS
    )
    shown = [row for row in (*read(tickets), *marked(read, named)) if not row.restricted]
    return (*shown, *_months(read, text, org))[:MOST]


def _months(read: Read, text: str, org: str) -> list[AgendaRow]:
    """The rosters of the months that the words name: 11月, 2026年11月, 值班表."""
    if not (text.endswith("月") or text in What.ROSTER.chinese):
        return []
    rows = read(AgendaQuery((What.ROSTER.code,), org=org, descending=True, limit=MONTHS))
    names = ((row, span(SpanKind.MONTH, row.line.on).name) for row in rows if row.line.on)
    return [row for row, name in names if text in What.ROSTER.chinese or name.endswith(text)]
