"""What this station has fixed for today: who comes, who goes out, and at what hour."""

from __future__ import annotations

from collections.abc import Callable

from app.docket_rows import marked
from app.domain.hall_terms import What
from app.domain.meeting_terms import MeetingStep
from app.domain.outreach_terms import OutreachStep
from app.domain.reception_terms import ReceptionStep
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

FIXED = (What.RECEPTION.code, What.MEETING.code, What.HEARING.code, What.OUTREACH.code)
AHEAD = (ReceptionStep.COMING.code, MeetingStep.COMING.code, OutreachStep.PLANNED.code)


def booked_today(read: Callable[[AgendaQuery], tuple[AgendaRow, ...]], world: World) -> tuple[AgendaRow, ...]:
    """The lines by their hour; what a station below has fixed is on 今日 there. Raises Unavailable."""
    rows = marked(read, read(AgendaQuery(FIXED, AHEAD, world.today, world.today)))
    return tuple(row for row in rows if row.org == world.station.org)
