"""What the acts on a ticket of the queue share: the ticket, what forbids an act on it, and which window this is."""

from __future__ import annotations

from typing import Any

from app.acts.act import READ_ONLY, States
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import TicketStep
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.tickets import TicketState
from app.domain.world import World

UNKNOWN = template("ticket.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这个号，可能还没有传到本机。"))
OVER = template("ticket.over", QT_TRANSLATE_NOOP("Problem", "{number} 号已经接待过，或者不再叫了。"))
ELSEWHERE = template("ticket.elsewhere", QT_TRANSLATE_NOOP("Problem", "{number} 号已经由“{window}”叫了，请叫下一位。"))
NOT_TODAY = template("ticket.not_today", QT_TRANSLATE_NOOP("Problem", "{number} 号不是今天的号，请重新取号。"))
NOT_CALLED = template("ticket.not_called", QT_TRANSLATE_NOOP("Problem", "{number} 号还没有叫过，先叫号。"))


def reads_ticket(draft: Any) -> tuple[Subject, ...]:
    """An act on a ticket reads it."""
    return (Subject("ticket", draft.ticket),)


def ticket_of(ticket: str, states: States, world: World) -> tuple[TicketState, list[Problem]]:
    """The ticket and why nothing may be done with it any more."""
    state: TicketState | None = states.others.get(Subject("ticket", ticket))
    if state is None:
        return TicketState(ticket), [Problem(UNKNOWN)]
    if state.read_only:
        return state, [Problem(READ_ONLY)]
    if state.over:
        return state, [Problem(OVER, values={"number": state.number})]
    if state.on != world.today:
        return state, [Problem(NOT_TODAY, values={"number": state.number})]
    return state, []


def called_ticket(ticket: str, states: States, world: World) -> tuple[TicketState, list[Problem]]:
    """A ticket that a window has called, and why nothing may be done with it."""
    state, problems = ticket_of(ticket, states, world)
    if not problems and state.step is not TicketStep.CALLED:
        problems = [Problem(NOT_CALLED, values={"number": state.number})]
    return state, problems


def on_ticket(draft: Any, states: States, body: Body) -> NewEntry:
    """An entry about the ticket of a draft, to all who have it."""
    subject = Subject("ticket", draft.ticket)
    return NewEntry(draft.id, subject, body, states.others[subject].routing)
