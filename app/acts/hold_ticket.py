"""过号保留: nobody came when the number was called; it is kept for as long as the station's setting says."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States
from app.acts.queueing import called_ticket, on_ticket, reads_ticket
from app.domain.entries import NewEntry
from app.domain.kinds import TicketHeld
from app.domain.problems import Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class HoldTicketDraft:
    """Which number is kept."""

    id: str
    ticket: str


def check(draft: HoldTicketDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    return called_ticket(draft.ticket, states, world)[1]


def decide(draft: HoldTicketDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ticket.held`."""
    return [on_ticket(draft, states, TicketHeld(int(world.settings["queue_keep"])))]


ACT = Act("hold_ticket", "过号保留", HoldTicketDraft, reads_ticket, check, decide)
