"""销毁回执: what others had destroyed, and was destroyed here, is acknowledged by an entry; so they see who has not answered yet.

The entry also says, by the ids of their keys, which persons went with the last case that named them here.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Table, select

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.erasing import ERASED, LEFT, TOKEN, tokens_of
from app.domain.folding import fold_case
from app.domain.kinds import ErasureDone
from app.ids import uuid7
from app.ports import Changes
from db.absorbing import Parcel
from db.journal import CLEAR, envelope_of
from db.projection_tables import case_former, case_people
from db.restored import settle
from db.store import SqlStore
from db.tables import erased_keys, journal, origins, subject_keys

_DONE = LEFT[1]
_AT_ONCE = 500


def unacknowledged(store: SqlStore) -> list[str]:
    """The cases that others had destroyed and that open here as such, of which nobody here has said that they are gone."""
    with store.reading() as connection:
        return _unacknowledged(connection)


def _unacknowledged(connection: Connection) -> list[str]:
    own, done = select(origins.c.id), journal.alias()
    said = (
        select(done.c.id)
        .where(done.c.subject_kind == journal.c.subject_kind, done.c.subject_id == journal.c.subject_id)
        .where(done.c.kind == _DONE, done.c.origin.in_(own))
    )
    open_here = journal.c.key_id.in_(select(subject_keys.c.id))
    asked = select(journal.c.subject_id).where(journal.c.kind == ERASED, journal.c.subject_kind == "case", open_here)
    return sorted(set(connection.scalars(asked.where(journal.c.origin.not_in(own), ~said.exists()))))


def asked(store: SqlStore) -> frozenset[Subject]:
    """The centre, or whoever wrote a packet, has told what was destroyed since the backup that this record comes from; answers what
    is shown from now on, all cases, without naming any. Raises Unavailable."""
    if not store.unasked:
        return frozenset()
    with store.record() as connection:
        settle(connection)
    store.unasked = False
    return frozenset({Subject("case", "")})


def let_go(store: SqlStore, now: datetime) -> frozenset[Subject]:
    """Let the persons go whom a case alone named that was destroyed elsewhere before this desk could ever read it: their keys may
    have come from whoever has another case of theirs. Not while a case here does not open yet, which might name them. Raises
    Unavailable."""
    with store.reading() as connection:
        people = _let_go_elsewhere(connection)
        if not people or _waits_for_keys(connection):
            return frozenset()
    return store.receive(Parcel(let_go=people), now).changes.subjects


def _let_go_elsewhere(connection: Connection) -> frozenset[str]:
    """Petitioners whose key is here, and whom the entry of an erasure says to have been let go."""
    rows = connection.execute(select(*(journal.c[name] for name in CLEAR)).where(journal.c.kind == ERASED))
    told = {key for row in rows for key in tokens_of(envelope_of(row))}
    ids, found = sorted(told), set[str]()
    for at in range(0, len(ids), _AT_ONCE):
        # of these most are gone, and few are left to be asked about
        held = select(subject_keys.c.subject_id).where(subject_keys.c.id.in_(ids[at : at + _AT_ONCE]))
        found |= set(connection.scalars(held.where(subject_keys.c.subject_kind == "petitioner")))
    for table in (case_people, case_former):
        found -= {person for person in found if _names(connection, table, person)}
    return frozenset(found)


def _names(connection: Connection, table: Table, person: str) -> bool:
    return connection.scalar(select(table.c.no).where(table.c.petitioner == person).limit(1)) is not None


def _waits_for_keys(connection: Connection) -> bool:
    """Whether something of a case that is open to all does not open here yet."""
    known = select(subject_keys.c.id).union(select(erased_keys.c.id))
    closed = select(journal.c.no).where(journal.c.subject_kind == "case", journal.c.key_id.not_in(known))
    return connection.scalar(closed.where(journal.c.routing.contains('"restricted":false')).limit(1)) is not None


def acknowledge(store: SqlStore, org: str, now: datetime) -> Changes:
    """Write it down. Raises Unavailable."""
    with store.reading() as connection:
        cases = _unacknowledged(connection)
        let_go = _untold(connection, org) if cases else ()
        desks = tuple(sorted(connection.scalars(select(origins.c.id))))
    if not cases:
        return Changes()
    entries = []
    with store.write(now, store.user, org) as work:
        for id_ in cases:
            state = fold_case(work.entries(Subject("case", id_)))
            if state.erasure:
                tokens = tuple(f"{TOKEN}{key}" for key in let_go)
                route = Routing((*dict.fromkeys((*state.orgs, org)),), state.restricted, tokens)
                entries.append(NewEntry(uuid7(now), Subject("case", id_), ErasureDone(desks), route))
                let_go = ()
        return work.append(entries)


def _untold(connection: Connection, org: str) -> tuple[str, ...]:
    """Ids of the keys of persons that were let go here and of which this organisation has not told yet."""
    rows = connection.execute(
        select(*(journal.c[name] for name in CLEAR)).where(journal.c.kind.in_(LEFT), journal.c.org == org)
    )
    told = {key for row in rows for key in tokens_of(envelope_of(row))}
    gone = connection.scalars(select(erased_keys.c.id).where(erased_keys.c.subject_kind == "petitioner"))
    return tuple(sorted(set(gone) - told))
