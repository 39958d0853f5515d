"""What a hall offers as it was last told, and a line of the agenda for each thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.hall_terms import FacilityStep, What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class FacilitiesState:
    """One hall."""

    id: str
    """Code of its organisation."""
    told: dict[str, k.FacilityTold] = field(default_factory=dict)
    read_only: bool = False


def facilities_subject(org: str) -> Subject:
    """The subject of a hall's facilities, the same for all its desks."""
    return Subject("facilities", org)


def fold_facilities(entries: Sequence[Entry]) -> FacilitiesState:
    """Fold what was told. Never raises; of two that told the same thing apart the later in order counts."""
    state = FacilitiesState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        if isinstance(entry.body, k.FacilityTold):
            state.told[entry.body.facility] = entry.body
        elif entry.body is None:
            state.read_only |= needs_newer_program(entry)
    return state


def facility_lines(state: FacilitiesState) -> Iterator[AgendaLine]:
    """A line each; `part` is the code of the facility."""
    for code, told in state.told.items():
        step = FacilityStep.THERE if told.there else FacilityStep.ABSENT
        yield AgendaLine(code, What.FACILITY.code, "", date.fromisoformat(told.on), state=step.code, place=told.words)


FACILITIES = SubjectKind(fold_facilities, facility_lines)
