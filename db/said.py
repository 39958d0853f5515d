"""Sums of the pairs of characters that titles say, by month and year: brought forward, compared with what they sum, asked for.

The newest month and year have no sums: they grow with every registration, and counting the lines of one month costs less
than writing a dozen sums each time. What is older is summed once, and moved when one of its cases changes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    bindparam,
    delete,
    func,
    insert,
    literal,
    literal_column,
    not_,
    select,
)
from sqlalchemy.dialects.postgresql import insert as insert_or

from app.domain.envelope import Subject
from app.domain.said import is_telling, pairs
from app.domain.spans import Span, SpanKind, span
from app.ports.figures import CountedRow
from app.ports.said import BesideQuery, OftenQuery, SaidCasesQuery, SaidQuery, SaidRow, Usual, UsualQuery
from db.case_rows import case_rows
from db.prepared import Prepared
from db.projection_tables import Day, case_counts, case_said, said_pairs

_Row = tuple[Any, ...]
_EVERY = ""
"""In place of a pair: all titles of the stretch."""
_ASKED = 1000
"""Pairs a statement."""
_c, _s = case_said.c, said_pairs.c
_ON, _SAID = (case_said.c.keys().index(name) for name in ("on", "said"))
_OF_DAYS = _c.on.between(bindparam("first"), bindparam("last"))
_ROWS = Prepared(select(_c.no, _c.said, _c.voice, _c.names, _c.place).where(_OF_DAYS).order_by(_c.on, _c.no))
_LINES = Prepared(select(_c.said).where(_OF_DAYS))
_NONE_SKIPPED: ColumnElement[int] = literal_column("0")
"""Said aloud, because SQLite's LIMIT would bring a parameter of its own for it."""
_BACKWARDS = select(_c.on, _c.no).order_by(_c.on.desc(), _c.no.desc()).offset(_NONE_SKIPPED)
_LAST = Prepared(_BACKWARDS.limit(bindparam("most", type_=Integer)))
_LAST_BEFORE = Prepared(_BACKWARDS.where(_c.on < bindparam("before")).limit(literal_column("1")))
_OF_STRETCH = (_s.kind == bindparam("of"), _s.first == bindparam("its_first"))
_TITLES = Prepared(select(_s.count).where(*_OF_STRETCH, _s.pair == literal_column("''")))
_SUMS = Prepared(select(_s.pair, _s.count).where(*_OF_STRETCH))
_ADD = Prepared(insert(said_pairs), said_pairs.c.keys())
_inserted = insert_or(said_pairs)
_FORWARD = Prepared(
    _inserted.on_conflict_do_update(
        index_elements=said_pairs.primary_key.columns, set_={"count": _s.count + _inserted.excluded["count"]}
    ),
    said_pairs.c.keys(),
)
_DROP_EMPTY = Prepared(delete(said_pairs).where(*_OF_STRETCH, _s.count == literal_column("0")))
_FORGET = Prepared(delete(said_pairs).where(_s.kind == bindparam("of"), _s.first >= bindparam("its_first")))
_KINDS = (SpanKind.MONTH, SpanKind.YEAR)


def move(connection: Connection, gone: Collection[_Row], come: Collection[_Row]) -> None:
    """Bring the sums forward from what some cases said to what they say; their rows are there already."""
    lost, new = set(gone).difference(come), set(come).difference(gone)
    if not (lost or new):
        return
    last = _LAST.rows(connection, {"most": len(new) + 1})
    newest = last[0][0] if last else date.min
    if not lost and _is_one_more(span(SpanKind.MONTH, newest).first, new, last):
        return
    for kind in _KINDS:
        begins = span(kind, newest).first
        if lost:
            # what is the newest stretch now may have been summed before the newer one went away
            _FORGET.run(connection, [{"of": kind.code, "its_first": begins}])
        unsummed = set(_unsummed_end(connection, kind, begins))
        changed: dict[date, Counter[str]] = {}
        for sign, rows in ((-1, lost), (1, new)):
            for row in rows:
                if (first := span(kind, row[_ON]).first) < begins:
                    _count(changed.setdefault(first, Counter()), row[_SAID], sign)
        for first, counts in changed.items():
            if _titles(connection, kind, first) is None:
                unsummed.add(first)
            else:
                _forward(connection, kind, first, counts)
        for first in sorted(unsummed):
            _sum_up(connection, span(kind, first))


def _is_one_more(begins: date, new: Collection[_Row], last: Sequence[_Row]) -> bool:
    """Whether all that is new is in the newest month, which is not new itself: nearly every registration."""
    there = {row[:2] for row in new}
    return all(row[_ON] >= begins for row in new) and any(on >= begins and (on, no) not in there for on, no in last)


def settle(connection: Connection) -> Iterator[Span]:
    """Sum up everything but the newest, where nothing is summed yet; stretch by stretch, because others wait."""
    for kind in _KINDS:
        for first in _unsummed_end(connection, kind, span(kind, _newest(connection)).first):
            _sum_up(connection, over := span(kind, first))
            yield over


def wrong(connection: Connection) -> list[Subject]:
    """The months and years whose sums are not those of what is said."""
    found = select(_s.kind, _s.first).distinct()
    stored = {(SpanKind.of(kind), first) for kind, first in connection.execute(found)}
    wanted = {(kind, first) for kind in _KINDS for first in _stretches(connection, kind, _newest(connection))}
    differing = stored ^ wanted
    for kind, first in stored & wanted:
        sums = dict(_SUMS.rows(connection, {"of": kind.code, "its_first": first}))
        if sums != _counted(connection, span(kind, first)):
            differing.add((kind, first))
    return [Subject("said", f"{first:%Y-%m} {kind.code}") for kind, first in sorted(differing, key=str)]


def _newest(connection: Connection) -> date:
    """The last day on which anything was said."""
    rows = _LAST.rows(connection, {"most": 1})
    return rows[0][0] if rows else date.min


def _stretches(connection: Connection, kind: SpanKind, newest: date) -> Iterator[date]:
    """The first days of the months or years before the newest in which anything was said, backwards."""
    first = span(kind, newest).first
    while rows := _LAST_BEFORE.rows(connection, {"before": first}):
        yield (first := span(kind, rows[0][0]).first)


def _unsummed_end(connection: Connection, kind: SpanKind, begins: date) -> Iterator[date]:
    """Those before `begins` that are not summed yet, back to the first one that is."""
    for first in _stretches(connection, kind, begins):
        if _titles(connection, kind, first) is not None:
            return
        yield first


def _titles(connection: Connection, kind: SpanKind, first: date) -> int | None:
    """How many titles a stretch has, None while it is not summed."""
    rows = _TITLES.rows(connection, {"of": kind.code, "its_first": first})
    return rows[0][0] if rows else None


def _count(counts: Counter[str], said: str, sign: int) -> None:
    counts[_EVERY] += sign
    for pair in pairs(said):
        if is_telling(pair):
            counts[pair] += sign


def _counted(connection: Connection, over: Span) -> Counter[str]:
    counts = Counter[str]()
    for (line,) in _LINES.rows(connection, {"first": over.first, "last": over.last}):
        _count(counts, line, 1)
    return counts


def _sum_up(connection: Connection, over: Span) -> None:
    """A month from its lines; a year, whose months are summed by then, from those."""
    if over.kind is SpanKind.MONTH:
        counts = sorted(_counted(connection, over).items())
        _ADD.add(connection, [(over.kind.code, over.first, pair, count) for pair, count in counts])
        return
    months = (_s.kind == SpanKind.MONTH.code, _s.first.between(over.first, over.last))
    told = (literal(over.kind.code), literal(over.first, Day), _s.pair, func.sum(_s.count))
    sums = select(*told).where(*months).group_by(_s.pair).order_by(_s.pair)
    connection.execute(insert(said_pairs).from_select(said_pairs.c.keys(), sums))


def _forward(connection: Connection, kind: SpanKind, first: date, counts: Counter[str]) -> None:
    by = sorted((pair, count) for pair, count in counts.items() if count)
    _FORWARD.add(connection, [(kind.code, first, pair, count) for pair, count in by])
    if any(count < 0 for _, count in by):
        _DROP_EMPTY.run(connection, [{"of": kind.code, "its_first": first}])


# ---------- what is asked


def rows(connection: Connection, query: SaidQuery) -> tuple[SaidRow, ...]:
    """What was said on these days, in their order."""
    return tuple(map(SaidRow._make, _ROWS.rows(connection, {"first": query.first, "last": query.last})))


def beside(connection: Connection, query: BesideQuery) -> dict[str, frozenset[int]]:
    """What else was counted, of cases that are not restricted."""
    c, found = case_counts.c, defaultdict[str, set[int]](set)
    asked = select(c.measure, c.no).where(c.measure.in_(query.measures), c.on.between(query.first, query.last))
    for measure, no in connection.execute(asked.where(not_(c.restricted))):
        found[measure].add(no)
    return {measure: frozenset(found[measure]) for measure in query.measures}


def often(connection: Connection, query: OftenQuery) -> dict[str, int]:
    """From the sums; of a week, and of what is not summed yet, from the lines."""
    counts, summed = Counter[str](), _no_sums()
    for one, titles in _parts(connection, query.over):
        if titles is None:
            for (line,) in _LINES.rows(connection, {"first": one.first, "last": one.last}):
                counts.update(pairs(line))
        else:
            summed[one.kind].append(one.first)
    for kind, firsts in summed.items():
        of_stretches = select(_s.pair, func.sum(_s.count)).where(_s.kind == kind.code, _s.first.in_(firsts))
        sums = of_stretches.group_by(_s.pair)
        # what the lines say besides may make up for what the sums lack
        asked = sums if counts else sums.having(func.sum(_s.count) >= query.least)
        counts.update({pair: int(count) for pair, count in connection.execute(asked)} if firsts else {})
    return {pair: n for pair, n in counts.items() if n >= query.least and pair != _EVERY and is_telling(pair)}


def usual(connection: Connection, query: UsualQuery) -> Usual:
    """From the sums; of a week, and of what is not summed yet, from the lines."""
    spans, counts, wanted, summed = 0, Counter[str](), set(query.pairs), _no_sums()
    for over in query.spans:
        titles = 0
        for one, kept in _parts(connection, over):
            if kept is None:
                lines = _LINES.rows(connection, {"first": one.first, "last": one.last})
                titles += len(lines)
                for (line,) in lines:
                    counts.update(pairs(line) & wanted)
            else:
                titles += kept
                summed[one.kind].append(one.first)
        spans += titles > 0
    for kind, firsts in summed.items():
        counts.update(dict(_kept_counts(connection, kind, firsts, query.pairs)))
    return Usual(spans, counts)


def _no_sums() -> dict[SpanKind, list[date]]:
    return {kind: [] for kind in _KINDS}


def _parts(connection: Connection, over: Span) -> Iterator[tuple[Span, int | None]]:
    """A span in stretches with the titles of each that is summed, None for what is not; a quarter, and a year that is not summed, by
    its months."""
    kept = _titles(connection, over.kind, over.first) if over.kind in _KINDS else None
    months = {SpanKind.QUARTER: 3, SpanKind.YEAR: 12}.get(over.kind, 0) if kept is None else 0
    if not months:
        yield over, kept
    first = span(SpanKind.MONTH, over.first)
    for month in (first.moved(step) for step in range(months)):
        yield month, _titles(connection, month.kind, month.first)


def _kept_counts(
    connection: Connection, kind: SpanKind, firsts: Sequence[date], wanted: Sequence[str]
) -> Iterable[tuple[str, int]]:
    for at in range(0, len(wanted) if firsts else 0, _ASKED):
        asked = select(_s.pair, func.sum(_s.count)).where(
            _s.kind == kind.code, _s.first.in_(firsts), _s.pair.in_(wanted[at : at + _ASKED])
        )
        yield from ((pair, int(count)) for pair, count in connection.execute(asked.group_by(_s.pair)))


def of_cases(connection: Connection, query: SaidCasesQuery) -> tuple[CountedRow, ...]:
    """The cases that said something, newest first."""
    newest = sorted(query.cases, reverse=True)[: query.limit]
    there = {int(no): on for no, on in connection.execute(select(_c.no, _c.on).where(_c.no.in_(newest)))}
    of = case_rows(connection, [no for no in newest if no in there])
    return tuple(CountedRow(row, "", there[no], 0) for no, row in of.items())
