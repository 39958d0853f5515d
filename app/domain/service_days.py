"""A service day as it stands, and its line on the agenda. What each station did on it stands on a day outside of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program
from app.domain.service_terms import ServiceStep


@dataclass(slots=True)
class ServiceDayState:
    """One service day now."""

    id: str
    told: k.ServiceDayAnnounced | None = None
    """What was last announced."""
    called_off: str = ""
    """Why it is not held."""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    @property
    def on(self) -> date:
        """Its day."""
        assert self.told is not None
        return date.fromisoformat(self.told.on)


def fold_service_day(entries: Sequence[Entry]) -> ServiceDayState:
    """Fold one service day's entries. Never raises; of two that announced it apart the later in order counts."""
    state = ServiceDayState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.ServiceDayAnnounced() as told:
                state.told = told
            case k.ServiceDayCalledOff(reason):
                state.called_off = reason
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def service_day_lines(state: ServiceDayState) -> Iterator[AgendaLine]:
    """Its one line."""
    if (told := state.told) is None:
        return
    step = ServiceStep.CALLED_OFF if state.called_off else ServiceStep.ANNOUNCED
    yield AgendaLine(
        state.id, What.SERVICE_DAY.code, told.title, state.on, at=f"{told.starts}-{told.ends}", state=step.code,
        detail={"matters": told.matters, "why": state.called_off},
    )  # fmt: skip


SERVICE_DAY = SubjectKind(fold_service_day, service_day_lines)
