"""演练: a morning's queue, so that numbers can be called at once."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.acts.call_ticket import CallTicketDraft
from app.acts.hold_ticket import HoldTicketDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.serve_ticket import ServeTicketDraft
from app.desk import Desk

_TAKEN = (
    ("B", "", ()), ("A", "", ("dialect",)), ("A", "elderly", ("rest",)), ("A", "", ()), ("B", "", ()),
    ("A", "disabled", ("wheelchair",)), ("A", "", ("child",)),
)  # fmt: skip
"""(business, priority, needs), each some minutes after the one before."""
_APART = timedelta(minutes=3)


def queue(desk: Desk) -> None:
    """Seven numbers of the last half hour: one done, one kept after a missed call, one at the window, the others wait."""
    present = desk.clock
    now = present()
    start = now - _APART * (len(_TAKEN) + 1)
    if start.date() != now.date():
        return
    try:
        tickets = [_take(desk, start + _APART * place, *said) for place, said in enumerate(_TAKEN)]
    finally:
        desk.clock = present
    for ticket in tickets[:3]:
        desk.do(CallTicketDraft(desk.new_id(), ticket))
        if ticket == tickets[0]:
            desk.do(ServeTicketDraft(desk.new_id(), ticket))
        elif ticket == tickets[1]:
            desk.do(HoldTicketDraft(desk.new_id(), ticket))


def _take(desk: Desk, at: datetime, business: str, priority: str, needs: tuple[str, ...]) -> str:
    desk.clock = lambda: at
    ticket = desk.new_id()
    desk.do(IssueTicketDraft(desk.new_id(), ticket, business, priority, needs))
    return ticket
