"""The meetings, hearings and mediations of some days, with what a restricted case is part of marked so: no list and no paper names it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery, AgendaRow

Read = Callable[[AgendaQuery], Sequence[AgendaRow]]
DOCKET = (What.MEETING.code, What.HEARING.code, What.MEDIATION.code)
MOST_CASES = 5_000


def docket_rows(read: Read, query: AgendaQuery) -> tuple[AgendaRow, ...]:
    """The lines of a query on `DOCKET`. Raises Unavailable."""
    return marked(read, read(query))


def marked(read: Read, rows: Sequence[AgendaRow]) -> tuple[AgendaRow, ...]:
    """A meeting of several cases is restricted when one of them is, or may not be seen. Raises Unavailable."""
    several = [row for row in rows if row.line.what == What.MEETING.code and _cases(row) > 1 and row.line.on]
    if not several:
        return tuple(rows)
    days = [row.line.on for row in several if row.line.on]
    asked = AgendaQuery((What.MEETING_ABOUT.code,), on_from=min(days), on_to=max(days), limit=MOST_CASES)
    open_cases = Counter(row.subject.id for row in read(asked) if not row.restricted)
    secret = {row.subject.id for row in several if open_cases[row.subject.id] < _cases(row) - 1}
    return tuple(replace(row, restricted=row.restricted or row.subject.id in secret) for row in rows)


def _cases(row: AgendaRow) -> int:
    return int((row.line.detail or {}).get("cases", 0))
