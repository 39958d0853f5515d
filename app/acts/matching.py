"""The match tokens of a registration: what lets the centre find that another station registered the same matter.

A report or accusation gives none, nor does what complains of a unit: nobody complained of shall learn by it that somebody
was elsewhere. Without an enrolment there is no key, and no token.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.acts.leak import accused_units
from app.domain.entries import NewEntry
from app.domain.kinds import CaseRegistered, Demand, Person, PetitionerCorrected, PetitionerRecorded
from app.domain.matching import match_tokens
from app.domain.petitioner import PetitionerState
from app.domain.terms import PartyRole
from app.domain.world import World


def matching(
    decided: Sequence[NewEntry], known: Mapping[str, PetitionerState], match_key: Callable[[], bytes], world: World
) -> list[NewEntry]:
    """What an act decided, its registrations with their tokens."""
    if not any(isinstance(new.body, CaseRegistered) for new in decided) or not (key := match_key()):
        return list(decided)
    people = {id_: state.person for id_, state in known.items()}
    for new in decided:
        if isinstance(new.body, PetitionerRecorded):
            people[new.subject.id] = new.body.person
        elif isinstance(new.body, PetitionerCorrected) and new.subject.id in people:
            changes: dict[str, Any] = dict(new.body.changes)
            people[new.subject.id] = replace(people[new.subject.id], **changes)
    return [_marked(new, people, key, world) for new in decided]


def _marked(new: NewEntry, people: Mapping[str, Person], key: bytes, world: World) -> NewEntry:
    body = new.body
    if (
        not isinstance(body, CaseRegistered)
        or new.routing.restricted
        or any(_complains(d, world) for d in body.demands)
    ):
        return new
    persons = [people[p.petitioner] for p in body.people if p.role != PartyRole.AGENT.code and p.petitioner in people]
    return replace(new, routing=replace(new.routing, tokens=match_tokens(persons, key)))


def _complains(demand: Demand, world: World) -> bool:
    return bool(demand.against or accused_units(demand, world))
