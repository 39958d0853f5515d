"""What the centre tells a station of its own cases is written down there, each once, so that everybody who has the case learns it.

It stands in the clear part as well: the centre tells it until it has the entry, and a centre that lost it learns it again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.case import CaseState
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.folding import fold_case
from app.domain.kinds import CaseNumbered, DuplicateSuspected
from app.domain.number import OfficialNumber
from app.ids import uuid7
from app.ports import Changes
from db.store import SqlStore

_Word = Callable[[CaseState], tuple[Body, str] | None]
"""What a case gets written down and the mark in clear; None where it stands there already."""
Told = tuple[Subject, _Word]


def numbered(case: str, number: OfficialNumber) -> Told:
    """The official number of a case."""

    def word(state: CaseState) -> tuple[Body, str] | None:
        body = CaseNumbered(number.region, number.year, number.serial)
        return None if state.official_numbers else (body, number.token)

    return Subject("case", case), word


def suspected(case: str, found: DuplicateSuspected) -> Told:
    """That another station's case may be the same matter."""

    def word(state: CaseState) -> tuple[Body, str] | None:
        return None if found.other in state.duplicates else (found, f"suspected:{found.other}")

    return Subject("case", case), word


def write_down(store: SqlStore, told: Sequence[Told], org: str, now: datetime) -> Changes:
    """Write it into the cases that are here. Raises Unavailable."""
    entries = []
    with store.write(now, store.user, org) as work:
        for subject, word in told:
            case = fold_case(work.entries(subject))
            if case.number and (written := word(case)):
                body, mark = written
                route = Routing(case.orgs, case.restricted, (mark,))
                entries.append(NewEntry(uuid7(now), subject, body, route))
        return work.append(entries)
