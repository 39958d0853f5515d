"""What the visitor with a ticket needs, and their line on the agenda; both are gone once the key is destroyed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.history import history

FORGOTTEN = "needs"
"""The one kind of subject whose keys are destroyed: it was kept for the day alone."""


@dataclass(slots=True)
class NeedsState:
    """What was said last."""

    id: str
    """That of the ticket."""
    on: date | None = None
    priority: str = ""
    needs: tuple[str, ...] = ()


def fold_needs(entries: Sequence[Entry]) -> NeedsState:
    """Fold what was said for one ticket. Never raises."""
    state = NeedsState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        if isinstance(entry.body, k.NeedsTold):
            state.priority, state.needs = entry.body.priority, entry.body.needs
            state.on = state.on or entry.envelope.at.astimezone(CHINA).date()
    return state


def needs_lines(state: NeedsState) -> Iterator[AgendaLine]:
    """One line as long as it can be read."""
    if state.on is not None:
        detail = {"needs": list(state.needs)}
        yield AgendaLine(state.id, What.NEEDS.code, "", state.on, state=state.priority, detail=detail)


NEEDS = SubjectKind(fold_needs, needs_lines)
