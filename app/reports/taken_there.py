"""The matters that were registered on a day outside, for its evening: those of other stations of the same day are not among them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.hall_terms import What
from app.domain.terms import Channel
from app.ports import CaseFileQuery, CaseFilter, CaseRow, CasesQuery
from app.ports.agenda import AgendaQuery, AgendaRow

MOST = 1_000


@dataclass(frozen=True, slots=True)
class Taken:
    """Which may have been taken there, and which of them were as far as their place says so."""

    rows: tuple[CaseRow, ...]
    likely: tuple[str, ...]


def taken_there(read: Callable[[Any], Any], day: AgendaRow) -> Taken:
    """On a day with one place all of them are likely; at a station of a service day those registered with its name as their
    place. Raises Unavailable."""
    on, detail = day.line.on, day.line.detail or {}
    there = CaseFilter(channels=(Channel.OUTREACH.code,), received_from=on, received_to=on, restricted=False)
    others = read(AgendaQuery((What.OUTREACH.code,), on_from=on, on_to=on, limit=MOST))
    counted = {case for row in others if row.subject != day.subject for case in (row.line.detail or {})["cases"]}
    rows = tuple(row for row in read(CasesQuery(there, limit=MOST)) if row.id not in counted)
    if not detail["service_day"]:
        return Taken(rows, tuple(row.id for row in rows))
    return Taken(rows, tuple(row.id for row in rows if _place(read, row.id) == day.line.place))


def _place(read: Callable[[Any], Any], case: str) -> str:
    file = read(CaseFileQuery(case))
    return str(file.case.details.get("outreach_place", "")).strip() if file else ""
