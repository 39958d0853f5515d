"""A petitioner: recorded once, corrected later, erased for ever."""

from __future__ import annotations

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.petitioner import fold_petitioner
from tests.builders import HE, PETITIONER, Journal

SUBJECT = Subject("petitioner", PETITIONER)


def recorded() -> Journal:
    journal = Journal()
    journal.add(SUBJECT, k.PetitionerRecorded(HE))
    return journal


def test_corrections_hold_and_the_rest_stays() -> None:
    journal = recorded()
    journal.add(SUBJECT, k.PetitionerCorrected({"phone": "13800000001"}, "换号"))
    person = fold_petitioner(journal.of(SUBJECT)).person
    assert (person.name, person.phone) == ("何永强", "13800000001")


def test_two_phones_written_apart_are_a_conflict() -> None:
    journal = recorded()
    first = journal.of(SUBJECT)[0]
    for phone in ("13800000001", "13800000002"):
        journal.add(SUBJECT, k.PetitionerCorrected({"phone": phone}, "换号"), parents=[first.id])
    assert set(fold_petitioner(journal.of(SUBJECT)).conflicts) == {"phone"}


def test_an_erased_person_has_no_name() -> None:
    entry = recorded().of(SUBJECT)[0]
    state = fold_petitioner([Entry(entry.envelope, None)])
    assert state.sealed
    assert state.person.name == ""
