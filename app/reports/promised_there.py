"""What was promised on the visits of days outside, and what became of it; nobody is named in how it was kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.docket_rows import names_of
from app.domain.hall_terms import GivenIn, What
from app.domain.masking import mask_names
from app.outreach_rows import MOST_VISITS
from app.ports import CaseFileQuery
from app.ports.agenda import AgendaQuery, AgendaRow

_ON_A_VISIT = (GivenIn.HOME.code, GivenIn.OUTREACH.code)


def promised_there(read: Callable[[Any], Any], rows: Sequence[AgendaRow]) -> Mapping[str, tuple[AgendaRow, ...]]:
    """Id of a visit that something was promised at → the promises of its case that were given on its day, how they were kept
    without the names of its people. Raises Unavailable."""
    visits = [row for row in rows if row.line.on and (row.line.detail or {}).get("promised")]
    if not visits:
        return {}
    days = [row.line.on for row in visits if row.line.on]
    asked = AgendaQuery((What.PROMISE.code,), on_from=min(days), on_to=max(days), unrestricted=True, limit=MOST_VISITS)
    given = [row for row in read(asked) if (row.line.detail or {})["given_in"] in _ON_A_VISIT]
    found = {row.line.part: [one for one in given if _at(one) == _at(row)] for row in visits}
    return {visit: tuple(_unnamed(read, one) for one in ones) for visit, ones in found.items()}


def _at(row: AgendaRow) -> tuple[str, date | None]:
    return row.line.case, row.line.on


def _unnamed(read: Callable[[Any], Any], row: AgendaRow) -> AgendaRow:
    words = (row.line.detail or {})["ended_words"]
    file = read(CaseFileQuery(row.line.case)) if words else None
    if file is None:
        return row
    detail = {**(row.line.detail or {}), "ended_words": mask_names(words, names_of([file]))}
    return replace(row, line=replace(row.line, detail=detail))
