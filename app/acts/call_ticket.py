"""叫号: the window calls a number, or calls it once more."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States
from app.acts.queueing import ELSEWHERE, on_ticket, reads_ticket, ticket_of
from app.domain.entries import NewEntry
from app.domain.hall_terms import TicketStep
from app.domain.kinds import TicketCalled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.windows import own_businesses, own_window
from app.domain.world import World

NOT_HERE = template(
    "ticket.not_here",
    QT_TRANSLATE_NOOP("Problem", "{number} 号办的事，本窗口不办。请叫别的号，或者让办这件事的窗口来叫。"),
)


@dataclass(frozen=True, slots=True)
class CallTicketDraft:
    """Which number is called to this window."""

    id: str
    ticket: str


def check(draft: CallTicketDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. Two windows that press at the same moment: the second is told who was first."""
    ticket, problems = ticket_of(draft.ticket, states, world)
    if not problems and ticket.window not in ("", own_window(world)) and ticket.step is not TicketStep.HELD:
        problems = [Problem(ELSEWHERE, values={"number": ticket.number, "window": ticket.window})]
    elif not problems and not ticket.window and ticket.business not in own_businesses(world):
        problems = [Problem(NOT_HERE, values={"number": ticket.number})]
    return problems


def decide(draft: CallTicketDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ticket.called`."""
    return [on_ticket(draft, states, TicketCalled(own_window(world)))]


ACT = Act("call_ticket", "叫号", CallTicketDraft, reads_ticket, check, decide)
