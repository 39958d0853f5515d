"""Sums by month of what is counted: brought forward by what changed in a case, compared with what they sum, asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, literal, literal_column, not_, select
from sqlalchemy.dialects.postgresql import insert

from app.domain.counted import ISSUE_JOINT, SPLIT, Dimension, issue_code
from app.domain.envelope import Subject
from app.domain.spans import SpanKind, span
from app.ports.figures import (
    CountedQuery,
    CountedRow,
    FigureRow,
    FiguresQuery,
    OwedCasesQuery,
    OwedQuery,
)
from db.case_rows import case_rows, hidden_from
from db.prepared import Prepared
from db.projection_tables import case_clocks, case_counts, cases, figures

_Row = tuple[Any, ...]
_Key = tuple[date, str, str, str]
_COLUMNS = case_counts.c.keys()
_CODED = tuple(dimension for dimension in Dimension if dimension is not Dimension.TOTAL)
"""Codes of these are columns of `case_counts`, that of an issue at a place two of them."""
# both databases understand this one
_inserted = insert(figures)
_FORWARD = Prepared(
    _inserted.on_conflict_do_update(
        index_elements=figures.primary_key.columns,
        set_={name: figures.c[name] + _inserted.excluded[name] for name in ("count", "amount")},
    ),
    figures.c.keys(),
)
_KEY = figures.primary_key.columns.keys()
_DROP_EMPTY = Prepared(
    delete(figures).where(
        figures.c.count == literal_column("0"), *(figures.c[n] == bindparam(f"its_{n}") for n in _KEY)
    )
)


def move(connection: Connection, gone: Collection[_Row], come: Collection[_Row]) -> None:
    """Bring the sums forward from what was counted of some cases to what is."""
    changed = _sums((-1, set(gone).difference(come)), (1, set(come).difference(gone)))
    # in the order of the table, where neighbours stand on one page
    _FORWARD.add(connection, [(*key, *by) for key, by in sorted(changed.items()) if any(by)])
    fewer = (key for key, (count, _) in changed.items() if count < 0)
    _DROP_EMPTY.run(connection, [{f"its_{n}": value for n, value in zip(_KEY, key, strict=True)} for key in fewer])


def wrong(connection: Connection) -> list[Subject]:
    """The months whose sums are not those of what is counted."""
    stored = {tuple(key): list(by) for *key, by in _as_pairs(connection.execute(select(figures)))}
    wanted = _sums((1, map(tuple, connection.execute(select(case_counts)))))
    keys = {key for key in stored.keys() | wanted.keys() if stored.get(key) != wanted.get(key)}
    return [Subject("figures", f"{month:%Y-%m}") for month in sorted({key[0] for key in keys})]


def _as_pairs(rows: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    for *key, count, amount in rows:
        yield (*key, (count, amount))


def _sums(*signed: tuple[int, Iterable[_Row]]) -> dict[_Key, list[int]]:
    found: dict[_Key, list[int]] = defaultdict(lambda: [0, 0])
    for sign, rows in signed:
        for row in rows:
            one = dict(zip(_COLUMNS, row, strict=True))
            for key in _keys(one):
                by = found[key]
                by[0] += sign
                by[1] += sign * one["amount"]
    return found


def _keys(one: dict[str, Any]) -> Iterator[_Key]:
    """The sums that one thing counts in. A restricted one stands in the total alone, so that no small cell can tell of it."""
    month, measure = one["on"].replace(day=1), one["measure"]
    yield month, Dimension.TOTAL.code, "", measure
    if not one["restricted"]:
        for dimension in _CODED:
            if _is_split(measure, dimension):
                issue = dimension is Dimension.ISSUE
                code = issue_code(one["category"], one["place"]) if issue else one[dimension.code]
                yield month, dimension.code, code, measure


def _is_split(measure: str, dimension: Dimension) -> bool:
    """Whether a measure is counted by a dimension at all."""
    return dimension is Dimension.TOTAL or dimension in SPLIT.get(measure, ())


def _code(dimension: Dimension) -> ColumnElement[str]:
    """The code of a dimension in `case_counts`."""
    c = case_counts.c
    return c.category + ISSUE_JOINT + c.place if dimension is Dimension.ISSUE else c[dimension.code]


# ---------- what is asked


def rows(connection: Connection, query: FiguresQuery) -> tuple[FigureRow, ...]:
    """The sums of a dimension in these months; of days that are no whole months, counted one by one."""
    if query.first.day != 1 or (query.last + timedelta(days=1)).day != 1:
        return _of_days(connection, query)
    f = figures.c
    asked = select(f.month, f.code, f.measure, f.count, f.amount).where(
        f.dimension == query.dimension.code, f.measure.in_(query.measures)
    )
    if query.codes:
        # each month by itself, so that the key leads to the codes: not all of a year's rows are walked for a township
        asked = asked.where(f.month.in_(_months(query)), f.code.in_(query.codes))
    else:
        asked = asked.where(f.month.between(query.first, query.last))
    return tuple(FigureRow(*row) for row in connection.execute(asked))


def _months(query: FiguresQuery) -> list[date]:
    """The first days of the months asked for."""
    found, month = [], span(SpanKind.MONTH, query.first)
    while month.first <= query.last:
        found.append(month.first)
        month = month.moved(1)
    return found


def _of_days(connection: Connection, query: FiguresQuery) -> tuple[FigureRow, ...]:
    c, whole = case_counts.c, query.dimension is Dimension.TOTAL
    code: ColumnElement[str] = literal("") if whole else _code(query.dimension)
    asked = select(code, c.measure, func.count(), func.sum(c.amount)).where(
        c.measure.in_([m for m in query.measures if _is_split(m, query.dimension)]),
        c.on.between(query.first, query.last),
    )
    if not whole:
        asked = asked.where(not_(c.restricted))
    if query.codes:
        asked = asked.where(code.in_(query.codes))
    found = connection.execute(asked.group_by(code, c.measure))
    return tuple(FigureRow(query.first, code, measure, int(n), int(amount)) for code, measure, n, amount in found)


def counted(connection: Connection, query: CountedQuery, viewer: str) -> tuple[CountedRow, ...]:
    """What stands behind a sum; of a dimension without what is restricted, which is not in the sum either."""
    c = case_counts.c
    wanted: list[ColumnElement[bool]] = [
        c.measure.in_(query.measures),
        c.on.between(query.first, query.last),
        c.no.not_in(hidden_from(viewer)),
    ]
    if query.dimension is not Dimension.TOTAL:
        wanted += [_code(query.dimension).in_(query.codes), not_(c.restricted)]
    asked = select(c.no, c.measure, c.on, c.amount).where(*wanted).order_by(c.on.desc(), c.no.desc())
    found = connection.execute(asked.limit(query.limit)).all()
    of = case_rows(connection, {no for no, *_ in found})
    return tuple(CountedRow(of[no], *rest) for no, *rest in found)


def owed(connection: Connection, query: OwedQuery) -> tuple[tuple[str, date, int], ...]:
    """How many clocks still run, by rule and last day; alike for all, so that nobody finds a hidden case by comparing."""
    k = case_clocks.c
    asked = select(k.rule, k.closes, func.count()).where(*_running(query)).group_by(k.rule, k.closes)
    return tuple((rule, closes, int(count)) for rule, closes, count in connection.execute(asked.order_by(k.closes)))


def owed_cases(connection: Connection, query: OwedCasesQuery) -> tuple[CountedRow, ...]:
    """Their cases."""
    k = case_clocks.c
    asked = select(k.no, k.rule, k.closes).where(*_running(query))
    found = connection.execute(asked.order_by(k.closes, k.no).limit(query.limit)).all()
    of = case_rows(connection, {no for no, *_ in found})
    return tuple(CountedRow(of[no], rule, closes, 0) for no, rule, closes in found)


def _running(query: OwedQuery | OwedCasesQuery) -> tuple[ColumnElement[bool], ...]:
    k = case_clocks.c
    restricted = select(cases.c.no).where(cases.c.restricted)
    return k.rule.in_(query.rules), k.closes.between(query.first, query.last), k.no.not_in(restricted)
