"""A day of a hall as it stands, and its line on the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import DayStep, What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class DayState:
    """One day now."""

    id: str
    on: date | None = None
    opened: k.DayOpened | None = None
    closed: k.DayClosed | None = None
    """Closed again after a late visitor, the newest counts."""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def day_subject(org: str, day: date) -> Subject:
    """The subject of a day of an organisation, the same for all desks of a hall."""
    return Subject("day", f"{org}-{day.isoformat()}")


def fold_day(entries: Sequence[Entry]) -> DayState:
    """Fold one day's entries. Never raises."""
    state = DayState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.DayOpened() as opened:
                state.opened, state.on = opened, date.fromisoformat(opened.on)
            case k.DayClosed() as closed:
                state.closed, state.on = closed, date.fromisoformat(closed.on)
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def day_lines(state: DayState) -> Iterator[AgendaLine]:
    """One line: whether it was opened and closed, with its counts."""
    if state.on is None:
        return
    opened, closed = state.opened, state.closed
    detail: dict[str, object] = {"checked": list(opened.checked), "note": opened.note} if opened else {}
    if closed:
        counts = ("tickets", "registered", "asked", "unregistered", "skipped", "left", "called", "waited", "longest")
        detail |= {name: getattr(closed, name) for name in counts}
    step = DayStep.CLOSED if closed else DayStep.OPENED
    yield AgendaLine(state.id, What.DAY.code, "", state.on, state=step.code, detail=detail)


DAY = SubjectKind(fold_day, day_lines)
