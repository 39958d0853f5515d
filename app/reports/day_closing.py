"""日清: numbers, registrations, receipts and next steps of the day against each other; what makes the difference is listed.

A visit without a registration is a number that nobody ended, or a registration form that was begun at this desk and not saved,
by whomever. A next step is somebody who looks after the case, or a decision on every demand of it; what is to be done by day 15
of itself is none. Only what this station registered itself is counted. A restricted case is counted for whoever may see it,
and apart from the numbers, none of which names it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.acts.register_draft import NAME
from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.hall_terms import TicketStep
from app.domain.queue import Place
from app.domain.terms import Channel, DocumentKind
from app.domain.world import World
from app.ports import CaseFile, CaseFileQuery, CaseFilter, CaseRow, CaseSort, CasesQuery, DraftRow, DraftsQuery
from app.ports.begun import Begun, BegunQuery
from app.reports.day_to_close import queue_to_close

REGISTRATION, RECEIPT, NEXT_STEP = "registration", "receipt", "next_step"
"""What can be missing."""
MOST = 500
"""More are not received in one day at one station."""
_HERE = (TicketStep.WAITING.code, TicketStep.CALLED.code)


@dataclass(frozen=True, slots=True)
class Missing:
    """What a visit of the day lacks: a case, a number, a form of one's own that was not saved, or one of somebody else."""

    lacks: tuple[str, ...]
    case: CaseRow | None = None
    draft: DraftRow | None = None
    number: Place | None = None
    begun: Begun | None = None


@dataclass(frozen=True, slots=True)
class DayClosing:
    """The day: how many there were of each, and what makes the difference."""

    day: date
    received: int
    """Registrations, those that were void left out."""
    missing: tuple[Missing, ...]
    restricted: int = 0
    """Of the registrations, as far as this user may see them; neither the visits nor the numbers tell of them."""
    visits: int = 0
    """Of the registrations those of people who came."""
    numbers: int = 0
    """Numbers taken to be registered; those of whom it is written why they were not, or who went, left out."""
    numbered: int = 0
    """Of the visits those that a number ended in."""
    receipts: int = 0
    next_steps: int = 0


def day_closing(read: Callable[[Any], Any], world: World) -> DayClosing:
    """The 日清 of today for what this user may see. Raises Unavailable."""
    numbers = _numbers(read, world)
    own = _own(read, world)
    lacking = [(row, _lacks(case)) for row, case in own]
    open_ = [row for row, _ in own if not row.restricted]
    ended_in = {place.line.case for place in numbers}
    return DayClosing(
        world.today,
        len(own),
        (
            *(Missing((REGISTRATION,), number=place) for place in numbers if place.step != TicketStep.SERVED.code),
            *_begun(read, world),
            *(Missing(lacks, row) for row, lacks in lacking if lacks),
        ),
        len(own) - len(open_),
        sum(row.channel == Channel.VISIT.code for row in open_),
        len(numbers),
        sum(row.id in ended_in for row in open_),
        sum(RECEIPT not in lacks for _, lacks in lacking),
        sum(NEXT_STEP not in lacks for _, lacks in lacking),
    )


def _own(read: Callable[[Any], Any], world: World) -> list[tuple[CaseRow, CaseState]]:
    """What was registered here today; what stations elsewhere registered is theirs."""
    today = CaseFilter(received_from=world.today, received_to=world.today)
    rows = read(CasesQuery(today, CaseSort.RECEIVED, limit=MOST))
    files: list[tuple[CaseRow, CaseFile | None]] = [(row, read(CaseFileQuery(row.id))) for row in rows]
    return [(row, f.case) for row, f in files if f and f.case.org == world.station.org and not f.case.voided]


def _numbers(read: Callable[[Any], Any], world: World) -> list[Place]:
    """Numbers taken to be registered that a registration ended, or that nobody ended yet; once the day is closed those that
    were missed are gone."""
    queue = queue_to_close(read, world)
    registers = {one.code for one in world.lookup.queue.businesses if one.registers}
    left = _HERE if queue.closed else (*_HERE, TicketStep.HELD.code)

    def counts(place: Place) -> bool:
        business = (place.line.detail or {})["business"]
        return bool(place.line.case) or (business in registers and place.step in left)

    return [place for place in queue.places if counts(place)]


def _begun(read: Callable[[Any], Any], world: World) -> list[Missing]:
    """Registrations begun today: one's own to go on with, of the others only that they are there."""

    def today(one: DraftRow | Begun) -> bool:
        return one.saved_at.astimezone(CHINA).date() == world.today

    own = [draft for draft in read(DraftsQuery()) if draft.form == NAME and today(draft)]
    others = [one for one in read(BegunQuery(NAME)) if one.actor != world.actor.id and today(one)]
    return [Missing((REGISTRATION,), draft=one) for one in own] + [
        Missing((REGISTRATION,), begun=one) for one in others
    ]


def _lacks(case: CaseState) -> tuple[str, ...]:
    settled = all(d.decided or d.sent for d in case.open_demands)
    found = [] if case.printed.get(DocumentKind.RECEIPT.code) else [RECEIPT]
    return tuple(found if case.officer_name or settled else [*found, NEXT_STEP])
