"""A complaint about our service as it stands, and its line on the agenda, which says neither who complained nor about whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.complaint_terms import ComplaintAbout, ComplaintStep
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class ComplaintState:
    """One complaint now."""

    id: str
    org: str = ""
    """The organisation that wrote it down."""
    told: k.ComplaintRecorded | None = None
    settled: k.ComplaintSettled | None = None
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def fold_complaint(entries: Sequence[Entry]) -> ComplaintState:
    """Fold one complaint's entries. Never raises; what was settled first counts."""
    state = ComplaintState(entries[0].envelope.subject.id, entries[0].envelope.org)
    for entry in history(entries).entries:
        state.routing = Routing(tuple(dict.fromkeys((*state.routing.orgs, *entry.envelope.routing.orgs))))
        match entry.body:
            case k.ComplaintRecorded() as told:
                state.told = told
            case k.ComplaintSettled() as settled:
                state.settled = state.settled or settled
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def complaint_lines(state: ComplaintState) -> Iterator[AgendaLine]:
    """One line: when, how, what of our service, who looks into it by when, what was found."""
    if (told := state.told) is None:
        return
    settled = state.settled
    step = ComplaintStep.SETTLED if settled else ComplaintStep.OPEN
    detail = {
        "way": told.way, "about": told.about, "found": settled.found if settled else "",
        "settled_on": settled.settled_on if settled else "",
    }  # fmt: skip
    yield AgendaLine(
        state.id, What.COMPLAINT.code, ComplaintAbout.name_of(told.about), date.fromisoformat(told.on),
        date.fromisoformat(told.due_on), state=step.code, owner=told.owner, owner_name=told.owner_name, detail=detail,
    )  # fmt: skip


COMPLAINT = SubjectKind(fold_complaint, complaint_lines)
