"""直联 of a township as it stands: its officer, the visits, what was promised there; and the lines on the agenda."""

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
from app.domain.promises import Promises, promise_lines, take


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit; who made it stays with it when the township changes hands."""

    id: str
    on: date
    findings: str
    officer_name: str
    aspects: tuple[str, ...] = ()


@dataclass(slots=True)
class LiaisonState:
    """One township now; its id is the code of the township."""

    id: str
    officer: str = ""
    officer_name: str = ""
    since: date | None = None
    visits: list[Visit] = field(default_factory=list)
    promises: Promises = field(default_factory=dict)
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    @property
    def last(self) -> Visit | None:
        """The visit that lies last."""
        return max(self.visits, key=lambda visit: visit.on, default=None)


def fold_liaison(entries: Sequence[Entry]) -> LiaisonState:
    """Fold one township's entries. Never raises; of two that linked it apart the later in order counts."""
    state = LiaisonState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.LiaisonLinked() as told:
                state.officer, state.officer_name = told.officer, told.officer_name
                state.since = date.fromisoformat(told.since)
            case k.LiaisonVisited(visited_on, findings, aspects):
                on = date.fromisoformat(visited_on)
                state.visits.append(Visit(entry.id, on, findings, state.officer_name, aspects))
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                take(state.promises, entry)
    return state


def liaison_lines(state: LiaisonState) -> Iterator[AgendaLine]:
    """The township itself on the day of its last visit (of its linking while there is none), each visit, each promise."""
    if state.since is None:
        return
    last = state.last
    on = last.on if last and last.on >= state.since else state.since
    detail = {"since": state.since.isoformat(), "last": last.on.isoformat() if last else "",
              "findings": last.findings if last else "", "aspects": list(last.aspects if last else ())}  # fmt: skip
    yield AgendaLine("", What.LIAISON.code, "", on, owner=state.officer, owner_name=state.officer_name, detail=detail)
    for visit in state.visits:
        aspects = {"aspects": list(visit.aspects)}
        yield AgendaLine(
            visit.id, What.VISIT.code, visit.findings, visit.on, owner_name=visit.officer_name, detail=aspects
        )
    yield from promise_lines(state.promises)


LIAISON = SubjectKind(fold_liaison, liaison_lines)
