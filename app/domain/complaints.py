"""A complaint about our service as it stands, and its line on the agenda, which says neither who complained nor about whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.complaint_terms import ComplaintAbout, ComplaintStep
from app.domain.entries import Entry
from app.domain.envelope import CHINA, Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program


@dataclass(frozen=True, slots=True)
class Earlier:
    """What stood there until it was put right, and why that was done."""

    text: str
    reason: str
    on: date


@dataclass(slots=True)
class ComplaintState:
    """One complaint now."""

    id: str
    org: str = ""
    """The organisation that wrote it down."""
    by: str = ""
    """User id of who wrote it down."""
    told: k.ComplaintRecorded | None = None
    """As it reads now."""
    earlier: list[Earlier] = field(default_factory=list)
    settled: k.ComplaintSettled | None = None
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def fold_complaint(entries: Sequence[Entry]) -> ComplaintState:
    """Fold one complaint's entries. Never raises; what was settled first counts."""
    state = ComplaintState(entries[0].envelope.subject.id, entries[0].envelope.org)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.ComplaintRecorded() as told:
                state.told, state.by = told, entry.envelope.actor
            case k.ComplaintCorrected() as right:
                _put_right(state, right, entry.envelope.at.astimezone(CHINA).date())
            case k.ComplaintSettled() as settled:
                state.settled = state.settled or settled
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def _put_right(state: ComplaintState, right: k.ComplaintCorrected, on: date) -> None:
    if (told := state.told) is not None:
        state.earlier.append(Earlier(told.text, right.reason, on))
        state.told = replace(
            told, on=right.on, way=right.way, about=right.about, text=right.text, against=right.against or told.against
        )  # fmt: skip


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
