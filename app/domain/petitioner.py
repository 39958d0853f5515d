"""A petitioner folded from the journal: the person as recorded and put right since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.entries import Entry
from app.domain.history import Conflict, Registers, history, needs_newer_program
from app.domain.kinds import Party, Person, PetitionerCorrected, PetitionerRecorded
from app.domain.terms import IdKind

PERSON_FIELDS = ("name", "id_kind", "id_number", "sex", "birth", "phone", "place", "address")
"""The fields that may be corrected."""


@dataclass(slots=True)
class PetitionerState:
    """The person now. Built by `fold_petitioner` and only read afterwards."""

    id: str
    person: Person = field(default_factory=lambda: Person(name=""))
    conflicts: dict[str, Conflict] = field(default_factory=dict)
    frontier: tuple[str, ...] = ()
    sealed: bool = False
    read_only: bool = False


def fields_of(person: Person) -> dict[str, str]:
    """The values of those fields."""
    return {name: getattr(person, name) for name in PERSON_FIELDS}


def completed(typed: Person, known: Person) -> Person:
    """What was typed of somebody who was here before, and of the rest what is known: nobody has to say it twice. Place and address
    belong together; so do paper and number."""
    found = {name: getattr(known, name) for name in PERSON_FIELDS if not getattr(typed, name)}
    if typed.place or typed.address:
        found.pop("place", None)
        found.pop("address", None)
    found.pop("id_kind", None)
    if not typed.id_number and known.id_kind != IdKind.NONE.code:
        found |= {"id_kind": known.id_kind, "id_number": known.id_number, "organisation": known.organisation}
    return replace(typed, **found)


def leaves_no_doubt(typed: Person, known: Person) -> bool:
    """Whether what was typed is enough to know who stands there: the number of their paper, or name and telephone."""
    number = bool(typed.id_number) and (typed.id_kind, typed.id_number) == (known.id_kind, known.id_number)
    return number or (bool(typed.name and typed.phone) and (typed.name, typed.phone) == (known.name, known.phone))


def copied_fields(parties: Sequence[Party]) -> dict[str, str]:
    """Those of the copies that a restricted case carries, by the names under which a correction puts them right."""
    copies = ((place, party.person) for place, party in enumerate(parties, 1) if party.person)
    return {f"party.{at}.{name}": value for at, copy in copies for name, value in fields_of(copy).items()}


def fold_petitioner(entries: Sequence[Entry]) -> PetitionerState:
    """Fold one petitioner's entries. Never raises; an unreadable one leaves its mark."""
    past = history(entries)
    state = PetitionerState(entries[0].envelope.subject.id if entries else "", frontier=past.frontier)
    registers = Registers(past)
    for entry in past.entries:
        match entry.body:
            case PetitionerRecorded(person):
                state.person = person
                registers.write(fields_of(person), entry)
            case PetitionerCorrected(changes, _):
                registers.write(changes, entry)
            case None:
                state.read_only |= needs_newer_program(entry)
                state.sealed |= not needs_newer_program(entry)
            case _:
                pass
    if registers.rewritten and not state.sealed and state.person.name:
        known: dict[str, Any] = {name: registers.value(name) for name in PERSON_FIELDS}
        state.person = replace(state.person, **known)
    state.conflicts = registers.conflicts()
    return state
