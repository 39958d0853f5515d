"""积案: the open cases that have lain as long as the station calls long, those with a plan and those without one yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.domain.agenda import AgendaLine
from app.domain.envelope import CHINA, Subject
from app.domain.hall_terms import BacklogStep, What
from app.domain.world import World
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery
from app.ports.agenda import AgendaQuery, AgendaRow

MOST = 500


def planned(read: Callable[[Any], Any]) -> tuple[AgendaRow, ...]:
    """Those with a plan, the one to be looked at again first. Raises Unavailable."""
    rows: tuple[AgendaRow, ...] = read(
        AgendaQuery((What.BACKLOG.code,), (BacklogStep.PLANNED.code,), by_until=True, limit=MOST)
    )
    return rows


def unplanned(read: Callable[[Any], Any], world: World) -> tuple[AgendaRow, ...]:
    """Those without one, the oldest first, from the rows of the register. Raises Unavailable."""
    last = world.today - timedelta(days=int(world.settings["backlog_days"]))
    old = CasesQuery(CaseFilter(open=True, received_to=last), CaseSort.RECEIVED, limit=MOST)
    rows: tuple[CaseRow, ...] = read(old)
    done = {row.line.case for row in planned(read)}
    return tuple(_row(row) for row in rows if row.id not in done)


def _row(row: CaseRow) -> AgendaRow:
    came = row.received_at.astimezone(CHINA).date()
    line = AgendaLine(
        "backlog",
        What.BACKLOG.code,
        "",
        came,
        state=BacklogStep.UNPLANNED.code,
        case=row.id,
        detail={"cause": "", "came_on": came.isoformat()},
    )
    return AgendaRow(Subject("case", row.id), "", line, row.number, row.title, row.restricted)
