"""Summaries as rows: brought to what they say now, and compared with it. What is the same is not touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import BindParameter, Connection, Table, bindparam, delete, func, insert, select, text, update

from app.domain.summary import CaseSummary, PersonSummary
from app.domain.terms import Step
from db.projection_tables import (
    case_documents,
    case_keys,
    case_people,
    case_readers,
    case_words,
    cases,
    petitioners,
)
from db.search import keys_of, words_of

_Row = tuple[Any, ...]
_Rows = dict[Table, set[_Row]]

_CHILDREN = (case_keys, case_people, case_readers, case_documents)
_NOT_OPEN = (Step.CLOSED.code, Step.LINKED.code)
_DAY_SHIFT = 20
"""Room for a million cases received on one day."""
_WANTED: BindParameter[Any] = bindparam("wanted", expanding=True)
_PEOPLE = select(petitioners).where(petitioners.c.id.in_(_WANTED))
_CASES = select(cases).where(cases.c.id.in_(_WANTED))
_OF_CASES = {table: select(table).where(table.c.no.in_(_WANTED)) for table in _CHILDREN}
_HIGHEST = select(func.max(cases.c.no)).where(cases.c.no.between(bindparam("first"), bindparam("last")))


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
            highest = self._connection.scalar(_HIGHEST, of_day)
            self._next[day] = first if highest is None else highest + 1
        self._next[day] += 1
        return self._next[day] - 1


def clear(connection: Connection) -> None:
    """Take all rows away."""
    for table in (cases, *_CHILDREN, petitioners):
        connection.execute(delete(table))
    connection.execute(text("INSERT INTO case_words (case_words) VALUES ('delete-all')"))


def store_people(connection: Connection, summaries: Mapping[str, PersonSummary | None]) -> None:
    """Bring the rows of these petitioners to what their summaries say; None takes one away."""
    stored = set(_stored_people(connection, summaries).values())
    wanted = {_person_row(summary) for summary in summaries.values() if summary}
    _replace(connection, petitioners, stored - wanted, wanted - stored)


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
        _replace(connection, table, old[table] - new[table], new[table] - old[table])
    _store_words(connection, _texts(old), _texts(new))


def wrong_people(connection: Connection, summaries: Mapping[str, PersonSummary | None]) -> list[str]:
    """The ids whose row does not say what the summary says."""
    stored = _stored_people(connection, summaries)
    return [id_ for id_, s in summaries.items() if stored.get(id_) != (_person_row(s) if s else None)]


def wrong_cases(connection: Connection, summaries: Mapping[str, CaseSummary | None]) -> list[str]:
    """The ids whose rows do not say what the summary says, or whose words are not there."""
    stored = _stored_cases(connection, summaries)
    numbers = [no for no, _ in stored.values()]
    worded = set(connection.scalars(select(case_words.c.rowid).where(case_words.c.rowid.in_(numbers))))
    wrong = []
    for id_, summary in summaries.items():
        no, rows = stored.get(id_, (0, None))
        if rows != (_case_rows(no, summary) if summary else None) or (rows and no not in worded):
            wrong.append(id_)
    return wrong


# ---------- what should be there


def _person_row(summary: PersonSummary) -> _Row:
    return tuple(getattr(summary, column.name) for column in petitioners.c)


def _case_rows(no: int, summary: CaseSummary) -> _Rows:
    own = {"no": no, "is_open": summary.step not in _NOT_OPEN}
    row = tuple(own[c.name] if c.name in own else getattr(summary, c.name) for c in cases.c)
    return {
        cases: {row},
        case_keys: {(kind, value, no) for kind, value in keys_of(summary)},
        case_people: {(id_, no) for id_ in summary.petitioners},
        case_readers: {(id_, no) for id_ in summary.readers},
        case_documents: {
            (d.id, no, d.kind, d.number, d.issued_at, d.delivered_on, d.voided) for d in summary.documents
        },
    }


# ---------- what is there


def _stored_people(connection: Connection, ids: Iterable[str]) -> dict[str, _Row]:
    return {row.id: tuple(row) for row in connection.execute(_PEOPLE, {"wanted": list(ids)})}


def _stored_cases(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[int, _Rows]]:
    """Number and rows of each case that is there."""
    found = connection.execute(_CASES, {"wanted": list(ids)}).all()
    rows: dict[int, _Rows] = {row.no: {cases: {tuple(row)}} | {child: set() for child in _CHILDREN} for row in found}
    for table, of_cases in _OF_CASES.items() if rows else ():
        for row in connection.execute(of_cases, {"wanted": list(rows)}):
            rows[row.no][table].add(tuple(row))
    return {row.id: (row.no, rows[row.no]) for row in found}


def _joined(many: Iterable[_Rows]) -> _Rows:
    parts = list(many)
    return {table: set(chain.from_iterable(rows[table] for rows in parts)) for table in (cases, *_CHILDREN)}


def _texts(rows: _Rows) -> dict[int, str]:
    names = cases.c.keys()
    no, words = names.index("no"), names.index("text")
    return {row[no]: row[words] for row in rows[cases]}


# ---------- from one to the other


def _replace(connection: Connection, table: Table, gone: set[_Row], come: set[_Row]) -> None:
    """Rows with the same key are changed where they differ, so that only the indexes concerned are written."""
    key = list(table.primary_key)
    places = [list(table.c).index(column) for column in key]
    old, new = ({tuple(row[p] for p in places): row for row in rows} for rows in (gone, come))
    for id_ in old.keys() & new.keys():
        changed = {c.name: b for c, a, b in zip(table.c, old[id_], new[id_], strict=True) if a != b}
        connection.execute(update(table).where(*(c == v for c, v in zip(key, id_, strict=True))).values(changed))
    if lost := old.keys() - new.keys():
        this = delete(table).where(*(column == bindparam(f"its_{column.name}") for column in key))
        connection.execute(this, [{f"its_{c.name}": v for c, v in zip(key, id_, strict=True)} for id_ in lost])
    if added := new.keys() - old.keys():
        connection.execute(insert(table), [dict(zip(table.c.keys(), new[id_], strict=True)) for id_ in sorted(added)])


def _store_words(connection: Connection, old: Mapping[int, str], new: Mapping[int, str]) -> None:
    if gone := [no for no, said in old.items() if new.get(no) != said]:
        connection.execute(delete(case_words).where(case_words.c.rowid.in_(gone)))
    if come := [{"rowid": no, "words": words_of(said)} for no, said in sorted(new.items()) if old.get(no) != said]:
        connection.execute(insert(case_words), come)
