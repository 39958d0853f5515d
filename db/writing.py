"""One act's transaction: entries are sealed, signed and chained, and the rows they concern are computed again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, literal_column, select, update

from app.domain.entries import KINDS, Entry, NewEntry, kind_of
from app.domain.envelope import (
    Envelope,
    Subject,
    entry_hash,
    hlc_next,
    moment_text,
    sealing_data,
    signed_bytes,
)
from app.domain.erasing import TOKEN
from app.domain.history import history
from app.domain.in_force import changes_days
from app.domain.meeting_parts import whole_of
from app.domain.needs import FORGOTTEN
from app.domain.receipt_code import sealed_bytes
from app.domain.world import Lookup
from app.ids import uuid7
from app.ports import Changes
from app.ports.agenda import AgendaQuery, AgendaRow
from db import agenda, erasing
from db.bodies import encoded
from db.erasing import Gone
from db.forgetting import destroy_keys
from db.journal import CLEAR, Journal, Kept
from db.prepared import Prepared
from db.projections import refresh
from db.sealing import new_key, seal, sign
from db.tables import MATCH_KEY, counters, feed_cursors, journal, origins, subject_keys

_KNOWN = Prepared(select(journal.c.id).where(journal.c.id == bindparam("id")))
_OTHERS = origins.alias()
_HEAD = Prepared(
    select(
        origins.c.seq,
        origins.c.hash,
        origins.c.hlc,
        select(func.max(_OTHERS.c.hlc)).where(_OTHERS.c.hlc <= bindparam("believed")).scalar_subquery(),
    ).where(origins.c.id == bindparam("own"))
)
_BELIEVED = timedelta(seconds=60)
"""So far ahead another origin's clock is believed: further, and one wrong clock would drag all others with it."""
_MOVE_HEAD = Prepared(
    update(origins)
    .where(origins.c.id == bindparam("own"))
    .values(seq=bindparam("at_seq"), hash=bindparam("at_hash"), hlc=bindparam("at_hlc"))
)
_KEY = Prepared(select(subject_keys.c.id, subject_keys.c.key).where(subject_keys.c.id == bindparam("id")))
_ADD_KEYS = Prepared(insert(subject_keys), subject_keys.c.keys())
_LAST = Prepared(select(func.max(journal.c.no)))
_ADD_ENTRIES = Prepared(insert(journal), ["no", *CLEAR, "prev", "sealed", "hash", "signature"])
_MATCH_KEY = Prepared(select(feed_cursors.c.h).where(feed_cursors.c.feed == bindparam("feed")))
_ADD_COUNTER = Prepared(insert(counters), counters.c.keys())
_COUNT_ON = Prepared(
    update(counters)
    .where(counters.c.scope == bindparam("of"))
    .values(value=counters.c.value + literal_column("1"))
    .returning(counters.c.value)
)


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes: the origin of this file with its signing key, and whose act it is."""

    origin: str
    secret_key: bytes = field(repr=False)
    now: datetime
    actor: str
    org: str


@dataclass(slots=True)
class _Head:
    """Where the chain of the own origin ends."""

    seq: int
    hash: bytes
    hlc: int


class SqlWork(Journal):
    """app.ports.Work within one open transaction."""

    def __init__(self, connection: Connection, writer: Writer, lookup: Lookup, kept: Kept) -> None:
        super().__init__(connection, kept)
        self._writer = writer
        self._lookup = lookup
        self._read: dict[Subject, tuple[Entry, ...]] = {}
        self._frontiers: dict[Subject, tuple[str, ...]] = {}
        self._keys: dict[Subject, tuple[str, bytes]] = {}
        self._new_keys: list[dict[str, Any]] = []
        self.moves_days = False
        """Whether something was appended that may move the last day of clocks that run."""
        self.forgets = False
        """Whether keys were destroyed."""
        self.gone = Gone()
        """What was erased."""

    def written_on(self, subject: Subject) -> tuple[Entry, ...]:
        """The entries of a subject as of this transaction, those just appended included."""
        if subject not in self._read:
            self._read[subject] = super().written_on(subject)
        return self._read[subject]

    def has(self, entry_id: str) -> bool:
        """Whether an entry with this id is in the journal."""
        return bool(self._known([entry_id]))

    def match_key(self) -> bytes:
        """What match tokens are keyed with; empty where nobody is let in to an exchange."""
        for (key,) in _MATCH_KEY.rows(self._connection, {"feed": MATCH_KEY}):
            return bytes(key)
        return b""

    def seal_number(self, number: str) -> str:
        """The signature of this desk over the number of a case, in hex."""
        return sign(self._writer.secret_key, sealed_bytes(number)).hex()

    def next_serial(self, scope: str) -> int:
        """The next number of a counter, 1 first; it commits or rolls back with the entries."""
        for (value,) in _COUNT_ON.rows(self._connection, {"of": scope}):
            return int(value)
        _ADD_COUNTER.run(self._connection, [{"scope": scope, "value": 1}])
        return 1

    def agenda(self, query: AgendaQuery) -> tuple[AgendaRow, ...]:
        """The lines of the agenda as of this transaction, as far as whoever writes may see the cases they are about."""
        return agenda.rows(self._connection, query, self._writer.actor)

    def append(self, entries: Sequence[NewEntry]) -> Changes:
        """Seal, sign, chain and store; fold again and replace the rows. An id that is there already is left alone."""
        known = self._known([entry.id for entry in entries])
        fresh = {entry.id: entry for entry in entries if entry.id not in known}
        if not fresh:
            return Changes()
        # what is written here may yet be rolled back: nobody else is to see it
        self._kept = {}
        head = self._head()
        rows = [self._stored(entry, head) for entry in fresh.values()]
        if self._new_keys:
            _ADD_KEYS.run(self._connection, self._new_keys)
            self._new_keys = []
        add_rows(self._connection, rows)
        moved = {"own": self._writer.origin, "at_seq": head.seq, "at_hash": head.hash, "at_hlc": head.hlc}
        _MOVE_HEAD.run(self._connection, [moved])
        self.moves_days |= any(changes_days(entry.body) for entry in fresh.values())
        subjects = frozenset(whole_of(entry.subject) for entry in fresh.values())
        refresh(self._connection, subjects, self, self._lookup)
        return Changes(subjects, frozenset(kind_of(entry.body) for entry in fresh.values()))

    def forget(self, subject: Subject) -> None:
        """Destroy the keys of what is kept for a day alone. Raises ValueError for any other kind of subject."""
        if subject.kind != FORGOTTEN:
            raise ValueError(subject.kind)
        destroy_keys(self._connection, sorted({entry.envelope.key_id for entry in self.written_on(subject)}))
        self._read.pop(subject, None)
        self._keys.pop(subject, None)
        self._kept = {}
        self.forgets = True
        refresh(self._connection, [subject], self, self._lookup)

    def erase(self, entry: NewEntry) -> Changes:
        """Append the entry by which a case is destroyed, under a key of its own, and destroy the keys of all that was before it."""
        case = entry.subject
        alone = erasing.keys_alone(self._connection, case.id, self.entries(case), self)
        route = replace(entry.routing, tokens=(*entry.routing.tokens, *(f"{TOKEN}{id_}" for id_ in alone)))
        self._keys[case] = self._new_key(case)
        # as they stand before the entry that hides them
        self.append([replace(entry, routing=route)])
        gone = erasing.carry_out(self._connection, [case], self)
        if not gone.cases:
            raise ValueError("nobody proposed it, or the same person did")
        self._read.clear()
        refresh(self._connection, [case], self, self._lookup)
        gone = erasing.let_go(self._connection, gone, self)
        self._read.clear()
        refresh(self._connection, gone.let_go, self, self._lookup)
        self.forgets, self.gone = True, gone
        return Changes(frozenset({case, *gone.let_go}), frozenset({kind_of(entry.body)}))

    def _known(self, ids: list[str]) -> set[str]:
        return {id_ for id_ in ids if _KNOWN.rows(self._connection, {"id": id_})}

    def _head(self) -> _Head:
        """What is written now is shown behind what the other origins here have written."""
        believed = hlc_next(0, self._writer.now + _BELIEVED)
        ((seq, hash_, own, others),) = _HEAD.rows(self._connection, {"own": self._writer.origin, "believed": believed})
        return _Head(seq, hash_, max(own, others or 0))

    def _stored(self, new: NewEntry, head: _Head) -> dict[str, Any]:
        """The row of a new entry; moves `head` on to it."""
        key_id, key = self._key(new.subject)
        head.seq, head.hlc = head.seq + 1, hlc_next(head.hlc, self._writer.now)
        envelope = self._envelope(new, head, key_id)
        purpose = sealing_data(envelope.id, envelope.subject, envelope.kind, envelope.version)
        sealed = seal(key, encoded(new.body), purpose)
        prev, head.hash = head.hash, entry_hash(envelope, head.hash, sealed)
        self._remember(Entry(envelope, new.body))
        signature = sign(self._writer.secret_key, signed_bytes(head.hash))
        return row_of(envelope) | {"prev": prev, "sealed": sealed, "hash": head.hash, "signature": signature}

    def _envelope(self, new: NewEntry, head: _Head, key_id: str) -> Envelope:
        kind = kind_of(new.body)
        return Envelope(
            id=new.id,
            origin=self._writer.origin,
            seq=head.seq,
            at=self._writer.now,
            happened_on=new.happened_on,
            hlc=head.hlc,
            org=self._writer.org,
            actor=self._writer.actor,
            subject=new.subject,
            parents=self._frontier(new.subject) if new.sees is None else tuple(sorted(new.sees)),
            kind=kind,
            version=KINDS[kind][1],
            routing=new.routing,
            key_id=key_id,
        )

    def _frontier(self, subject: Subject) -> tuple[str, ...]:
        if subject not in self._frontiers:
            self._frontiers[subject] = history(self.written_on(subject)).frontier
        return self._frontiers[subject]

    def _remember(self, entry: Entry) -> None:
        subject, seen = entry.envelope.subject, set(entry.envelope.parents)
        frontier = set(self._frontier(subject)) - seen | {entry.id}
        self._frontiers[subject] = tuple(sorted(frontier))
        self._read[subject] = (*self.written_on(subject), entry)

    def _key(self, subject: Subject) -> tuple[str, bytes]:
        """The key of the subject's entries with its id; a new or erased subject gets one."""
        if subject not in self._keys:
            ids = {entry.envelope.key_id for entry in self.written_on(subject)}
            found = [row for id_ in sorted(ids) for row in _KEY.rows(self._connection, {"id": id_})]
            self._keys[subject] = (found[-1][0], found[-1][1]) if found else self._new_key(subject)
        return self._keys[subject]

    def _new_key(self, subject: Subject) -> tuple[str, bytes]:
        id_, key = uuid7(self._writer.now), new_key()
        self._new_keys.append({"id": id_, "subject_kind": subject.kind, "subject_id": subject.id, "key": key})
        return id_, key


def add_rows(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put entries behind all that are here, in this order; nobody else may write meanwhile."""
    ((last,),) = _LAST.rows(connection, {})
    _ADD_ENTRIES.run(connection, ({**row, "no": no} for no, row in enumerate(rows, (last or 0) + 1)))


def row_of(envelope: Envelope) -> dict[str, Any]:
    """The clear part as the journal stores it: the very texts that are hashed."""
    values = (
        envelope.id,
        envelope.origin,
        envelope.seq,
        moment_text(envelope.at),
        envelope.happened_on.isoformat() if envelope.happened_on else "",
        envelope.hlc,
        envelope.org,
        envelope.actor,
        envelope.subject.kind,
        envelope.subject.id,
        ",".join(sorted(envelope.parents)),
        envelope.kind,
        envelope.version,
        envelope.routing.text(),
        envelope.key_id,
    )
    return dict(zip(CLEAR, values, strict=True))
