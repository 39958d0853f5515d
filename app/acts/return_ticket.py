"""过号的回来了: called again after so many others, as the station's setting says; the clerk need not decide it, nobody need plead."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States
from app.acts.queueing import on_ticket, reads_ticket, ticket_of
from app.domain.entries import NewEntry
from app.domain.hall_terms import TicketStep
from app.domain.kinds import TicketReturned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOT_HELD = template("ticket.not_held", QT_TRANSLATE_NOOP("Problem", "{number} 号没有过号，不用再排。"))
KEPT_TILL = template("ticket.kept_till", QT_TRANSLATE_NOOP("Problem", "{number} 号只保留到 {time}，请重新取一个号。"))


@dataclass(frozen=True, slots=True)
class ReturnTicketDraft:
    """Which number came back."""

    id: str
    ticket: str


def check(draft: ReturnTicketDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    ticket, problems = ticket_of(draft.ticket, states, world)
    if problems:
        return problems
    if ticket.step is not TicketStep.HELD:
        return [Problem(NOT_HELD, values={"number": ticket.number})]
    if ticket.kept_until and world.now > ticket.kept_until:
        return [Problem(KEPT_TILL, values={"number": ticket.number, "time": f"{ticket.kept_until:%H:%M}"})]
    return []


def decide(draft: ReturnTicketDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ticket.returned`."""
    return [on_ticket(draft, states, TicketReturned(int(world.settings["queue_after"])))]


ACT = Act("return_ticket", "过号再排", ReturnTicketDraft, reads_ticket, check, decide)
