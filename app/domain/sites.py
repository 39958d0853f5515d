"""A 站点 as it stands, and its line on the agenda."""

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
from app.domain.service_terms import SiteStep


@dataclass(slots=True)
class SiteState:
    """One place now."""

    id: str
    told: k.SiteRecorded | None = None
    """What was last written of it."""
    since: date | None = None
    """The day on which it was first written down."""
    closed: k.SiteClosed | None = None
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def fold_site(entries: Sequence[Entry]) -> SiteState:
    """Fold the entries of one place. Never raises; of two that wrote apart the later in order counts."""
    state = SiteState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.SiteRecorded() as told:
                state.told, state.closed = told, None
                state.since = state.since or entry.envelope.at.date()
            case k.SiteClosed() as closed:
                state.closed = closed
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def site_lines(state: SiteState) -> Iterator[AgendaLine]:
    """Its one line; of a closed one the telephone is not shown any more."""
    if (told := state.told) is None:
        return
    step = SiteStep.CLOSED if state.closed else SiteStep.OPEN
    until = date.fromisoformat(state.closed.closed_on) if state.closed else None
    detail = {"org": told.org, "hours": told.hours, "phone": "" if state.closed else told.phone}
    yield AgendaLine(
        state.id, What.SITE.code, told.name, state.since, until, state=step.code, owner_name=told.contact,
        place=told.address, detail=detail,
    )  # fmt: skip


SITE = SubjectKind(fold_site, site_lines)
