"""The register of cases: a page of it in any order, filtered, and how many cases there are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, not_, select, true
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from app.domain.envelope import CHINA
from app.domain.summary import GROUP_VISIT
from app.domain.terms import Step
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, CountQuery, DeadlinesQuery
from db.case_rows import case_rows, visible_to
from db.projection_tables import case_people, cases, petitioners
from db.search import numbers_found

_NOBODY = "-"
"""How a filter asks for the cases without an officer."""


class _Walked(FunctionElement[Any]):
    """A column that is only looked at while another index is walked from end to end.

    SQLite would take the index of any column that is compared, fetch each row it names and sort them: seconds where
    one pass over the filter's index, and then over the sorting one, takes tens of milliseconds.
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


def page(connection: Connection, query: CasesQuery, viewer: str) -> tuple[CaseRow, ...]:
    """One page. Numbers first, from one index alone, then the rows of the page: a jump fetches nothing it skips.

    Raises KeyError for a column that is not sortable.
    """
    if query.sort not in CaseSort.ALL:
        raise KeyError(query.sort)
    by = cases.c[query.sort]
    order = (by.desc().nulls_last(), cases.c.no.desc()) if query.descending else (by.nulls_last(), cases.c.no)
    conditions = list(_conditions(query.filter))
    wanted = _Walked(cases.c.no).in_(_matching(conditions, viewer)) if conditions else visible_to(viewer)
    numbers = select(cases.c.no).where(wanted).order_by(*order).limit(query.limit).offset(query.offset)
    return tuple(case_rows(connection, connection.scalars(numbers).all()).values())


def count(connection: Connection, query: CountQuery, viewer: str) -> int:
    """How many cases of the filter this user may see."""
    matching = _matching(list(_conditions(query.filter)), viewer).subquery()
    return connection.scalars(select(func.count()).select_from(matching)).one()


def dues(connection: Connection, viewer: str) -> tuple[tuple[date, int], ...]:
    """Open cases by the day they are to be acted on, as far as this user may see them."""
    # only what is open has a day, and the index of the days alone answers
    due = cases.c.due_on
    found = select(due, func.count()).where(due.is_not(None), visible_to(viewer)).group_by(due).order_by(due)
    return tuple((day, count) for day, count in connection.execute(found))


def deadlines(connection: Connection, query: DeadlinesQuery, viewer: str) -> tuple[CaseRow, ...]:
    """Open cases by their day, most urgent first, along the index of the days."""
    due = cases.c.due_on.between(query.due_from, query.due_to)
    urgent = select(cases.c.no).where(due, visible_to(viewer)).order_by(cases.c.due_on, cases.c.no).limit(query.limit)
    numbers = list(connection.scalars(urgent))
    if query.unowned_first and len(numbers) == query.limit:
        others = cases.alias()
        # asked of each case along the way, not gathered before: enough are found soon
        nobody = select(others.c.no).where(others.c.officer == "", others.c.no == cases.c.no).exists()
        unowned = connection.scalars(urgent.where(nobody, _Walked(cases.c.officer_name) == ""))
        numbers = list(dict.fromkeys([*unowned, *numbers]))[: query.limit]
    return tuple(case_rows(connection, numbers).values())


def _matching(conditions: list[ColumnElement[bool]], viewer: str) -> Select[int]:
    return select(cases.c.no).where(visible_to(viewer), *conditions)


def _column(name: str) -> ColumnElement[Any]:
    return _Walked(cases.c[name])


def _conditions(wanted: CaseFilter) -> Iterator[ColumnElement[bool]]:
    for name, values in (("step", wanted.steps), ("channel", wanted.channels)):
        if values:
            yield _column(name).in_(values)
    for name, flag in (
        ("is_open", wanted.open),
        ("linked", wanted.linked),
        ("corrected", wanted.corrected),
        ("restricted", wanted.restricted),
    ):
        if flag is not None:
            yield _column(name) == flag
    if wanted.conflicted is not None:
        yield _conflicted() if wanted.conflicted else not_(_conflicted())
    if wanted.suspected is not None:
        # few, along an index of their own
        found = select(cases.c.no).where(cases.c.suspected == true())
        yield cases.c.no.in_(found) if wanted.suspected else cases.c.no.not_in(found)
    if wanted.category:
        yield from _below(_column("category"), wanted.category.removesuffix("0000"))
    if wanted.place:
        yield from _below(_column("place"), wanted.place)
    if wanted.group is not None:
        headcount = _column("headcount")
        yield headcount >= GROUP_VISIT if wanted.group else headcount < GROUP_VISIT
    if wanted.officer:
        officer = wanted.officer if wanted.officer != _NOBODY else ""
        yield _column("no").in_(select(cases.c.no).where(cases.c.officer == officer))
    yield from _days(wanted)
    if wanted.text.strip():
        yield _column("no").in_(numbers_found(wanted.text, by_matter=wanted.by_matter))


def _conflicted() -> ColumnElement[bool]:
    """Itself or a person in it; what is void is decided nowhere any more."""
    people = select(case_people.c.no).join(petitioners, petitioners.c.id == case_people.c.petitioner)
    numbers = (
        select(cases.c.no).where(cases.c.conflicted == true()).union(people.where(petitioners.c.conflicted == true()))
    )
    return and_(cases.c.no.in_(numbers), _column("step") != Step.VOIDED.code)


def _below(column: ColumnElement[str], code: str) -> Iterator[ColumnElement[bool]]:
    """Codes grow to the right: everything below a code begins with it."""
    yield column >= code
    yield column < code[:-1] + chr(ord(code[-1]) + 1)


def _days(wanted: CaseFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.due_from:
        yield _column("due_on") >= wanted.due_from
    if wanted.due_to:
        yield _column("due_on") <= wanted.due_to
    if wanted.received_from:
        yield _column("received_at") >= _midnight(wanted.received_from)
    if wanted.received_to:
        yield _column("received_at") < _midnight(wanted.received_to + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), CHINA)
