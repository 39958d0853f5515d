"""A lost station comes back on a new machine: an empty home, filled from the centre by a fresh enrolment file.

It is a new desk of the same organisation, with an origin of its own; the entries of the lost one come as everybody's do. Their keys
come from whoever holds them: until then they lie here closed, and what nobody else holds stays closed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy import case as case_when

from app.domain.world import Lookup
from app.ports import Exchange, ExchangeState, Recovered
from db.founding import FirstStart
from db.home import Home
from db.opening import create
from db.store import SqlStore
from db.sync.enrolling import check_way, enrol_by_file, enrolment_in
from db.sync.exchange import synchronise
from db.tables import journal, subject_keys

_ROUNDS = 20
"""Exchanges at most: others go on writing meanwhile."""


def recover(file: Path, home: Home, first: FirstStart, lookup: Lookup, now: Callable[[], datetime]) -> Recovered:
    """Set a desk up and fill it; answers what came and what is still missing.

    `first` is who sits there now; its organisation is the file's. Raises Refused when a desk stands there or the file lets nobody
    in, Unavailable; before the centre was reached nothing is set up.
    """
    enrolment = enrolment_in(file)
    check_way(enrolment)
    store = create(home, replace(first, org=enrolment.org, restored=True), lookup, now())
    try:
        enrol_by_file(store, file, enrolment.org, now())
        done = _filled(store, now)
        store.rebuild()
        damage = store.verify().damage
        with store.reading() as connection:
            entries = connection.scalar(select(func.count()).select_from(journal)) or 0
            closed, cases = _closed(connection)
        return Recovered(enrolment.org, done, entries, closed, cases, damage)
    finally:
        store.close()


def _filled(store: SqlStore, now: Callable[[], datetime]) -> Exchange:
    done = synchronise(store, now, project=False)
    for _ in range(_ROUNDS):
        if done.state is not ExchangeState.GOING_ON:
            break
        done = synchronise(store, now, project=False)
    return done


def _closed(connection: Connection) -> tuple[int, int]:
    """How many entries no key here opens, and of how many cases."""
    closed = journal.c.key_id.not_in(select(subject_keys.c.id))
    case = case_when((journal.c.subject_kind == "case", journal.c.subject_id))
    entries, cases = connection.execute(select(func.count(), func.count(case.distinct())).where(closed)).one()
    return entries, cases
