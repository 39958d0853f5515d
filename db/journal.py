"""The journal as it is read: rows become entries, their bodies unsealed with the keys of their subjects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, literal_column, select

from app.domain.entries import Body, Entry
from app.domain.envelope import Envelope, Routing, Subject, sealing_data
from app.domain.history import display_key
from app.domain.meeting_parts import KIND, parts_between, whole_of
from db.bodies import decoded
from db.prepared import Prepared
from db.sealing import Unsealable, unseal
from db.tables import journal, subject_keys

CLEAR = (
    "id",
    "origin",
    "seq",
    "at",
    "happened_on",
    "hlc",
    "org",
    "actor",
    "subject_kind",
    "subject_id",
    "parents",
    "kind",
    "version",
    "routing",
    "key_id",
)
"""Fields 1 to 15 of entry-format.md, as columns."""
_SUBJECT_ID = itemgetter(CLEAR.index("subject_id"))
_FETCHED = 500

WITH_KEYS = select(*(journal.c[name] for name in CLEAR), journal.c.sealed, subject_keys.c.key).outerjoin(
    subject_keys, subject_keys.c.id == journal.c.key_id
)
_OF_KIND = WITH_KEYS.where(journal.c.subject_kind == bindparam("kind"))
_OF_SUBJECT = Prepared(_OF_KIND.where(journal.c.subject_id == bindparam("id")))
_BY_SUBJECT: Select[Any] = _OF_KIND.order_by(journal.c.subject_id, journal.c.no)
_NEWEST = Prepared(
    select(func.max(journal.c.no + literal_column("0"))).where(journal.c.subject_kind == bindparam("kind"))
)
"""+ 0, so that PostgreSQL looks among the entries of the kind: it would walk all of a city's backwards to the first one it meets."""
Kept = dict[str, tuple[int | None, tuple[Entry, ...]]]
"""Kinds with few entries, asked for with every act: the number of the newest one, and all of them."""
_FEW = 1000
_PARTS = Prepared(
    select(journal.c.subject_id)
    .distinct()
    .where(journal.c.subject_kind == bindparam("kind"))
    .where(journal.c.subject_id > bindparam("first"))
    .where(journal.c.subject_id < bindparam("last"))
    .order_by(journal.c.subject_id)
)
_routing = lru_cache(1024)(Routing.parse)


class Journal:
    """The past, read within one transaction."""

    def __init__(self, connection: Connection, kept: Kept | None = None) -> None:
        self._connection = connection
        self._kept: Kept = {} if kept is None else kept

    def entries(self, subject: Subject) -> tuple[Entry, ...]:
        """All entries of a subject, of a meeting with those of its parts; empty when there are none."""
        return tuple(chain.from_iterable(map(self.written_on, (subject, *self.parts(subject)))))

    def written_on(self, subject: Subject) -> tuple[Entry, ...]:
        """The entries of a subject, of a meeting those of its first part alone."""
        return tuple(map(entry_of, _OF_SUBJECT.rows(self._connection, {"kind": subject.kind, "id": subject.id})))

    def parts(self, subject: Subject) -> tuple[Subject, ...]:
        """The later parts of a meeting, each a subject of its own; nothing else has any."""
        if (between := parts_between(subject)) is None:
            return ()
        bounds = {"kind": subject.kind, "first": between[0], "last": between[1]}
        return tuple(Subject(subject.kind, id_) for (id_,) in _PARTS.rows(self._connection, bounds))

    def each(self, subject_kind: str) -> Iterator[tuple[Entry, ...]]:
        """The entries of every subject of a kind, one subject after the other."""
        found = self._connection.execute(_BY_SUBJECT, {"kind": subject_kind}, execution_options={"yield_per": _FETCHED})
        # of the others there are a city's, and none has parts
        whole = _meeting if subject_kind == KIND else _SUBJECT_ID
        for _, group in groupby(chain.from_iterable(found.partitions()), whole):
            yield tuple(map(entry_of, group))

    def of_kind(self, subject_kind: str) -> tuple[Entry, ...]:
        """All entries about subjects of a kind, in display order. Few of them are kept until another one comes."""
        (newest,) = newest_of(self._connection, (subject_kind,))
        seen, entries = self._kept.get(subject_kind, (0, ()))
        if seen != newest:
            entries = tuple(sorted(chain.from_iterable(self.each(subject_kind)), key=display_key))
            if len(entries) <= _FEW:
                self._kept[subject_kind] = newest, entries
        return entries

    def count(self, *subject_kinds: str) -> int:
        """How many entries there are, about subjects of these kinds or all."""
        counted = select(func.count()).select_from(journal)
        if subject_kinds:
            counted = counted.where(journal.c.subject_kind.in_(subject_kinds))
        return self._connection.execute(counted).scalar_one()


def _meeting(row: Sequence[Any]) -> str:
    return whole_of(Subject(KIND, _SUBJECT_ID(row))).id


def newest_of(connection: Connection, subject_kinds: Sequence[str]) -> tuple[int | None, ...]:
    """The number of the newest entry about subjects of each kind: while it stays, so does all that was read of them."""
    return tuple(_NEWEST.rows(connection, {"kind": kind})[0][0] for kind in subject_kinds)


def own_org(connection: Connection) -> str:
    """The station that a record belongs to: the one whose founding it begins with; empty before that."""
    return connection.scalar(select(journal.c.org).order_by(journal.c.no).limit(1)) or ""


def envelope_of(row: Sequence[Any]) -> Envelope:
    """The clear part of a row that holds `CLEAR` first. Raises ValueError for one that was never written so."""
    id_, origin, seq, at, happened, hlc, org, actor, subject_kind, subject_id, parents, kind, version, route, key = row[
        : len(CLEAR)
    ]
    return Envelope(
        id_,
        origin,
        seq,
        datetime.fromisoformat(at),
        date.fromisoformat(happened) if happened else None,
        hlc,
        org,
        actor,
        Subject(subject_kind, subject_id),
        tuple(parents.split(",")) if parents else (),
        kind,
        version,
        _routing(route),
        key,
    )


def entry_of(row: Sequence[Any]) -> Entry:
    """The entry of a row of `WITH_KEYS`. A body that cannot be read (erased, damaged: `verify` tells) is None."""
    envelope = envelope_of(row)
    sealed, key = row[len(CLEAR) :]
    try:
        return Entry(envelope, body_of(envelope, sealed, key) if key else None)
    except (Unsealable, ValueError):
        return Entry(envelope, None)


def body_of(envelope: Envelope, sealed: bytes, key: bytes) -> Body | None:
    """The body; None for an unknown kind or version. Raises Unsealable or ValueError when it is damaged."""
    purpose = sealing_data(envelope.id, envelope.subject, envelope.kind, envelope.version)
    return decoded(envelope.kind, envelope.version, unseal(key, sealed, purpose))
