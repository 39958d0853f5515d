"""What this station has fixed for today, and the meetings its bodies are asked to: who comes, who goes out, at what hour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.acts.meeting_audience import body_named
from app.docket_rows import shown_to_all
from app.domain.hall_terms import What
from app.domain.meeting_terms import MeetingStep
from app.domain.outreach_terms import OutreachStep
from app.domain.reception_terms import ReceptionStep
from app.domain.service_terms import ServiceStep
from app.domain.units import org_of
from app.domain.world import World
from app.outreach_rows import counted_days
from app.ports.agenda import AgendaQuery, AgendaRow

FIXED = (
    What.RECEPTION.code, What.MEETING.code, What.HEARING.code, What.MEDIATION.code, What.OUTREACH.code,
    What.SERVICE_DAY.code,
)  # fmt: skip
AHEAD = (ReceptionStep.COMING.code, MeetingStep.COMING.code, OutreachStep.PLANNED.code, ServiceStep.ANNOUNCED.code)


def booked_today(read: Callable[[Any], Any], world: World) -> tuple[AgendaRow, ...]:
    """The lines by their hour; what a station below has fixed is on 今日 there. A service day is one line, whoever announced it,
    not one for each station. Raises Unavailable."""
    rows = read(AgendaQuery(FIXED, AHEAD, world.today, world.today))
    here = [row for row in rows if _ours(row, world.station.org) or _asked(row, world)]
    return counted_days(read, shown_to_all(read, here))


def _ours(row: AgendaRow, org: str) -> bool:
    if row.line.what == What.SERVICE_DAY.code:
        return True
    return row.org == org and not (row.line.detail or {}).get("service_day")


def _asked(row: AgendaRow, world: World) -> bool:
    """Whether a body of this organisation is asked to a meeting that another station called."""
    if row.line.what != What.MEETING.code or row.org == world.station.org:
        return False
    bodies = (body_named(name, world) for name in (row.line.detail or {})["bodies"])
    return any(body is not None and org_of(body.org) == world.station.org for body in bodies)
