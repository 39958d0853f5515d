"""The open promises that somebody of this station keeps, and what the sides of an agreement owe each other, which is asked after here,
by their day: for 今日, and beside the periods of the law."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.acts.meeting_audience import kept_here
from app.docket_rows import shown_to_all
from app.domain.hall_terms import PromiseStep, What
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

MOST = 200


def promises_due(read: Callable[[Any], Any], world: World, until: date | None = None) -> tuple[AgendaRow, ...]:
    """Those with their day up to `until`, the one overdue longest first, see `kept_here`; what a user of another station keeps
    is on 今日 there. Raises Unavailable."""
    query = AgendaQuery(
        (What.PROMISE.code, What.SIDES_DUTY.code),
        (PromiseStep.OPEN.code,),
        until_to=until or date.max,
        by_until=True,
        limit=MOST,
    )
    rows: tuple[AgendaRow, ...] = read(query)
    return shown_to_all(read, [row for row in rows if kept_here(row.line.owner, row.org, world)])
