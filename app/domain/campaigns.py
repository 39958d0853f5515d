"""A campaign as it stands, and its line on the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import CampaignStep, What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class CampaignState:
    """One campaign or training now."""

    id: str
    way: str = ""
    title: str = ""
    on: date | None = None
    place: str = ""
    count: int = 0
    people: int = 0
    note: str = ""
    withdrawn: str = ""
    """The reason, where it was entered by mistake."""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def fold_campaign(entries: Sequence[Entry]) -> CampaignState:
    """Fold one campaign's entries. Never raises; of two that wrote it apart the later in order counts."""
    state = CampaignState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.CampaignRecorded() as told:
                state.way, state.title, state.place = told.way, told.title, told.place
                state.count, state.people, state.note = told.count, told.people, told.note
                state.on = date.fromisoformat(told.on)
            case k.CampaignWithdrawn(reason):
                state.withdrawn = reason
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def campaign_lines(state: CampaignState) -> Iterator[AgendaLine]:
    """Its one line."""
    if state.on is not None:
        step = CampaignStep.WITHDRAWN if state.withdrawn else CampaignStep.COUNTED
        detail = {"way": state.way, "count": state.count, "people": state.people, "note": state.note}
        yield AgendaLine(
            state.id, What.CAMPAIGN.code, state.title, state.on, state=step.code, place=state.place, detail=detail
        )


CAMPAIGN = SubjectKind(fold_campaign, campaign_lines)
