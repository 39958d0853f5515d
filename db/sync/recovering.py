"""A lost station comes back on a new machine: an empty home, filled from the centre by a fresh enrolment file.

It is a new desk of the same organisation, with an origin of its own; the entries of the lost one come as everybody's do. Their keys
come from whoever holds them, and of what nobody else holds by the recovery sheet of the lost machine; what has no key lies here closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy import case as case_when

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import Exchange, ExchangeState, Recovered, Refused
from db.absorbing import Parcel, SubjectKey
from db.boxes import unwrap
from db.founding import FirstStart
from db.home import Home
from db.opening import create
from db.sheets import OpenSheet
from db.store import SqlStore
from db.sync.enrolling import enrol_by_file, enrolment_in, let_in_by
from db.sync.exchange import synchronise
from db.sync.link import CentreRefused, Link
from db.tables import erased_keys, journal, subject_keys

NO_SHEET = template(
    "recover.sheet",
    QT_TRANSLATE_NOOP(
        "Problem",
        "市中心没有为这张恢复单留过钥匙，什么都没有动。请核对恢复码，看是不是本站最后打的那一张；那一台没有同步过的，就不带恢复码再来一遍。",
    ),
)
_PAGE = 500
_ROUNDS = 20
"""Exchanges at most: others go on writing meanwhile."""


def recover(
    file: Path, home: Home, first: FirstStart, lookup: Lookup, now: Callable[[], datetime], code: str = ""
) -> Recovered:
    """Set a desk up and fill it; answers what came and what is still missing.

    `first` is who sits there now; its organisation is the file's. `code`: from the recovery sheet of the lost machine, where there is
    one. Raises Refused when a desk stands there, the file lets nobody in, or the code is mistyped or of no machine of this
    organisation, Unavailable; before the centre was reached nothing is set up.
    """
    enrolment = enrolment_in(file)
    sheet = OpenSheet.typed(code) if code else None
    with let_in_by(enrolment) as link:
        link.hello()
        keys = list(_left_for(sheet, link)) if sheet else []
    store = create(home, replace(first, org=enrolment.org, restored=True), lookup, now())
    try:
        enrol_by_file(store, file, enrolment.org, now())
        done = _filled(store, now)
        if keys:
            store.receive(Parcel(keys=keys, project=False), now())
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


def _left_for(sheet: OpenSheet, link: Link) -> Iterator[SubjectKey]:
    """What was left at the centre for whoever has the sheet."""
    try:
        after = 0
        while left := link.keys(sheet.public.origin, after, _PAGE):
            after = left[-1][0]
            for _, one in left:
                yield SubjectKey(one.key_id, one.subject, unwrap(sheet.secret_key, one.key_id, one.wrapped))
    except CentreRefused as refused:
        raise Refused([Problem(NO_SHEET, "sheet")]) from refused


def _closed(connection: Connection) -> tuple[int, int]:
    """How many entries no key here opens, and of how many cases; not of what was destroyed."""
    closed = journal.c.key_id.not_in(select(subject_keys.c.id).union(select(erased_keys.c.id)))
    case = case_when((journal.c.subject_kind == "case", journal.c.subject_id))
    entries, cases = connection.execute(select(func.count(), func.count(case.distinct())).where(closed)).one()
    return entries, cases
