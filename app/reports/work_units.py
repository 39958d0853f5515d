"""群众工作 by unit: what each station wrote down in a span, in the order of the directory. Units are not ranked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.hall_terms import CampaignStep, ThanksStep, TicketStep, What
from app.domain.meeting_terms import MeetingStep
from app.domain.outreach_terms import STANDING, VisitStep
from app.domain.reception_terms import ReceptionStep
from app.domain.roster_terms import ShiftStep
from app.domain.spans import Span
from app.domain.terms import Term
from app.domain.world import World
from app.ports.agenda import AgendaSumsQuery

Read = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Column:
    """What is counted of each unit: lines of a kind at these steps; none given: any."""

    what: What
    name: str
    steps: tuple[Term, ...] = ()
    personal: bool = False


COLUMNS = (
    Column(What.MEETING, "开的会", (MeetingStep.HELD,)),
    Column(What.OUTREACH, "下访·家访", STANDING),
    Column(What.OUTREACH_VISIT, "见到的", (VisitStep.MET,), personal=True),
    Column(What.PROMISE, "承诺"),
    Column(What.RECEPTION, "接访日", (ReceptionStep.COMING,)),
    Column(What.SHIFT, "签到的班", (ShiftStep.PRESENT, ShiftStep.DONE)),
    Column(What.TALK, "帮手谈话", personal=True),
    Column(What.TICKET, "接待的号", (TicketStep.SERVED,), personal=True),
    Column(What.THANKS, "感谢", (ThanksStep.KEPT,), personal=True),
    Column(What.CAMPAIGN, "宣传培训", (CampaignStep.COUNTED,)),
)


@dataclass(frozen=True, slots=True)
class UnitWork:
    """A unit with its counts, in the order of the columns."""

    name: str
    counts: tuple[int, ...]


def units(read: Read, over: Span, world: World) -> tuple[UnitWork, ...]:
    """Every unit that wrote something down. Raises Unavailable."""
    last = min(over.last, world.today)
    whats = tuple(column.what.code for column in COLUMNS)
    by: Counter[tuple[str, str, str]] = Counter()
    for one in read(AgendaSumsQuery(whats, ("org", "what", "state"), over.first, last)):
        org, what, state = one.by
        by[org, what, state] += one.lines
    orgs = sorted({org for org, _, _ in by})
    name = world.lookup.directory.short_name
    return tuple(UnitWork(name(org, world.station.org), tuple(_count(c, org, by) for c in COLUMNS)) for org in orgs)


def _count(column: Column, org: str, by: Counter[tuple[str, str, str]]) -> int:
    steps = {step.code for step in column.steps}
    return sum(
        count
        for (unit, what, state), count in by.items()
        if (unit, what) == (org, column.what.code) and (not steps or state in steps)
    )
