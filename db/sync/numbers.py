"""Official numbers at the station: what the centre gave to registrations of this organisation is written down, each once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.folding import fold_case
from app.domain.kinds import CaseNumbered
from app.domain.number import OfficialNumber
from app.ids import uuid7
from app.ports import Changes
from db.store import SqlStore


def write_numbers(store: SqlStore, given: Sequence[tuple[Subject, OfficialNumber]], org: str, now: datetime) -> Changes:
    """`case.numbered` for the cases that are here and have no number yet; it goes to whoever has the case.

    The number stands in the clear part as well: so a centre that lost it learns it again. Raises Unavailable.
    """
    with store.write(now, store.user, org) as work:
        entries = []
        for subject, number in given:
            case = fold_case(work.entries(subject))
            if case.number and not case.official_numbers:
                body = CaseNumbered(number.region, number.year, number.serial)
                route = Routing(case.orgs, case.restricted, (number.token,))
                entries.append(NewEntry(uuid7(now), subject, body, route))
        return work.append(entries)
