"""接待完了: a number whose business needs no registration is done; where it does, a registration ends it by itself."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States
from app.acts.queueing import called_ticket, on_ticket, reads_ticket
from app.domain.entries import NewEntry
from app.domain.kinds import TicketServed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOT_REGISTERED = template(
    "ticket.not_registered",
    QT_TRANSLATE_NOOP("Problem", "每一次来访都要登记，请按 F3 登记。不用登记的（如走错门），请写明为什么。"),
)


@dataclass(frozen=True, slots=True)
class ServeTicketDraft:
    """Which number; `reason`: why nothing is registered, where its business registers."""

    id: str
    ticket: str
    reason: str = ""


def check(draft: ServeTicketDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. Every visit is registered (Art. 22); an exception says why."""
    ticket, problems = called_ticket(draft.ticket, states, world)
    if problems:
        return problems
    business = world.lookup.queue.business(ticket.business)
    if business and business.registers and not draft.reason.strip():
        return [Problem(NOT_REGISTERED, "reason")]
    return []


def decide(draft: ServeTicketDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ticket.served` without a case."""
    return [on_ticket(draft, states, TicketServed("", draft.reason.strip()))]


ACT = Act("serve_ticket", "接待完毕", ServeTicketDraft, reads_ticket, check, decide)
