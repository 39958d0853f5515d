"""A ticket of the queue as it stands, and its line on the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import CHINA, Routing
from app.domain.hall_terms import TicketStep, What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class TicketState:
    """One ticket now."""

    id: str
    number: str = ""
    business: str = ""
    on: date | None = None
    issued_at: datetime | None = None
    step: TicketStep = TicketStep.WAITING
    window: str = ""
    """Where it was called to last, or which window it was given over to."""
    first_called: datetime | None = None
    last_called: datetime | None = None
    calls: int = 0
    """How often it was called since it last stood in the queue."""
    kept_until: datetime | None = None
    """Till when a held number is kept."""
    returned_at: datetime | None = None
    after: int = 0
    """How many others are called first after it came back."""
    served_at: datetime | None = None
    case: str = ""
    reason: str = ""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    @property
    def over(self) -> bool:
        """Whether it is not called any more."""
        return self.step in (TicketStep.SERVED, TicketStep.SKIPPED)

    @property
    def waited(self) -> int:
        """Whole minutes until it was first called; 0 where it never was."""
        called, issued = self.first_called, self.issued_at
        return int((called - issued).total_seconds() // 60) if called and issued else 0


def fold_ticket(entries: Sequence[Entry]) -> TicketState:
    """Fold one ticket's entries. Never raises; what was served or skipped stays so, whatever another desk wrote apart."""
    state = TicketState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        if entry.body is None:
            state.read_only |= needs_newer_program(entry)
        elif not state.over:
            _take(state, entry, entry.envelope.at.astimezone(CHINA))
    return state


def _take(state: TicketState, entry: Entry, at: datetime) -> None:
    match entry.body:
        case k.TicketIssued() as told:
            state.number, state.business, state.issued_at = told.number, told.business, at
            state.on = date.fromisoformat(told.on)
        case k.TicketCalled(window):
            state.step, state.window, state.last_called = TicketStep.CALLED, window, at
            state.first_called = state.first_called or at
            state.calls += 1
        case k.TicketHeld(minutes):
            state.step, state.kept_until = TicketStep.HELD, at + timedelta(minutes=minutes)
        case k.TicketReturned(after):
            state.step, state.returned_at, state.after = TicketStep.WAITING, at, after
            state.window, state.calls = "", 0
        case k.TicketTransferred(window, reason):
            state.step, state.window, state.reason, state.calls = TicketStep.WAITING, window, reason, 0
        case k.TicketSkipped(reason):
            state.step, state.reason = TicketStep.SKIPPED, reason
        case k.TicketServed(case, reason):
            state.step, state.case, state.reason, state.served_at = TicketStep.SERVED, case, reason, at
        case _:
            pass


def ticket_lines(state: TicketState) -> Iterator[AgendaLine]:
    """Its one line."""
    if state.on is None or state.issued_at is None:
        return
    moments = {"issued": state.issued_at, "called": state.first_called, "last_called": state.last_called,
               "kept_until": state.kept_until, "returned": state.returned_at, "served": state.served_at}  # fmt: skip
    detail = {"business": state.business, "calls": state.calls, "after": state.after, "reason": state.reason}
    detail |= {name: at.isoformat() if at else "" for name, at in moments.items()}
    detail["waited"] = state.waited if state.first_called else None
    yield AgendaLine(
        state.id, What.TICKET.code, state.number, state.on, at=f"{state.issued_at:%H:%M}", state=state.step.code,
        place=state.window, case=state.case, detail=detail,
    )  # fmt: skip


TICKET = SubjectKind(fold_ticket, ticket_lines)
