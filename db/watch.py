"""What there is to watch over across all cases: faults of today, running supervisions, advices that wait for an answer.

The faults of clocks are read from the clocks of the cases whose first day has passed: of a case with nothing overdue no
row is touched.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from app.domain.faults import CLOCK_FAULTS
from app.domain.going import owing
from app.domain.watch import FAULT, SETTLED, Watched
from app.ports import CaseRow, WatchCountsQuery, WatchQuery
from db.case_rows import case_rows, hidden_from
from db.projection_tables import case_clocks, case_watch, cases

_DAY = timedelta(days=1)
_PLACES = 1 << 16
"""More clocks than a case can have."""
_FIELDS = [case_watch.c[name] for name in Watched.__dataclass_fields__]


def counts(connection: Connection, query: WatchCountsQuery, viewer: str) -> tuple[tuple[str, str, int], ...]:
    """(what, code, count), as far as this user may see the cases."""
    found: Counter[tuple[str, str]] = Counter()
    clocks = _overdue(query.today, viewer, case_clocks.c.rule, func.count()).group_by(case_clocks.c.rule)
    for rule, count in connection.execute(clocks):
        found[FAULT, CLOCK_FAULTS[rule].code] += count
    watch = case_watch.c
    kept = select(watch.what, watch.code, func.count()).where(
        watch.what != SETTLED, watch.since <= query.today, watch.no.not_in(hidden_from(viewer))
    )
    for what, code, count in connection.execute(kept.group_by(watch.what, watch.code)):
        found[what, code] += count
    return tuple((what, code, count) for (what, code), count in found.items())


def rows(connection: Connection, query: WatchQuery, viewer: str) -> tuple[tuple[CaseRow, Watched], ...]:
    """Those of one kind, the longest standing first."""
    found = [*_kept(connection, query, viewer), *_of_clocks(connection, query, viewer)]
    found = sorted(found, key=lambda pair: (pair[1].since, pair[0]))[: query.limit]
    of_case = case_rows(connection, {no for no, _ in found})
    return tuple((of_case[no], one) for no, one in found)


def _kept(connection: Connection, query: WatchQuery, viewer: str) -> list[tuple[int, Watched]]:
    watch = case_watch.c
    wanted = [watch.what == query.what, watch.since <= query.today, watch.no.not_in(hidden_from(viewer))]
    if query.code:
        wanted.append(watch.code == query.code)
    if query.due_from:
        wanted.append(watch.due >= query.due_from)
    page = select(watch.no, *_FIELDS).where(*wanted).order_by(watch.since, watch.no).limit(query.limit)
    return [(no, Watched(*fields)) for no, *fields in connection.execute(page)]


def _of_clocks(connection: Connection, query: WatchQuery, viewer: str) -> list[tuple[int, Watched]]:
    rules = [rule for rule, fault in CLOCK_FAULTS.items() if fault.code == query.code]
    if query.what != FAULT or not rules:
        return []
    clock = case_clocks.c
    page = (
        _overdue(query.today, viewer, clock.no, clock.rule, cases.c.handler, clock.closes)
        .where(clock.rule.in_(rules))
        .order_by(cases.c.due_on, cases.c.no)
        .limit(query.limit)
    )
    return [
        (no, Watched(FAULT, query.code, "", "", owing(rule, handler), closes + _DAY))
        for no, rule, handler, closes in connection.execute(page)
    ]


def _overdue(today: date, viewer: str, *columns: Any) -> Select[Any]:
    """The clocks that have run out and that no person has dealt with; a case's first day never lies behind its clocks' last."""
    clock, settled = case_clocks.c, case_watch.c
    dealt_with = select(_one(settled.no, settled.clock)).where(settled.what == SETTLED)
    return (
        select(*columns)
        .select_from(cases)
        .join(case_clocks, clock.no == cases.c.no)
        .where(
            cases.c.due_on < today,
            clock.closes < today,
            clock.rule.in_(list(CLOCK_FAULTS)),
            _one(clock.no, clock.place).not_in(dealt_with),
            cases.c.no.not_in(hidden_from(viewer)),
        )
    )


def _one(no: ColumnElement[Any], place: ColumnElement[Any]) -> ColumnElement[Any]:
    """Case and place of a clock as one number: a pair cannot be looked up in a list at the price of one."""
    return no * _PLACES + place
