"""Projections: what the fold says of each case and petitioner, replaced as a whole whenever one of its entries changes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Protocol, TypeVar

from sqlalchemy import Connection, bindparam, select

from app.domain.agenda import AgendaLine
from app.domain.case import CaseState
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.folding import fold_case
from app.domain.kinds import Person
from app.domain.meeting_parts import whole_of
from app.domain.petitioner import PetitionerState, fold_petitioner
from app.domain.subjects import SUBJECTS, lines_of
from app.domain.summary import CaseSummary, PersonSummary, summarise, summarise_person
from app.domain.world import Lookup
from db import agenda, figures, said
from db.prepared import Prepared
from db.projection_rows import (
    Numbers,
    add_cases,
    add_people,
    clear,
    store_cases,
    store_people,
    wrong_cases,
    wrong_people,
)
from db.projection_tables import case_people, cases, petitioners

T = TypeVar("T")
_NAMING = Prepared(
    select(cases.c.id)
    .join(case_people, case_people.c.no == cases.c.no)
    .where(case_people.c.petitioner == bindparam("person"))
)
_PERSON = Prepared(
    select(petitioners.c.name, petitioners.c.id_number, petitioners.c.phone, petitioners.c.address).where(
        petitioners.c.id == bindparam("id")
    )
)
_SLICE = 200
"""Subjects written together by a rebuild: few enough to yield often, many enough to save statements."""


class Past(Protocol):
    """The journal as projections and queries read it, within one transaction."""

    def entries(self, subject: Subject) -> tuple[Entry, ...]:
        """All entries of a subject; empty when there are none."""

    def each(self, subject_kind: str) -> Iterator[tuple[Entry, ...]]:
        """The entries of every subject of a kind, one subject after the other."""

    def of_kind(self, subject_kind: str) -> tuple[Entry, ...]:
        """All entries about subjects of a kind, in display order."""


class RebuildCancelled(Exception):
    """The rebuild was called off; its transaction must be rolled back."""


def refresh(connection: Connection, subjects: Iterable[Subject], past: Past, lookup: Lookup) -> None:
    """Fold the given subjects again and replace their rows, and those of every case that names a changed petitioner.

    Subjects of kinds without a projection are passed over.
    """
    touched = set(subjects)
    people = {s.id: fold_petitioner(past.entries(s)) for s in touched if s.kind == "petitioner"}
    store_people(connection, {id_: summarise_person(state, lookup) for id_, state in people.items()})
    case_ids = {s.id for s in touched if s.kind == "case"} | cases_naming(connection, people)
    summaries = {}
    for id_ in sorted(case_ids):
        state = fold_case(past.entries(Subject("case", id_)))
        for name in _petitioners_of(state):
            if name not in people:
                people[name] = fold_petitioner(past.entries(Subject("petitioner", name)))
        summaries[id_] = summarise(state, people, lookup)
    store_cases(connection, summaries, Numbers(connection))
    lines = _agenda_of_cases(summaries)
    agenda.store(connection, dict(lines) | {s: _lines(s.kind, past.entries(s)) for s in touched if s.kind in SUBJECTS})


def rebuild(connection: Connection, past: Past, lookup: Lookup, progress: Callable[[int], bool]) -> int:
    """Empty all projections and compute them from the journal again; answers the number of entries folded.

    `progress` gets the entries folded so far and answers False to cancel. Raises RebuildCancelled.
    """
    clear(connection)
    agenda.clear(connection)
    done = 0
    with _garbage_between_slices() as put_out:
        for folded in _rebuilt(connection, past, lookup):
            put_out()
            done += folded
            if not progress(done):
                raise RebuildCancelled
    return done


def _rebuilt(connection: Connection, past: Past, lookup: Lookup) -> Iterator[int]:
    """Write all rows; answers the entries folded, slice by slice."""
    free = Numbers(connection)
    for group in _groups(past.each("petitioner")):
        add_people(connection, _summarised_people(group, lookup).values())
        yield sum(map(len, group))
    for group in _groups(past.each("case")):
        summaries = _summarised_cases(connection, group, lookup)
        add_cases(connection, summaries.values(), free)
        agenda.add(connection, _agenda_of_cases(summaries))
        yield sum(map(len, group))
    for kind in SUBJECTS:
        for group in _groups(past.each(kind)):
            agenda.add(connection, _agenda_of(kind, group))
            yield sum(map(len, group))
    for _ in said.settle(connection):
        yield 0


@contextmanager
def _garbage_between_slices() -> Iterator[Callable[[], object]]:
    """Folding makes much and leaves no cycles: looking for them after every few hundred objects, and in all that the
    program has, took a fifth of a rebuild's time. Gives what looks through the newest; nothing where another looks already,
    as in a program with windows.
    """
    if not gc.isenabled():
        yield lambda: None
        return
    gc.disable()
    try:
        yield lambda: gc.collect(0)
    finally:
        gc.enable()


def damaged(connection: Connection, past: Past, lookup: Lookup) -> Iterator[tuple[int, list[Subject]]]:
    """Compare the stored rows with what the journal says: (entries folded, subjects whose rows differ), group by group."""
    for group in _groups(past.each("petitioner")):
        wrong = wrong_people(connection, _summarised_people(group, lookup))
        yield sum(map(len, group)), [Subject("petitioner", id_) for id_ in wrong]
    for group in _groups(past.each("case")):
        summaries = _summarised_cases(connection, group, lookup)
        differing = {Subject("case", id_) for id_ in wrong_cases(connection, summaries)}
        differing.update(agenda.wrong(connection, _agenda_of_cases(summaries)))
        yield sum(map(len, group)), sorted(differing)
    for kind in SUBJECTS:
        for group in _groups(past.each(kind)):
            yield sum(map(len, group)), agenda.wrong(connection, _agenda_of(kind, group))
    yield 0, [*figures.wrong(connection), *said.wrong(connection)]


def _groups(source: Iterator[T]) -> Iterator[list[T]]:
    while group := list(islice(source, _SLICE)):
        yield group


def _petitioners_of(state: CaseState) -> list[str]:
    return [p.petitioner for p in state.people if p.petitioner]


def cases_naming(connection: Connection, people: Iterable[str]) -> set[str]:
    """The cases that name one of these petitioners."""
    return {id_ for person in people for (id_,) in _NAMING.rows(connection, {"person": person})}


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
    for id_ in named:
        for name, id_number, phone, address in _PERSON.rows(connection, {"id": id_}):
            people[id_].person = Person(name, id_number=id_number, phone=phone, address=address)
    return {state.id: summarise(state, people, lookup) for state in states}


def _agenda_of_cases(summaries: Mapping[str, CaseSummary | None]) -> agenda.Lines:
    return {
        Subject("case", id_): (summary.org, summary.agenda) if summary else ("", ())
        for id_, summary in summaries.items()
    }


def _agenda_of(kind: str, group: Iterable[tuple[Entry, ...]]) -> agenda.Lines:
    return {whole_of(entries[0].envelope.subject): _lines(kind, entries) for entries in group}


def _lines(kind: str, entries: Sequence[Entry]) -> tuple[str, Sequence[AgendaLine]]:
    return entries[0].envelope.org, lines_of(kind, entries)
