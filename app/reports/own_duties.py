"""What this station has promised or left open itself: return visits whose day has passed, public notices whose days are over,
days of agreements after which nobody asked, voids that wait for this very user, and what was sent to us and may be objected to
for a few days more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.acts.confirm_review_void import for_second_person
from app.acts.confirm_void import second_person
from app.acts.file_objection import objectionable, window
from app.acts.plan_return_visit import pending
from app.domain.case import CaseState
from app.domain.hall_terms import What
from app.domain.watch import DISPLAYED, OBJECTABLE, PROMISED, RETURN_VISIT, REVIEW_VOID, VOID, promised
from app.domain.world import World
from app.ports import CaseFile, CaseFileQuery, CaseRow, WatchQuery
from app.ports.agenda import AgendaQuery

MOST = 50
"""Of each kind: a station that has more has its list of cases to work off."""


@dataclass(frozen=True, slots=True)
class OwnDuty:
    """`what` is RETURN_VISIT, DISPLAYED, PROMISED, OBJECTABLE, VOID or REVIEW_VOID; `on` the day it was agreed for, or the notice counts as
    delivery, or the last day to object, or the void was asked for, by the user `by`."""

    case: CaseRow
    what: str
    on: date
    by: str = ""


def own_duties(read: Callable[[Any], Any], world: World) -> tuple[OwnDuty, ...]:
    """All of them, the longest waiting first. Raises Unavailable."""
    found: list[OwnDuty] = []
    for what in (RETURN_VISIT, DISPLAYED, PROMISED, VOID, REVIEW_VOID, OBJECTABLE):
        not_lapsed = world.today if what == OBJECTABLE else None
        rows: tuple[tuple[CaseRow, Any], ...] = read(WatchQuery(what, world.today, limit=MOST, due_from=not_lapsed))
        for row in dict.fromkeys(row for row, _ in rows):
            file: CaseFile | None = read(CaseFileQuery(row.id))
            found += _of_case(read, row, file.case, world, what) if file else ()
    return tuple(sorted(found, key=lambda duty: (duty.on, duty.case.id)))


def agreed_days(read: Callable[[Any], Any], world: World) -> tuple[OwnDuty, ...]:
    """Every day that an agreement in force names, those to come too, the next first. Raises Unavailable."""
    rows: tuple[tuple[CaseRow, Any], ...] = read(WatchQuery(PROMISED, date.max, limit=MOST))
    found: list[OwnDuty] = []
    for row in dict.fromkeys(row for row, _ in rows):
        file: CaseFile | None = read(CaseFileQuery(row.id))
        found += _agreed(read, row, file.case, world) if file else ()
    return tuple(sorted(found, key=lambda duty: (duty.on, duty.case.id)))


def _agreed(read: Callable[[Any], Any], row: CaseRow, case: CaseState, world: World) -> Iterator[OwnDuty]:
    """The days of agreements signed before their duties became promises; what is a promise is asked after as such."""
    if any(_ours(case, m.entry, world) for m in case.mediations.values()):
        promises = {
            line.line.until for line in read(AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code), case=case.id))
        }
        for day in promised(case):
            if day not in promises:
                yield OwnDuty(row, PROMISED, day)


def _of_case(read: Callable[[Any], Any], row: CaseRow, case: CaseState, world: World, what: str) -> Iterator[OwnDuty]:
    if what == RETURN_VISIT:
        for visit in pending(case, world):
            if visit.planned_on < world.today and _ours(case, visit.entry, world):
                yield OwnDuty(row, what, visit.planned_on)
    elif what == DISPLAYED:
        for document in case.documents.values():
            if (shown := document.on_display) and shown.served_on <= world.today and _ours(case, shown.entry, world):
                yield OwnDuty(row, what, shown.served_on)
    elif what == OBJECTABLE:
        for sent in objectionable(case, world):
            if sent.incoming and _ours(case, sent.entry, world):
                yield OwnDuty(row, what, window(sent, world).due)
    elif what == PROMISED:
        yield from (duty for duty in _agreed(read, row, case, world) if duty.on < world.today)
    elif what == REVIEW_VOID:
        for proposal in (review.void_proposal for review in for_second_person(case, world)):
            if proposal and _ours(case, proposal.entry, world):
                yield OwnDuty(row, what, proposal.on, proposal.by)
    elif case.void_proposal and second_person(case, world) is None and _ours(case, case.void_proposal.entry, world):
        yield OwnDuty(row, what, case.void_proposal.on, case.void_proposal.by)


def _ours(case: CaseState, entry: str, world: World) -> bool:
    """Whether it was written at this station; what others have open is theirs to do."""
    return any(e.id == entry and e.envelope.org == world.station.org for e in case.entries)
