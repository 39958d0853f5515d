"""Projections: what the fold says of each case and petitioner, replaced as a whole whenever one of its entries changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Table, delete, func, insert, select, text

from app.domain.case import CaseState
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.folding import fold_case
from app.domain.kinds import Person
from app.domain.petitioner import PetitionerState, fold_petitioner
from app.domain.summary import CaseSummary, PersonSummary, summarise, summarise_person
from app.domain.terms import Step
from app.domain.world import Lookup
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

T = TypeVar("T")
Rows = dict[Table, list[dict[str, object]]]

_CASE_TABLES = (cases, case_keys, case_people, case_readers, case_documents)
_CASE_FIELDS = tuple(c.name for c in cases.c if c.name not in ("no", "is_open"))
_PERSON_FIELDS = tuple(c.name for c in petitioners.c)
_NOT_OPEN = (Step.CLOSED.code, Step.LINKED.code)
_DAY_SHIFT = 20
"""Room for a million cases received on one day."""
_SLICE = 200
"""Subjects written together by a rebuild: few enough to yield often, many enough to save statements."""


class Past(Protocol):
    """The journal as projections and queries read it, within one transaction."""

    def entries(self, subject: Subject) -> tuple[Entry, ...]:
        """All entries of a subject; empty when there are none."""

    def each(self, subject_kind: str) -> Iterator[tuple[Entry, ...]]:
        """The entries of every subject of a kind, one subject after the other."""


class RebuildCancelled(Exception):
    """The rebuild was called off; its transaction must be rolled back."""


def refresh(connection: Connection, subjects: Iterable[Subject], past: Past, lookup: Lookup) -> None:
    """Fold the given subjects again and replace their rows, and those of every case that names a changed petitioner.

    Subjects of kinds without a projection are passed over.
    """
    touched = set(subjects)
    people = {s.id: fold_petitioner(past.entries(s)) for s in touched if s.kind == "petitioner"}
    _store_people(connection, {id_: summarise_person(state, lookup) for id_, state in people.items()})
    case_ids = {s.id for s in touched if s.kind == "case"} | _cases_naming(connection, people)
    summaries = {}
    for id_ in case_ids:
        state = fold_case(past.entries(Subject("case", id_)))
        for name in _petitioners_of(state):
            if name not in people:
                people[name] = fold_petitioner(past.entries(Subject("petitioner", name)))
        summaries[id_] = summarise(state, people, lookup)
    _store_cases(connection, summaries)


def rebuild(connection: Connection, past: Past, lookup: Lookup, progress: Callable[[int], bool]) -> int:
    """Empty all projections and compute them from the journal again; answers the number of entries folded.

    `progress` gets the entries folded so far and answers False to cancel. Raises RebuildCancelled.
    """
    for table in (*_CASE_TABLES, petitioners):
        connection.execute(delete(table))
    connection.execute(text("INSERT INTO case_words (case_words) VALUES ('delete-all')"))
    done = 0
    for group in _groups(past.each("petitioner")):
        _store_people(connection, _summarised_people(group, lookup))
        done += sum(map(len, group))
        if not progress(done):
            raise RebuildCancelled
    for group in _groups(past.each("case")):
        _store_cases(connection, _summarised_cases(connection, group, lookup))
        done += sum(map(len, group))
        if not progress(done):
            raise RebuildCancelled
    return done


def damaged(connection: Connection, past: Past, lookup: Lookup) -> Iterator[tuple[int, list[Subject]]]:
    """Compare the stored rows with what the journal says: (entries folded, subjects whose rows differ), group by group."""
    for group in _groups(past.each("petitioner")):
        wrong = _differing_people(connection, _summarised_people(group, lookup))
        yield sum(map(len, group)), [Subject("petitioner", id_) for id_ in wrong]
    for group in _groups(past.each("case")):
        wrong = _differing_cases(connection, _summarised_cases(connection, group, lookup))
        yield sum(map(len, group)), [Subject("case", id_) for id_ in wrong]


def _groups(source: Iterator[T]) -> Iterator[list[T]]:
    while group := list(islice(source, _SLICE)):
        yield group


def _petitioners_of(state: CaseState) -> list[str]:
    return [p.petitioner for p in state.people if p.petitioner]


def _cases_naming(connection: Connection, people: Iterable[str]) -> set[str]:
    query = select(cases.c.id).join(case_people, case_people.c.no == cases.c.no)
    return set(connection.scalars(query.where(case_people.c.petitioner.in_(list(people)))))


def _summarised_people(group: list[tuple[Entry, ...]], lookup: Lookup) -> dict[str, PersonSummary | None]:
    states = map(fold_petitioner, group)
    return {state.id: summarise_person(state, lookup) for state in states}


def _summarised_cases(
    connection: Connection, group: list[tuple[Entry, ...]], lookup: Lookup
) -> dict[str, CaseSummary | None]:
    """The summaries of whole cases, their people taken from the rows already rebuilt: folding each once is enough."""
    states = list(map(fold_case, group))
    named = {id_ for state in states for id_ in _petitioners_of(state)}
    people = {id_: PetitionerState(id_) for id_ in named}
    for row in connection.execute(select(petitioners).where(petitioners.c.id.in_(named))):
        people[row.id] = PetitionerState(row.id, Person(row.name, id_number=row.id_number, phone=row.phone))
    return {state.id: summarise(state, people, lookup) for state in states}


# ---------- rows


def _person_row(summary: PersonSummary) -> dict[str, object]:
    return {name: getattr(summary, name) for name in _PERSON_FIELDS}


def _case_rows(no: int, summary: CaseSummary) -> Rows:
    """Everything that is stored of a case, its words apart."""
    fields = {name: getattr(summary, name) for name in _CASE_FIELDS}
    return {
        cases: [{"no": no, "is_open": summary.step not in _NOT_OPEN, **fields}],
        case_keys: [{"kind": kind, "value": value, "no": no} for kind, value in keys_of(summary)],
        case_people: [{"petitioner": id_, "no": no} for id_ in dict.fromkeys(summary.petitioners)],
        case_readers: [{"reader": id_, "no": no} for id_ in dict.fromkeys(summary.readers)],
        case_documents: [
            {
                "id": d.id,
                "no": no,
                "kind": d.kind,
                "number": d.number,
                "issued_at": d.issued_at,
                "delivered_on": d.delivered_on,
                "voided": d.voided,
            }
            for d in summary.documents
        ],
    }


def _store_people(connection: Connection, summaries: Mapping[str, PersonSummary | None]) -> None:
    connection.execute(delete(petitioners).where(petitioners.c.id.in_(list(summaries))))
    if rows := [_person_row(summary) for summary in summaries.values() if summary]:
        connection.execute(insert(petitioners), rows)


def _store_cases(connection: Connection, summaries: Mapping[str, CaseSummary | None]) -> None:
    """Replace all rows of these cases; None takes them away."""
    known = _numbers(connection, summaries)
    if known:
        for table in _CASE_TABLES:
            connection.execute(delete(table).where(table.c.no.in_(known.values())))
        connection.execute(delete(case_words).where(case_words.c.rowid.in_(known.values())))
    rows: Rows = {table: [] for table in _CASE_TABLES}
    words: list[dict[str, object]] = []
    next_of: dict[date, int] = {}
    for id_, summary in summaries.items():
        if summary is None:
            continue
        no = known.get(id_) or _next_no(connection, summary.received_at.date(), next_of)
        for table, found in _case_rows(no, summary).items():
            rows[table] += found
        words.append({"rowid": no, "words": words_of(summary.text)})
    for table, found in rows.items():
        if found:
            connection.execute(insert(table), found)
    if words:
        connection.execute(insert(case_words), words)


def _numbers(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    query = select(cases.c.id, cases.c.no).where(cases.c.id.in_(list(ids)))
    return dict(connection.execute(query).all())


def _next_no(connection: Connection, day: date, next_of: dict[date, int]) -> int:
    """A free number among those of the day; `next_of` remembers what this transaction has given out."""
    if day not in next_of:
        first = day.toordinal() << _DAY_SHIFT
        of_day = cases.c.no.between(first, first + (1 << _DAY_SHIFT) - 1)
        last = connection.scalar(select(func.max(cases.c.no)).where(of_day))
        next_of[day] = first if last is None else last + 1
    next_of[day] += 1
    return next_of[day] - 1


# ---------- comparing


def _differing_people(connection: Connection, summaries: Mapping[str, PersonSummary | None]) -> list[str]:
    query = select(petitioners).where(petitioners.c.id.in_(list(summaries)))
    stored = {row.id: dict(row._mapping) for row in connection.execute(query)}
    return [id_ for id_, s in summaries.items() if stored.get(id_) != (_person_row(s) if s else None)]


def _differing_cases(connection: Connection, summaries: Mapping[str, CaseSummary | None]) -> list[str]:
    known = _numbers(connection, summaries)
    stored: dict[int, set[tuple[object, ...]]] = {no: set() for no in known.values()}
    for table in _CASE_TABLES:
        for row in connection.execute(select(table).where(table.c.no.in_(known.values()))):
            stored[row.no].add((table.name, *row))
    worded = set(connection.scalars(select(case_words.c.rowid).where(case_words.c.rowid.in_(known.values()))))
    wrong = []
    for id_, summary in summaries.items():
        no = known.get(id_)
        if summary is None or no is None:
            if summary is not None or no is not None:
                wrong.append(id_)
        elif no not in worded or stored[no] != _as_set(_case_rows(no, summary)):
            wrong.append(id_)
    return wrong


def _as_set(rows: Rows) -> set[tuple[object, ...]]:
    return {(table.name, *(row[c.name] for c in table.c)) for table, found in rows.items() for row in found}
