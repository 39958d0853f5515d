"""Days outside with the visits that are shown of them: what was restricted since it was planned or taken there is gone from its
day, for everybody (Art. 30), and no count tells that it was there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.domain.agenda import AgendaLine
from app.domain.hall_terms import What
from app.domain.outreach_terms import VisitStep
from app.ports.agenda import AgendaQuery, AgendaRow

Read = Callable[[AgendaQuery], Sequence[AgendaRow]]
MOST_VISITS = 5_000
_OF_A_DAY = (What.OUTREACH_VISIT.code, What.OUTREACH_TAKEN.code)


def visits_of(outreach: str) -> AgendaQuery:
    """The question: the visits of a day that are shown."""
    return AgendaQuery((What.OUTREACH_VISIT.code,), subject=outreach, unrestricted=True, limit=MOST_VISITS)


def shown_visits(read: Read, outreach: str) -> tuple[str, ...]:
    """Their ids in walking order. Raises Unavailable."""
    return tuple(row.line.part for row in sorted(read(visits_of(outreach)), key=_number))


def counted_days(read: Read, rows: Sequence[AgendaRow]) -> tuple[AgendaRow, ...]:
    """Lines of the agenda, the days outside among them with what is shown of them: how many visits there are, how many without
    a result, how many matters were taken. Raises Unavailable."""
    days = [row.line.on for row in rows if is_day(row) and row.line.on]
    if not days:
        return tuple(rows)
    asked = AgendaQuery(_OF_A_DAY, on_from=min(days), on_to=max(days), unrestricted=True, limit=MOST_VISITS)
    found: dict[str, list[AgendaLine]] = {}
    for row in read(asked):
        found.setdefault(row.subject.id, []).append(row.line)
    return tuple(_counted(row, found.get(row.subject.id, ())) if is_day(row) else row for row in rows)


def with_visits(read: Read, rows: Sequence[AgendaRow]) -> tuple[AgendaRow, ...]:
    """Days and their visits: only those that are shown, counted and numbered as they are. Raises Unavailable."""
    shown = list(counted_days(read, [row for row in rows if is_day(row)]))
    numbers = dict[str, int]()
    for row in sorted((row for row in rows if not is_day(row) and not row.restricted), key=_number):
        numbers[row.subject.id] = numbers.get(row.subject.id, 0) + 1
        shown.append(_with(row, number=numbers[row.subject.id]))
    return tuple(shown)


def is_day(row: AgendaRow) -> bool:
    """Whether a line is a day outside."""
    return row.line.what == What.OUTREACH.code


def day_has_come(row: AgendaRow, today: date) -> bool:
    """Whether what came of it may be written down: from the first minute of its day on, for people come before the hour."""
    return row.line.on is not None and row.line.on <= today


def _counted(day: AgendaRow, lines: Sequence[AgendaLine]) -> AgendaRow:
    steps = [line.state for line in lines if line.what == What.OUTREACH_VISIT.code]
    return _with(day, visits=len(steps), open=steps.count(VisitStep.OPEN.code), taken=len(lines) - len(steps))


def _number(row: AgendaRow) -> int:
    return int((row.line.detail or {})["number"])


def _with(row: AgendaRow, **more: int) -> AgendaRow:
    return replace(row, line=replace(row.line, detail={**(row.line.detail or {}), **more}))
