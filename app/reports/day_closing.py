"""日清: at the end of the day every visit has a registration, a receipt printed and a next step; what misses is listed.

A visit without a registration is a registration form that was begun and not saved. A next step is somebody who looks
after the case, or a decision on every demand of it; what is to be done by day 15 of itself is none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.acts.register_draft import NAME
from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.terms import DocumentKind
from app.ports import CaseFile, CaseFileQuery, CaseFilter, CaseRow, CaseSort, CasesQuery, DraftRow, DraftsQuery

REGISTRATION, RECEIPT, NEXT_STEP = "registration", "receipt", "next_step"
"""What can be missing."""
MOST = 500
"""More are not received in one day at one station."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A visit of the day and what it lacks: a case, or a form that was not saved."""

    lacks: tuple[str, ...]
    case: CaseRow | None = None
    draft: DraftRow | None = None


@dataclass(frozen=True, slots=True)
class DayClosing:
    """The day: how many were received, and what is still missing."""

    day: date
    received: int
    missing: tuple[Missing, ...]


def day_closing(read: Callable[[Any], Any], day: date) -> DayClosing:
    """The 日清 of a day for what this user may see. Raises Unavailable."""
    rows = read(CasesQuery(CaseFilter(received_from=day, received_to=day), CaseSort.RECEIVED, limit=MOST))
    missing = [Missing((REGISTRATION,), draft=draft) for draft in _begun(read(DraftsQuery()), day)]
    for row in rows:
        file: CaseFile | None = read(CaseFileQuery(row.id))
        if file and (lacks := _lacks(file.case)):
            missing.append(Missing(lacks, row))
    return DayClosing(day, len(rows), tuple(missing))


def _begun(drafts: tuple[DraftRow, ...], day: date) -> list[DraftRow]:
    return [d for d in drafts if d.form == NAME and d.saved_at.astimezone(CHINA).date() == day]


def _lacks(case: CaseState) -> tuple[str, ...]:
    if case.voided:
        return ()
    settled = all(d.decided or d.sent for d in case.open_demands)
    found = [] if case.printed.get(DocumentKind.RECEIPT.code) else [RECEIPT]
    return tuple(found if case.officer_name or settled else [*found, NEXT_STEP])
