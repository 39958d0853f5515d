"""The register of cases: a page of it in any order, filtered, and how many cases there are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from sqlalchemy import Column, ColumnElement, Connection, func, select

from app.domain.envelope import CHINA
from app.domain.summary import GROUP_VISIT
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, CountQuery
from db.case_rows import case_rows, visible_to
from db.projection_tables import cases
from db.search import matching


def page(connection: Connection, query: CasesQuery, viewer: str) -> tuple[CaseRow, ...]:
    """One page. Numbers first, from one index alone, then the rows of the page: a jump fetches nothing it skips.

    Raises KeyError for a column that is not sortable.
    """
    if query.sort not in CaseSort.ALL:
        raise KeyError(query.sort)
    column = cases.c[query.sort]
    order = (column.desc().nulls_last(), cases.c.no.desc()) if query.descending else (column.nulls_last(), cases.c.no)
    numbers = select(cases.c.no).where(visible_to(viewer), *_conditions(query.filter)).order_by(*order)
    found = connection.scalars(numbers.limit(query.limit).offset(query.offset)).all()
    return tuple(case_rows(connection, found).values())


def count(connection: Connection, query: CountQuery, viewer: str) -> int:
    """How many cases of the filter this user may see."""
    found = select(func.count()).select_from(cases).where(visible_to(viewer), *_conditions(query.filter))
    return int(connection.scalar(found) or 0)


def _conditions(wanted: CaseFilter) -> Iterator[ColumnElement[bool]]:
    row = cases.c
    for column, values in ((row.step, wanted.steps), (row.channel, wanted.channels)):
        if values:
            yield column.in_(values)
    for column, flag in ((row.is_open, wanted.open), (row.linked, wanted.linked), (row.corrected, wanted.corrected)):
        if flag is not None:
            yield column == flag
    if wanted.category:
        yield from _below(row.category, wanted.category.removesuffix("0000"))
    if wanted.place:
        yield from _below(row.place, wanted.place)
    if wanted.group is not None:
        yield row.headcount >= GROUP_VISIT if wanted.group else row.headcount < GROUP_VISIT
    if wanted.officer:
        yield row.no.in_(select(row.no).where(row.officer == wanted.officer.removeprefix("-")))
    yield from _days(wanted)
    if wanted.text.strip():
        yield matching(wanted.text)


def _below(column: Column[str], code: str) -> Iterator[ColumnElement[bool]]:
    """Codes grow to the right: everything below a code begins with it."""
    yield column >= code
    yield column < code[:-1] + chr(ord(code[-1]) + 1)


def _days(wanted: CaseFilter) -> Iterator[ColumnElement[bool]]:
    row = cases.c
    if wanted.due_from:
        yield row.due_on >= wanted.due_from
    if wanted.due_to:
        yield row.due_on <= wanted.due_to
    if wanted.received_from:
        yield row.received_at >= _midnight(wanted.received_from)
    if wanted.received_to:
        yield row.received_at < _midnight(wanted.received_to + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), CHINA)
