"""Carrying an erasure out: the keys of a case go for good, and those of its people with the last case that names them here.

It is done whenever entries of an erased case are taken in, so that it does not matter in which order anything comes, or how old
the record is that it comes into. What was destroyed is remembered by the ids of the keys alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, insert, select, union

from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.erasing import ERASED, erased_by, keys_to_go
from app.domain.kinds import (
    CaseRegistered,
    Party,
    PeopleChanged,
    Person,
    PetitionerCorrected,
    PetitionerRecorded,
    materials_in,
)
from db.forgetting import destroy_keys
from db.projection_tables import case_former, case_people, cases
from db.projections import Past
from db.tables import erased_keys, journal, subject_keys
from db.tidying import mark_untidy

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Gone:
    """What was destroyed just now."""

    cases: frozenset[Subject] = frozenset()
    people: frozenset[str] = frozenset()
    """Petitioners that these cases named: of each it is to be asked whether anything else names them here."""
    scans: frozenset[str] = frozenset()
    let_go: tuple[Subject, ...] = ()
    """Those of them whom nothing else names."""
    words: frozenset[str] = frozenset()
    """By which somebody may have kept a search for one of these (db/kept_words.py): names, numbers, addresses."""


def is_erased(connection: Connection, ids: Collection[str]) -> set[str]:
    """Which of these keys were destroyed."""
    wanted, found = list(ids), set[str]()
    for at in range(0, len(wanted), _AT_ONCE):
        asked = select(erased_keys.c.id).where(erased_keys.c.id.in_(wanted[at : at + _AT_ONCE]))
        found.update(connection.scalars(asked))
    return found


def carry_out(connection: Connection, subjects: Iterable[Subject], past: Past) -> Gone:
    """Destroy the keys of those of these cases that were erased, as far as they are here or were never heard of.

    Their rows and `let_go` of their people must follow.
    """
    cases, people, scans, words = set[Subject](), set[str](), set[str](), set[str]()
    for case in _said_erased(connection, [subject.id for subject in subjects if subject.kind == "case"]):
        entries = past.entries(Subject("case", case))
        envelopes = [entry.envelope for entry in entries]
        if erased_by(envelopes) is None:
            continue
        going = keys_to_go(envelopes)
        if not going - is_erased(connection, going) and not _held(connection, going):
            continue
        cases.add(Subject("case", case))
        people |= _people_of(entries)
        words |= {word for party in _parties_of(entries) if party.person for word in _words_of(party.person)}
        scans |= {material.blob for entry in entries for material in materials_in(entry.body) if material.blob}
        _destroy(connection, Subject("case", case), going)
    return Gone(frozenset(cases), frozenset(people), frozenset(scans), words=frozenset(words))


def let_go(connection: Connection, gone: Gone, past: Past) -> Gone:
    """Destroy the keys of those of its petitioners whom no case here names any more, and say whose. Their rows must follow."""
    subjects, words = list[Subject](), set(gone.words)
    for person in sorted(gone.people):
        if not _is_named(connection, person):
            subject = Subject("petitioner", person)
            entries = past.entries(subject)
            words |= {
                word for e in entries if isinstance(e.body, PetitionerRecorded) for word in _words_of(e.body.person)
            }
            words |= {w for e in entries if isinstance(e.body, PetitionerCorrected) for w in e.body.changes.values()}
            _destroy(connection, subject, frozenset(entry.envelope.key_id for entry in entries))
            subjects.append(subject)
    return replace(gone, let_go=tuple(subjects), words=frozenset(words))


def keys_alone(connection: Connection, case: str, entries: Sequence[Entry], past: Past) -> tuple[str, ...]:
    """Ids of the keys of the petitioners whom no other case here names."""
    found = set[str]()
    for person in _people_of(entries):
        if not _is_named(connection, person, beside=case):
            found |= {entry.envelope.key_id for entry in past.entries(Subject("petitioner", person))}
    return tuple(sorted(found))


def take_over(connection: Connection, ids: Iterable[tuple[str, Subject]]) -> None:
    """Destroy these keys, which were destroyed in the record that this one takes the place of."""
    for id_, subject in ids:
        _destroy(connection, subject, frozenset((id_,)))


def _said_erased(connection: Connection, cases: Sequence[str]) -> list[str]:
    found = set[str]()
    for at in range(0, len(cases), _AT_ONCE):
        said = journal.c.subject_id.in_(cases[at : at + _AT_ONCE]), journal.c.subject_kind == "case"
        found.update(connection.scalars(select(journal.c.subject_id).where(*said, journal.c.kind == ERASED)))
    return sorted(found)


def _held(connection: Connection, ids: Collection[str]) -> bool:
    return connection.scalar(select(subject_keys.c.id).where(subject_keys.c.id.in_(ids)).limit(1)) is not None


def _parties_of(entries: Sequence[Entry]) -> list[Party]:
    """Everybody who ever spoke for a case, as far as it can be read."""
    bodies = (entry.body for entry in entries)
    return [party for body in bodies if isinstance(body, CaseRegistered | PeopleChanged) for party in body.people]


def _people_of(entries: Sequence[Entry]) -> set[str]:
    """The petitioners that a case ever named."""
    return {party.petitioner for party in _parties_of(entries) if party.petitioner}


def _words_of(person: Person) -> set[str]:
    return {person.name, person.id_number, person.phone, person.address} - {""}


def _is_named(connection: Connection, person: str, beside: str = "") -> bool:
    """Whether a case here names a petitioner, another one than `beside`."""
    asked = [
        select(cases.c.id)
        .join(table, table.c.no == cases.c.no)
        .where(table.c.petitioner == person, cases.c.id != beside)
        for table in (case_people, case_former)
    ]
    return connection.execute(union(*asked).limit(1)).first() is not None


def _destroy(connection: Connection, subject: Subject, ids: frozenset[str]) -> None:
    new = sorted(ids - is_erased(connection, ids))
    if new:
        rows = [{"id": id_, "subject_kind": subject.kind, "subject_id": subject.id} for id_ in new]
        connection.execute(insert(erased_keys), rows)
    destroy_keys(connection, sorted(ids))
    mark_untidy(connection)
