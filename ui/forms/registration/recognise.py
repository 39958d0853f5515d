"""Taking over a person who came before: what they told us then fills what is still empty, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.acts.register_draft import PersonDraft
from app.domain.kinds import Person
from app.domain.petitioner import PetitionerState
from app.domain.terms import IdKind

_FIELDS = ("name", "sex", "birth", "phone", "place", "address")


def recognised(
    people: Sequence[PersonDraft], known: Mapping[str, PetitionerState]
) -> Iterator[tuple[int, PersonDraft]]:
    """Of the people of a draft those of whom more is known than was typed, each with the place it has."""
    for place, person in enumerate(people):
        state = known.get(person.petitioner)
        if state and (better := filled(person, person.petitioner, state.person)) != person:
            yield place, better


def filled(typed: PersonDraft, petitioner: str, known: Person) -> PersonDraft:
    """The draft of this person as petitioner `petitioner`. Place and address belong together; so do paper and number."""
    person = typed.person
    changes = {name: getattr(known, name) for name in _FIELDS if not getattr(person, name)}
    if person.place or person.address:
        changes.pop("place", None)
        changes.pop("address", None)
    if not person.id_number and known.id_kind != IdKind.NONE.code:
        changes |= {"id_kind": known.id_kind, "id_number": known.id_number, "organisation": known.organisation}
    return replace(typed, petitioner=petitioner, person=replace(person, **changes))
