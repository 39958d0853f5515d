"""The register of cases: a page of it in any order, filtered, and how many cases there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from app.domain.envelope import CHINA
from app.domain.summary import GROUP_VISIT
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, CountQuery
from db.case_rows import case_rows, visible_to
from db.projection_tables import cases
from db.search import matching


class _Walked(FunctionElement[Any]):
    """A column that is looked at while the sorting index is walked.

    SQLite would take the index of any column that is compared, fetch each row it names and sort them: seconds where
    one pass over the sorting index, which carries every filtered column, takes tens of milliseconds.
    """

    inherit_cache = True

    def __init__(self, column: ColumnElement[Any]) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(_Walked)
def _as_it_is(element: _Walked, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


@compiles(_Walked, "sqlite")
def _without_its_index(element: _Walked, compiler: SQLCompiler, **kw: Any) -> str:
    return f"+{compiler.process(element.clauses, **kw)}"


_NOBODY = "-"
"""How a filter asks for the cases without an officer."""
_Columns = Callable[[str], ColumnElement[Any]]


def page(connection: Connection, query: CasesQuery, viewer: str) -> tuple[CaseRow, ...]:
    """One page. Numbers first, from one index alone, then the rows of the page: a jump fetches nothing it skips.

    Raises KeyError for a column that is not sortable.
    """
    if query.sort not in CaseSort.ALL:
        raise KeyError(query.sort)
    by = cases.c[query.sort]
    order = (by.desc().nulls_last(), cases.c.no.desc()) if query.descending else (by.nulls_last(), cases.c.no)
    wanted = _conditions(query.filter, lambda name: by if name == query.sort else _Walked(cases.c[name]))
    numbers = select(cases.c.no).where(visible_to(viewer), *wanted).order_by(*order)
    found = connection.scalars(numbers.limit(query.limit).offset(query.offset)).all()
    return tuple(case_rows(connection, found).values())


def count(connection: Connection, query: CountQuery, viewer: str) -> int:
    """How many cases of the filter this user may see."""
    wanted = _conditions(query.filter, lambda name: cases.c[name])
    found = select(func.count()).select_from(cases).where(visible_to(viewer), *wanted)
    return int(connection.scalar(found) or 0)


def _conditions(wanted: CaseFilter, column: _Columns) -> Iterator[ColumnElement[bool]]:
    for name, values in (("step", wanted.steps), ("channel", wanted.channels)):
        if values:
            yield column(name).in_(values)
    for name, flag in (("is_open", wanted.open), ("linked", wanted.linked), ("corrected", wanted.corrected)):
        if flag is not None:
            yield column(name) == flag
    if wanted.category:
        yield from _below(column("category"), wanted.category.removesuffix("0000"))
    if wanted.place:
        yield from _below(column("place"), wanted.place)
    if wanted.group is not None:
        headcount = column("headcount")
        yield headcount >= GROUP_VISIT if wanted.group else headcount < GROUP_VISIT
    if wanted.officer:
        officer = wanted.officer if wanted.officer != _NOBODY else ""
        yield column("no").in_(select(cases.c.no).where(cases.c.officer == officer))
    yield from _days(wanted, column)
    if wanted.text.strip():
        yield column("no").in_(matching(wanted.text))


def _below(column: ColumnElement[str], code: str) -> Iterator[ColumnElement[bool]]:
    """Codes grow to the right: everything below a code begins with it."""
    yield column >= code
    yield column < code[:-1] + chr(ord(code[-1]) + 1)


def _days(wanted: CaseFilter, column: _Columns) -> Iterator[ColumnElement[bool]]:
    if wanted.due_from:
        yield column("due_on") >= wanted.due_from
    if wanted.due_to:
        yield column("due_on") <= wanted.due_to
    if wanted.received_from:
        yield column("received_at") >= _midnight(wanted.received_from)
    if wanted.received_to:
        yield column("received_at") < _midnight(wanted.received_to + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), CHINA)
