"""不再叫: a number is taken out of the queue, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.queueing import on_ticket, reads_ticket, ticket_of
from app.domain.entries import NewEntry
from app.domain.kinds import TicketSkipped
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class SkipTicketDraft:
    """Which number, and why."""

    id: str
    ticket: str
    reason: str = ""


def check(draft: SkipTicketDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    return ticket_of(draft.ticket, states, world)[1] or required(
        draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么不再叫")
    )


def decide(draft: SkipTicketDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ticket.skipped`."""
    return [on_ticket(draft, states, TicketSkipped(draft.reason.strip()))]


ACT = Act("skip_ticket", "不再叫号", SkipTicketDraft, reads_ticket, check, decide)
