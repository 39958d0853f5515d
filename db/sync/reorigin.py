"""Two machines have written as one: this one goes on under an identity of its own, and nothing of either is lost.

What the centre does not have is signed anew, under a fresh origin and with the same ids, so that whatever refers to it still
does and whoever has it already takes it once. The origins that wrote here before are the other machine's from now on: what it
writes comes in as that of any other station.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, or_, select, update

from app.domain.envelope import FIRST_PREV, entry_hash, signed_bytes
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from db.certificates import Enrolment, certificate_beside
from db.founding import Origin, open_again, successor
from db.journal import CLEAR, envelope_of
from db.sealing import sign
from db.store import SqlStore
from db.sync.kept import enrolment_of
from db.sync.link import Link, linked
from db.sync.station import Station
from db.tables import APPEND_ONLY, certificates, feed_cursors, journal, origins

AT_A_HALL = template(
    "reorigin.hall",
    QT_TRANSLATE_NOOP("Problem", "这一台的记录在大厅数据库里，身份不在这里换。请管理员在那里另设一台。"),
)
NO_ENROLMENT = template("reorigin.none", QT_TRANSLATE_NOOP("Problem", "本台还没有入网，没有身份要换。"))
_PAGE = 500


def reorigin(store: SqlStore, now: datetime) -> int:
    """Give this file an origin of its own; answers how many entries were signed anew. Raises Refused, Unavailable.

    The desk must be opened again afterwards: it has another desk tag.
    """
    enrolment = enrolment_of(store)
    if enrolment is None:
        raise Refused([Problem(NO_ENROLMENT)])
    if store.hall:
        raise Refused([Problem(AT_A_HALL)])
    station = Station(store)
    with linked(enrolment) as link:
        parted = {origin: _common(station, link, origin) for origin in station.origins()}
    with store.record() as connection:
        _vouch(connection, enrolment, store)
        origin = successor(connection)
        count = _sign_anew(connection, parted, origin)
        connection.execute(delete(origins).where(origins.c.id != origin.id))
        # a new identity has no past at the centre by which it could tell that the centre was brought back meanwhile: it asks everything
        connection.execute(delete(feed_cursors))
        open_again(connection, origin, now, store.user, store.lookup)
    store.take_identity()
    return count


def _common(station: Station, link: Link, origin: str) -> int:
    """The last entry of an origin that is the same here and at the centre."""
    common = 0
    while page := link.pull_own(origin, common, _PAGE):
        here = {row["seq"]: row["hash"] for row in station.entries(origin, common, _PAGE)}
        same = [row["seq"] for row in page if here.get(row["seq"]) == row["hash"]]
        common += len(same)
        if len(same) < len(page):
            break
    return common


def _vouch(connection: Connection, enrolment: Enrolment, store: SqlStore) -> None:
    """Who wrote here until now is known by certificate from now on, as every other station is."""
    known = set(connection.scalars(select(certificates.c.origin)))
    for row in connection.execute(select(origins.c.id, origins.c.public_key)).all():
        if row.id in known:
            continue
        certificate = certificate_beside(enrolment, row.id, row.public_key, store.secret_key)
        values = {"origin": row.id, "org": enrolment.org, "text": certificate.text(), "revoked_at": ""}
        connection.execute(insert(certificates).values(values))


def _sign_anew(connection: Connection, parted: Mapping[str, int], new: Origin) -> int:
    """Move what the centre does not have of the origins here to the new one, in the order of its arrival; answers how much."""
    columns = [journal.c[name] for name in CLEAR]
    later = or_(*(and_(journal.c.origin == origin, journal.c.seq > seq) for origin, seq in parted.items()))
    rows = connection.execute(select(*columns, journal.c.sealed).where(later).order_by(journal.c.no)).mappings().all()
    seq, hash_, hlc = 0, FIRST_PREV, 0
    with _unguarded(connection):
        for row in rows:
            seq += 1
            values: dict[str, Any] = {"origin": new.id, "seq": seq, "prev": hash_}
            envelope = envelope_of([(dict(row) | values)[name] for name in CLEAR])
            hash_ = entry_hash(envelope, hash_, row["sealed"])
            values |= {"hash": hash_, "signature": sign(new.secret_key, signed_bytes(hash_))}
            connection.execute(update(journal).where(journal.c.id == row["id"]).values(values))
            hlc = max(hlc, envelope.hlc)
    if seq:
        head = {"seq": seq, "hash": hash_, "hlc": hlc}
        connection.execute(update(origins).where(origins.c.id == new.id).values(head))
    return seq


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """The journal without its guard against changes, within this transaction alone."""
    for statement in APPEND_ONLY:
        connection.exec_driver_sql(f"DROP TRIGGER {statement.split()[2]}")
    yield
    for statement in APPEND_ONLY:
        connection.exec_driver_sql(statement)
