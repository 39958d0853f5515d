"""What an exchange reads of the own record: chains, cursors, keys, and who was certified."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select, tuple_

from app.domain.envelope import FIRST_PREV, Routing, Subject
from app.domain.needs import FORGOTTEN
from db.absorbing import HOLE, WIRE, Cursor, Row, SubjectKey
from db.certificates import Certificate
from db.store import SqlStore
from db.tables import certificates, erased_keys, feed_cursors, journal, origins, quarantine, subject_keys
from db.unsent import WAITS

DIRECTORY, GIVEN = "directory", "given back"
"""Cursors that are no feed's: of the directory, and of the own record as far as the centre was asked about it."""


def keys_for(origin: str) -> str:
    """Name of the cursor of the keys that are left for an origin."""
    return f"keys:{origin}"


class Station:
    """The record of a station or hall, each question in a transaction of its own."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    def origins(self) -> tuple[str, ...]:
        """The origins whose whole chains are here, the one that writes here last."""
        with self._store.reading() as connection:
            found = connection.scalars(select(origins.c.id).where(origins.c.id != self._store.origin))
            return (*sorted(found), self._store.origin)

    def strangers_here(self) -> list[tuple[str, bytes]]:
        """(id, public key) of the origins that are whole here beside the one that writes, and that nobody vouched for yet."""
        vouched_for = select(certificates.c.origin)
        with self._store.reading() as connection:
            others = select(origins.c.id, origins.c.public_key).where(
                origins.c.id != self._store.origin, origins.c.id.not_in(vouched_for)
            )
            return [(row.id, row.public_key) for row in connection.execute(others)]

    def end(self, origin: str) -> tuple[int, bytes]:
        """How far the chain of an origin goes here, and its hash there."""
        with self._store.reading() as connection:
            row = connection.execute(select(origins.c.seq, origins.c.hash).where(origins.c.id == origin)).one()
        return row.seq, row.hash

    def hash_at(self, origin: str, seq: int) -> bytes:
        """The hash of an entry of a whole chain; empty when it does not go so far."""
        if seq == 0:
            return FIRST_PREV
        with self._store.reading() as connection:
            place = journal.c.origin == origin, journal.c.seq == seq
            return connection.scalar(select(journal.c.hash).where(*place)) or b""

    def behind_a_hole(self) -> tuple[str, int] | None:
        """(origin, seq) of what was written here once and cannot follow, as what was before it is lost; None when nothing waits so."""
        waits = select(quarantine.c.origin, quarantine.c.seq).where(quarantine.c.reason == HOLE, WAITS)
        with self._store.reading() as connection:
            row = connection.execute(waits.order_by(quarantine.c.origin, quarantine.c.seq).limit(1)).one_or_none()
        return (row.origin, row.seq) if row else None

    def entries(self, origin: str, after: int, most: int) -> list[Row]:
        """The next entries of an origin, as they travel."""
        columns = [journal.c[name] for name in WIRE]
        page = select(*columns).where(journal.c.origin == origin, journal.c.seq > after)
        with self._store.reading() as connection:
            return [dict(row) for row in connection.execute(page.order_by(journal.c.seq).limit(most)).mappings()]

    def lost_keys(self, origin: str, after: int, to: int) -> list[str]:
        """Keys of these entries of an origin, `to` the last one, that are not here; not of those that were to be destroyed."""
        behind = journal.c.origin == origin, journal.c.seq > after, journal.c.seq <= to
        known = select(subject_keys.c.id).union(select(erased_keys.c.id))
        lost = journal.c.subject_kind != FORGOTTEN, journal.c.key_id.not_in(known)
        with self._store.reading() as connection:
            return list(connection.scalars(select(journal.c.key_id).where(*behind, *lost).distinct()))

    def of_others(self, after: int, most: int) -> tuple[int, list[Row]]:
        """The next entries, behind an arrival number, of origins whose chains are not here whole; and where they end."""
        columns = [journal.c[name] for name in WIRE]
        page = select(journal.c.no, *columns).where(journal.c.no > after, journal.c.origin.not_in(select(origins.c.id)))
        with self._store.reading() as connection:
            found = connection.execute(page.order_by(journal.c.no).limit(most)).mappings().all()
        return (found[-1]["no"] if found else after), [{name: row[name] for name in WIRE} for row in found]

    def held(self, key_ids: Iterable[str]) -> list[str]:
        """Which of these keys are here."""
        with self._store.reading() as connection:
            return list(connection.scalars(select(subject_keys.c.id).where(subject_keys.c.id.in_(set(key_ids)))))

    def certificate_text(self, origin: str) -> str:
        """The certificate of an origin as it came, shut out or not."""
        with self._store.reading() as connection:
            text: str = connection.scalars(select(certificates.c.text).where(certificates.c.origin == origin)).one()
        return text

    def cursor(self, feed: str) -> Cursor:
        """How far a feed has been taken in."""
        with self._store.reading() as connection:
            row = connection.execute(select(feed_cursors).where(feed_cursors.c.feed == feed)).one_or_none()
        return Cursor(feed, row.pos, row.h) if row else Cursor(feed, 0, FIRST_PREV)

    def keys(self, key_ids: Iterable[str]) -> dict[str, SubjectKey]:
        """Those of these subject keys that are here, by id."""
        with self._store.reading() as connection:
            rows = connection.execute(select(subject_keys).where(subject_keys.c.id.in_(set(key_ids))))
            return {row.id: SubjectKey(row.id, Subject(row.subject_kind, row.subject_id), row.key) for row in rows}

    def certificates(self, among: Iterable[str]) -> dict[str, Certificate]:
        """The certificates of those of these origins that are not revoked; checked when they came."""
        known = certificates.c.origin.in_(set(among)), certificates.c.revoked_at == ""
        with self._store.reading() as connection:
            texts = connection.scalars(select(certificates.c.text).where(*known)).all()
        return {one.origin: one for one in map(Certificate.read, texts)}

    def routings(self, subjects: Iterable[Subject]) -> dict[Subject, list[Routing]]:
        """The routings of each subject's entries, in the order in which they came here."""
        columns = journal.c.subject_kind, journal.c.subject_id
        about = tuple_(*columns).in_({(subject.kind, subject.id) for subject in subjects})
        found: dict[Subject, list[Routing]] = {}
        with self._store.reading() as connection:
            for kind, id_, text in connection.execute(
                select(*columns, journal.c.routing).where(about).order_by(journal.c.no)
            ):
                found.setdefault(Subject(kind, id_), []).append(Routing.parse(text))
        return found
