"""日清: the day's numbers are counted, and what visitors needed can never be read again.

The counts hold no person. The desk destroys the keys of the needs in the same transaction (app/forgetting.py)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States
from app.domain.days import day_subject
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import TicketStep
from app.domain.kinds import DayClosed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.tickets import TicketState
from app.domain.world import World

STILL_HERE = template(
    "day.still_here",
    QT_TRANSLATE_NOOP("Problem", "还有 {numbers} 号在等或者在接待，先接待完；人已经走了的，写明不再叫，再日清。"),
)


@dataclass(frozen=True, slots=True)
class CloseDayDraft:
    """`tickets`: all of today; `needs`: the tickets, of today and of days nobody closed, whose needs are to be forgotten."""

    id: str
    tickets: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


def reads(draft: CloseDayDraft) -> tuple[Subject, ...]:
    """The tickets that are counted."""
    return tuple(Subject("ticket", ticket) for ticket in draft.tickets)


def check(draft: CloseDayDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: nobody is closed out."""
    here = [t.number for t in _tickets(states) if t.step in (TicketStep.WAITING, TicketStep.CALLED)]
    return [Problem(STILL_HERE, values={"numbers": "、".join(sorted(here))})] if here else []


def decide(draft: CloseDayDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`day.closed`."""
    found = _tickets(states)
    served = [t for t in found if t.step is TicketStep.SERVED]
    done = [t for t in served if t.case or not t.reason]
    registered = [t for t in done if t.case or _registers(t, world)]
    waits = [t.waited for t in found if t.first_called]
    body = DayClosed(
        world.today.isoformat(), len(found), len(registered), len(done) - len(registered), len(served) - len(done),
        sum(t.step is TicketStep.SKIPPED for t in found), sum(t.step is TicketStep.HELD for t in found),
        len(waits), sum(waits), max(waits, default=0),
    )  # fmt: skip
    org = world.station.org
    return [NewEntry(draft.id, day_subject(org, world.today), body, Routing((org,)))]


def _tickets(states: States) -> list[TicketState]:
    return [state for subject, state in states.others.items() if subject.kind == "ticket"]


def _registers(ticket: TicketState, world: World) -> bool:
    business = world.lookup.queue.business(ticket.business)
    return business is not None and business.registers


ACT = Act("close_day", "日清", CloseDayDraft, reads, check, decide)
