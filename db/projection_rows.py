"""Summaries as rows: brought to what they say now, and compared with it. What is the same is not touched."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from app.domain.running import RunningClock
from app.domain.summary import CaseSummary, LetterSummary, PersonSummary
from app.domain.terms import Step
from app.domain.units import org_of
from app.domain.watch import Watched
from db import figures as sums
from db import said
from db.prepared import Prepared
from db.projection_tables import (
    case_clocks,
    case_counts,
    case_documents,
    case_former,
    case_kept,
    case_letters,
    case_people,
    case_readers,
    case_said,
    case_scans,
    case_watch,
    cases,
    figures,
    petitioners,
    recomputing,
    said_pairs,
)
from db.tokens import holding, keys_text
from db.word_index import AsAsked, Matching, case_words, clear_words

_Row = tuple[Any, ...]
_Rows = dict[Table, list[_Row]]
_Searched = Mapping[int, tuple[str, str]]

_CHILDREN = (
    case_people,
    case_former,
    case_readers,
    case_documents,
    case_clocks,
    case_watch,
    case_letters,
    case_scans,
    case_kept,
    case_counts,
    case_said,
)
_NOT_OPEN = tuple(step.code for step in (Step.CLOSED, Step.ARCHIVED, Step.VOIDED, Step.ERASED, Step.LINKED))
_DAY_SHIFT = 20
"""Room for a million cases received on one day."""
_PERSON = Prepared(select(petitioners).where(petitioners.c.id == bindparam("id")))
_CASE = Prepared(select(cases).where(cases.c.id == bindparam("id")))
_CHILDREN_OF = {table: Prepared(select(table).where(table.c.no == bindparam("no"))) for table in _CHILDREN}
_HIGHEST = Prepared(select(func.max(cases.c.no)).where(cases.c.no.between(bindparam("first"), bindparam("last"))))
_TABLES = (petitioners, cases, *_CHILDREN)
_ADD = {table: Prepared(insert(table), table.c.keys()) for table in _TABLES}
_KEY = {
    table: (names := table.primary_key.columns.keys(), [table.c.keys().index(name) for name in names])
    for table in _TABLES
}
"""Names and places of the columns that make a row's key."""
_ADD_WORDS = Prepared(insert(case_words), ["rowid", "words"])
_DROP_WORDS = Prepared(delete(case_words).where(case_words.c.rowid == bindparam("no")))
_HOLDING = Prepared(
    select(case_words.c.rowid).where(
        Matching(bindparam("sought", type_=AsAsked())), case_words.c.rowid == bindparam("no")
    )
)
_person_row: Callable[[PersonSummary], _Row] = attrgetter(*petitioners.c.keys())
_OF_CASE: Callable[[CaseSummary], _Row] = attrgetter(*cases.c.keys()[1:-2])
"""Everything between the number and what is only made here: `is_open`, `found_by`."""
_OF_CLOCK: Callable[[RunningClock], _Row] = attrgetter(*case_clocks.c.keys()[2:])
_OF_WATCH: Callable[[Watched], _Row] = attrgetter(*case_watch.c.keys()[2:])
_OF_LETTER: Callable[[LetterSummary], _Row] = attrgetter(*case_letters.c.keys()[2:])
_CASE_NO, _CASE_TEXT, _CASE_KEYS = (cases.c.keys().index(name) for name in ("no", "text", "found_by"))


class Numbers:
    """Free numbers for new cases, in the order of the days on which they were received; good for one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next: dict[date, int] = {}

    def take(self, day: date) -> int:
        """The next number of the day."""
        if day not in self._next:
            first = day.toordinal() << _DAY_SHIFT
            of_day = {"first": first, "last": first + (1 << _DAY_SHIFT) - 1}
            ((highest,),) = _HIGHEST.rows(self._connection, of_day)
            self._next[day] = first if highest is None else highest + 1
        self._next[day] += 1
        return self._next[day] - 1


def clear(connection: Connection) -> None:
    """Take all rows away."""
    for table in (cases, *_CHILDREN, petitioners, recomputing, figures, said_pairs):
        connection.execute(delete(table))
    clear_words(connection)


def store_people(connection: Connection, summaries: Mapping[str, PersonSummary | None]) -> None:
    """Bring the rows of these petitioners to what their summaries say; None takes one away."""
    stored = _stored_people(connection, summaries).values()
    _replace(connection, petitioners, stored, [_person_row(summary) for summary in summaries.values() if summary])


def add_people(connection: Connection, summaries: Iterable[PersonSummary | None]) -> None:
    """Write the rows of petitioners of whom none is there."""
    _ADD[petitioners].add(connection, [_person_row(summary) for summary in summaries if summary])


def add_cases(connection: Connection, summaries: Iterable[CaseSummary | None], free: Numbers) -> None:
    """Write the rows of cases of which none is there; `said.settle` must follow the last."""
    new = _joined(_case_rows(free.take(s.received_at.date()), s) for s in summaries if s)
    for table in (cases, *_CHILDREN):
        _ADD[table].add(connection, sorted(new[table]))
    sums.move(connection, (), new[case_counts])
    _store_words(connection, {}, _searched(new))


def store_cases(connection: Connection, summaries: Mapping[str, CaseSummary | None], free: Numbers) -> None:
    """Bring the rows of these cases to what their summaries say; None takes one away."""
    stored = _stored_cases(connection, summaries)
    numbers = {id_: no for id_, (no, _) in stored.items()}
    for id_, summary in summaries.items():
        if summary and id_ not in numbers:
            numbers[id_] = free.take(summary.received_at.date())
    old = _joined(rows for _, rows in stored.values())
    new = _joined(_case_rows(numbers[id_], summary) for id_, summary in summaries.items() if summary)
    for table in (cases, *_CHILDREN):
        _replace(connection, table, old[table], new[table])
    sums.move(connection, old[case_counts], new[case_counts])
    said.move(connection, old[case_said], new[case_said])
    _store_words(connection, _searched(old), _searched(new))


def wrong_people(connection: Connection, summaries: Mapping[str, PersonSummary | None]) -> list[str]:
    """The ids whose row does not say what the summary says."""
    stored = _stored_people(connection, summaries)
    return [id_ for id_, s in summaries.items() if stored.get(id_) != (_person_row(s) if s else None)]


def wrong_cases(connection: Connection, summaries: Mapping[str, CaseSummary | None]) -> list[str]:
    """The ids whose rows do not say what the summary says, or whose keys are not in the index."""
    stored = _stored_cases(connection, summaries)
    wrong = []
    for id_, summary in summaries.items():
        no, rows = stored.get(id_, (0, {}))
        wanted = _case_rows(no, summary) if summary else {}
        if _in_any_order(rows) != _in_any_order(wanted) or (rows and not _is_found(connection, rows)):
            wrong.append(id_)
    return wrong


# ---------- what should be there


def _case_rows(no: int, summary: CaseSummary) -> _Rows:
    channel, category, place = summary.counted_by or (summary.channel, summary.category, summary.place)
    return {
        cases: [(no, *_OF_CASE(summary), summary.step not in _NOT_OPEN, keys_text(summary.keys))],
        case_people: [(id_, no) for id_ in dict.fromkeys(summary.petitioners)],
        case_former: [(id_, no) for id_ in summary.former],
        case_readers: [(id_, no) for id_ in dict.fromkeys(summary.readers)],
        case_documents: [
            (d.id, no, d.kind, d.number, d.issued_at, d.delivered_on, d.posted_on, d.voided) for d in summary.documents
        ],
        case_clocks: [(no, place, *_OF_CLOCK(one)) for place, one in enumerate(summary.clocks)],
        case_letters: [(one.id, no, *_OF_LETTER(one)) for one in summary.letters],
        case_scans: [(name, no, on) for name, on in summary.scans],
        case_kept: [(no, *summary.kept)] if summary.kept else [],
        case_watch: [(no, place, *_OF_WATCH(one)) for place, one in enumerate(summary.watch)],
        case_counts: [
            (
                no,
                c.measure,
                c.part,
                c.on,
                c.amount,
                channel,
                category,
                org_of(place),
                c.body,
                c.outcome,
                summary.restricted,
            )
            for c in summary.counted
        ],
        case_said: [] if summary.restricted or summary.counted_by else [_said_row(no, summary)],
    }


def _said_row(no: int, summary: CaseSummary) -> _Row:
    voice, names = min(summary.petitioners, default=summary.id), "\n".join(summary.names)
    return summary.received_at.date(), no, summary.said, voice, names, org_of(summary.place) if summary.place else ""


def _in_any_order(rows: _Rows) -> dict[Table, set[_Row]]:
    return {table: set(some) for table, some in rows.items()}


# ---------- what is there


def _stored_people(connection: Connection, ids: Iterable[str]) -> dict[str, _Row]:
    return {id_: row for id_ in ids for row in _PERSON.rows(connection, {"id": id_})}


def _stored_cases(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[int, _Rows]]:
    """Number and rows of each case that is there."""
    found: dict[str, tuple[int, _Rows]] = {}
    for id_ in ids:
        for row in _CASE.rows(connection, {"id": id_}):
            no = row[_CASE_NO]
            children = {table: of_case.rows(connection, {"no": no}) for table, of_case in _CHILDREN_OF.items()}
            found[id_] = no, {cases: [row]} | children
    return found


def _joined(many: Iterable[_Rows]) -> _Rows:
    parts = list(many)
    return {table: [row for rows in parts for row in rows[table]] for table in (cases, *_CHILDREN)}


def _searched(rows: _Rows) -> dict[int, tuple[str, str]]:
    """Text and keys of each case."""
    return {row[_CASE_NO]: (row[_CASE_TEXT], row[_CASE_KEYS]) for row in rows[cases]}


def _is_found(connection: Connection, rows: _Rows) -> bool:
    """Whether the index finds a case by all its keys. Of its words no more can be asked than that it is there."""
    return all(
        _HOLDING.rows(connection, {"sought": holding(keys), "no": no}) for no, (_, keys) in _searched(rows).items()
    )


# ---------- from one to the other


def _replace(connection: Connection, table: Table, stored: Collection[_Row], wanted: Collection[_Row]) -> None:
    """Rows with the same key are changed where they differ, so that only the indexes concerned are written."""
    gone, come = set(stored).difference(wanted), set(wanted).difference(stored)
    if not (gone or come):
        return
    key, places = _KEY[table]
    old, new = ({tuple(row[p] for p in places): row for row in rows} for rows in (gone, come))
    for id_ in old.keys() & new.keys():
        changed = {f"new_{c.name}": b for c, a, b in zip(table.c, old[id_], new[id_], strict=True) if a != b}
        _change(table, tuple(changed)).run(connection, [changed | _its(key, id_)])
    if lost := old.keys() - new.keys():
        _drop(table).run(connection, [_its(key, id_) for id_ in lost])
    if added := new.keys() - old.keys():
        _ADD[table].add(connection, [new[id_] for id_ in sorted(added)])


def _its(key: Iterable[str], id_: _Row) -> dict[str, Any]:
    return {f"its_{name}": value for name, value in zip(key, id_, strict=True)}


def _this(table: Table) -> list[ColumnElement[bool]]:
    return [column == bindparam(f"its_{column.name}") for column in table.primary_key]


@cache
def _change(table: Table, names: tuple[str, ...]) -> Prepared:
    values: dict[str, Any] = {name.removeprefix("new_"): bindparam(name) for name in names}
    return Prepared(update(table).where(*_this(table)).values(values))


@cache
def _drop(table: Table) -> Prepared:
    return Prepared(delete(table).where(*_this(table)))


def _store_words(connection: Connection, old: _Searched, new: _Searched) -> None:
    if gone := [{"no": no} for no, said in old.items() if new.get(no) != said]:
        _DROP_WORDS.run(connection, gone)
    if come := [(no, said) for no, said in sorted(new.items()) if old.get(no) != said]:
        _ADD_WORDS.add(connection, come)
