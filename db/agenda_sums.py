"""Lines of the agenda added up by what they have in common: the figures of the work around the cases."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, cast, func, select

from app.ports.agenda import Added, AgendaSum, AgendaSumsQuery
from db.agenda import between, field, unrestricted
from db.projection_tables import agenda

_OWN, _DAYS = ("what", "state", "org", "subject_id"), ("on", "until")


def sums(connection: Connection, query: AgendaSumsQuery) -> tuple[AgendaSum, ...]:
    """Lines that are alike, counted and added up."""
    a, of, numbers = agenda.c, range(len(query.by)), range(len(query.added))
    # what they have in common is worked out once, below: PostgreSQL takes two parameters for two things to group by
    alike = (_common(name).label(f"by{place}") for place, name in enumerate(query.by))
    added = (cast(field(name), Integer).label(f"n{place}") for place, name in enumerate(query.added))
    lines = select(*alike, *added).where(a.what.in_(query.what), unrestricted())
    c = lines.where(*between(a.until if query.due else a.on, query.first, query.last)).subquery().c
    by, counted = [c[f"by{place}"] for place in of], [c[f"n{place}"] for place in numbers]
    sums_ = (one for n in counted for one in (func.count(n), func.sum(n), func.max(n)))
    found = connection.execute(select(*by, func.count(), *sums_).group_by(*by).order_by(*by))
    return tuple(_sum(query, tuple(row)) for row in found)


def _common(name: str) -> ColumnElement[Any]:
    """A column that lines may have in common, or a field of their detail."""
    a = agenda.c
    if name in _DAYS:
        return cast(a[name], Integer)
    return a[name] if name in _OWN else func.coalesce(field(name), "")


def _sum(query: AgendaSumsQuery, row: tuple[Any, ...]) -> AgendaSum:
    alike, (lines, *numbers) = row[: len(query.by)], row[len(query.by) :]
    by = (_iso(value) if name in _DAYS else str(value) for name, value in zip(query.by, alike, strict=True))
    added = (Added(*(int(n or 0) for n in numbers[at : at + 3])) for at in range(0, len(numbers), 3))
    return AgendaSum(tuple(by), int(lines), tuple(added))


def _iso(day: int | None) -> str:
    return date.fromordinal(day).isoformat() if day else ""
