"""Very many entries at once, as one origin would have written them over the years: sealed, signed and chained.

What an act's transaction asks the journal for each entry (its key, its frontier, whether it is there) is known here,
because every subject is new.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, func, insert, select, update

from app.domain.entries import KINDS, NewEntry, kind_of
from app.domain.envelope import Envelope, Subject, entry_hash, hlc_next, sealing_data, signed_bytes
from app.ids import uuid7
from db.bodies import encoded
from db.sealing import new_key, seal, sign
from db.tables import journal, origins, subject_keys
from db.writing import row_of


class BulkJournal:
    """The end of the own origin's chain. Nothing else may write meanwhile, and a rebuild must follow."""

    def __init__(self, engine: Engine, actor: str, org: str) -> None:
        self._engine, self._actor, self._org = engine, actor, org
        with engine.begin() as connection:
            self._own = connection.execute(select(origins).where(origins.c.secret_key.is_not(None))).one()
        self._seq, self._hash, self._hlc = self._own.seq, self._own.hash, self._own.hlc
        self._keys: dict[Subject, tuple[str, bytes]] = {}
        self._last: dict[Subject, tuple[str, ...]] = {}

    def write(self, entries: Iterable[tuple[datetime, NewEntry]]) -> None:
        """One transaction of entries, each at its moment; all entries of a subject must come together here."""
        self._keys.clear()
        self._last.clear()
        rows = [self._row(at, entry) for at, entry in entries]
        keys = [
            {"id": id_, "subject_kind": subject.kind, "subject_id": subject.id, "key": key}
            for subject, (id_, key) in self._keys.items()
        ]
        head = {"seq": self._seq, "hash": self._hash, "hlc": self._hlc}
        with self._engine.begin() as connection:
            connection.execute(insert(subject_keys), keys)
            last = connection.scalar(select(func.max(journal.c.no))) or 0
            connection.execute(insert(journal), [row | {"no": no} for no, row in enumerate(rows, last + 1)])
            connection.execute(update(origins).where(origins.c.id == self._own.id).values(head))

    def _row(self, at: datetime, new: NewEntry) -> dict[str, Any]:
        key_id, key = self._keys.setdefault(new.subject, (uuid7(at), new_key()))
        self._seq, self._hlc = self._seq + 1, hlc_next(self._hlc, at)
        kind = kind_of(new.body)
        envelope = Envelope(
            id=new.id,
            origin=self._own.id,
            seq=self._seq,
            at=at,
            happened_on=None,
            hlc=self._hlc,
            org=self._org,
            actor=self._actor,
            subject=new.subject,
            parents=self._last.get(new.subject, ()),
            kind=kind,
            version=KINDS[kind][1],
            routing=new.routing,
            key_id=key_id,
        )
        self._last[new.subject] = (new.id,)
        sealed = seal(key, encoded(new.body), sealing_data(new.id, new.subject, kind, envelope.version))
        prev, self._hash = self._hash, entry_hash(envelope, self._hash, sealed)
        signature = sign(self._own.secret_key, signed_bytes(self._hash))
        return row_of(envelope) | {"prev": prev, "sealed": sealed, "hash": self._hash, "signature": signature}
