"""Somebody who helps, as they stand, and their line on the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.helper_terms import HelperStep
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class HelperState:
    """One helper now."""

    id: str
    told: k.HelperEnlisted | None = None
    """What was last written of them."""
    term_to: date | None = None
    """The last day they help: of the term, or earlier when it ended before."""
    ended: str = ""
    """Why they help no longer, where the term was ended."""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    @property
    def name(self) -> str:
        """What they are called."""
        return self.told.name if self.told else ""

    def serves_on(self, day: date) -> bool:
        """Whether the day lies in their term."""
        begins = date.fromisoformat(self.told.term_from) if self.told else None
        return begins is not None and self.term_to is not None and begins <= day <= self.term_to


def fold_helper(entries: Sequence[Entry]) -> HelperState:
    """Fold the entries of one helper. Never raises; of two that wrote apart the later in order counts."""
    state = HelperState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.HelperEnlisted() as told:
                state.told, state.term_to, state.ended = told, date.fromisoformat(told.term_to), ""
            case k.HelperEnded(ended_on, reason):
                state.term_to, state.ended = date.fromisoformat(ended_on), reason
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def helper_lines(state: HelperState) -> Iterator[AgendaLine]:
    """Their one line; of whoever left the telephone is not shown any more."""
    if (told := state.told) is None:
        return
    step = HelperStep.ENDED if state.ended else HelperStep.SERVING
    detail = {
        "kind": told.helper_kind, "skills": list(told.skills), "dialects": list(told.dialects),
        "weekdays": list(told.weekdays), "phone": "" if state.ended else told.phone, "agreed_on": told.agreed_on,
        "note": told.note, "ended": state.ended,
    }  # fmt: skip
    yield AgendaLine(
        state.id, What.HELPER.code, told.name, date.fromisoformat(told.term_from), state.term_to, state=step.code,
        owner=state.id, owner_name=told.name, place=told.unit, detail=detail,
    )  # fmt: skip


HELPER = SubjectKind(fold_helper, helper_lines)
