"""转窗口: another window calls the number next; nobody queues twice."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.queueing import on_ticket, reads_ticket, ticket_of
from app.domain.entries import NewEntry
from app.domain.kinds import TicketTransferred
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.windows import own_window
from app.domain.world import World

SAME_WINDOW = template("ticket.same_window", QT_TRANSLATE_NOOP("Problem", "这就是本窗口，请写要转去的窗口。"))


@dataclass(frozen=True, slots=True)
class TransferTicketDraft:
    """Which number goes to which window, and why."""

    id: str
    ticket: str
    window: str = ""
    reason: str = ""


def check(draft: TransferTicketDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    if problems := ticket_of(draft.ticket, states, world)[1]:
        return problems
    problems = required(draft.window, "window", QT_TRANSLATE_NOOP("Word", "转到哪个窗口"))
    if draft.window.strip() == own_window(world):
        problems.append(Problem(SAME_WINDOW, "window"))
    return problems


def decide(draft: TransferTicketDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ticket.transferred`."""
    return [on_ticket(draft, states, TicketTransferred(draft.window.strip(), draft.reason.strip()))]


ACT = Act("transfer_ticket", "转窗口", TransferTicketDraft, reads_ticket, check, decide)
