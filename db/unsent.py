"""What the centre does not have yet, and what came from there and was not believed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, and_, func, or_, select

from app.domain.entries import Entry
from app.ports import QuarantineQuery, QuarantineRow, SyncState, SyncStateQuery, UnsentQuery
from db.absorbing import FORK
from db.journal import WITH_KEYS, entry_of
from db.tables import certificates, journal, origins, quarantine

_DISCARDED = select(journal.c.subject_id).where(
    journal.c.subject_kind == "quarantine",
    journal.c.org == select(journal.c.org).order_by(journal.c.no).limit(1).scalar_subquery(),
)
"""Of this station alone: what another one does not want is none of our business."""
WAITS = and_(
    or_(quarantine.c.reason == FORK, quarantine.c.id.not_in(select(journal.c.id))), quarantine.c.id.not_in(_DISCARDED)
)
"""What came whole afterwards needs nobody any more; of two entries at one place only one is here, and that stays told. What
somebody discarded, with a reason, is told no more."""


def state(connection: Connection, query: SyncStateQuery) -> SyncState:
    """How much there is of both."""
    there = dict(query.there)
    heads = connection.execute(select(origins.c.id, origins.c.seq))
    unsent = sum(max(0, seq - there.get(id_, 0)) for id_, seq in heads)
    return SyncState(unsent, connection.scalar(select(func.count()).select_from(quarantine).where(WAITS)) or 0)


def entries(connection: Connection, query: UnsentQuery) -> tuple[Entry, ...]:
    """The newest entries of the chains kept here that go on behind what the centre has, newest first."""
    there = dict(query.there)
    behind = [
        and_(journal.c.origin == id_, journal.c.seq > there.get(id_, 0))
        for id_, seq in connection.execute(select(origins.c.id, origins.c.seq))
        if seq > there.get(id_, 0)
    ]
    if not behind:
        return ()
    page = WITH_KEYS.where(or_(*behind)).order_by(journal.c.no.desc()).limit(query.limit)
    return tuple(map(entry_of, connection.execute(page)))


def quarantined(connection: Connection, query: QuarantineQuery) -> tuple[QuarantineRow, ...]:
    """A page of what was not believed, newest first."""
    aside = quarantine.c
    known = select(aside.id, aside.origin, certificates.c.org, aside.seq, aside.reason, aside.at).outerjoin(
        certificates, certificates.c.origin == aside.origin
    )
    page = known.where(WAITS).order_by(aside.at.desc(), aside.id).limit(query.limit)
    return tuple(
        QuarantineRow(id_, origin, org or "", seq, reason, datetime.fromisoformat(at))
        for id_, origin, org, seq, reason, at in connection.execute(page)
    )
