"""Entries from elsewhere: judged one by one, kept as they came, and the rows they concern computed again.

One path for what comes from the centre, in a packet or at a recovery. Who wrote an entry is known by certificate; what is
not believed lies in quarantine until a person has looked, and holds nothing up.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, tuple_, update

from app.domain.bounded import parsed_json
from app.domain.envelope import Envelope, Subject, entry_hash, moment_text, signed_bytes
from app.domain.in_force import changes_days
from app.domain.meeting_parts import whole_of
from app.domain.world import Lookup
from app.ports import Changes
from db import behind, erasing
from db.certificates import Certificate
from db.erasing import Gone
from db.journal import CLEAR, Journal, body_of, envelope_of
from db.projections import refresh
from db.sealing import Unsealable, is_signed
from db.tables import certificates, feed_cursors, journal, origins, quarantine, subject_keys
from db.writing import add_rows, row_of

WIRE = (*CLEAR, "prev", "sealed", "hash", "signature")
"""An entry as it travels: all that is hashed, and what proves it."""
_BYTES = ("prev", "sealed", "hash", "signature")
_NUMBERS = {"seq": range(1 << 63), "hlc": range(1 << 63), "version": range(1 << 31)}
"""What both stores can keep; everything else of an entry is text."""
MOST_ENTRY = 48 << 20
"""Characters of an entry as text: less than a page of a packet may have."""
Row = Mapping[str, Any]
UNREADABLE, HASH, SIGNATURE = "unreadable", "hash", "signature"
UNKNOWN_ORIGIN, FOREIGN_ORG, REVOKED = "unknown_origin", "foreign_org", "revoked"
FORK, CHAIN, HOLE = "fork", "chain", "hole"


@dataclass(frozen=True, slots=True)
class SubjectKey:
    """The key of a subject's bodies, unwrapped."""

    id: str
    subject: Subject
    key: bytes


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a feed has been taken in, with its running hash there."""

    feed: str
    pos: int
    h: bytes


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is taken in together: first who is who, then the keys, then entries in their order."""

    rows: Sequence[Row] = ()
    keys: Sequence[SubjectKey] = ()
    certificates: Sequence[tuple[str, str]] = ()
    """(certificate, moment of revocation or "")."""
    issuer: str = ""
    cursor: Cursor | None = None
    let_go: frozenset[str] = frozenset()
    """Petitioners whose keys are to be destroyed where no case here names them."""
    project: bool = True
    """False where a whole journal comes: the rows of cases are then computed once, at the end."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a delivery."""

    changes: Changes
    entries: int
    """New here."""
    refused: tuple[tuple[str, int, str], ...]
    """(origin, seq, reason) of what went to quarantine."""
    uncertified: int
    """Certificates that the issuer did not sign, or that would change a known one."""
    moves_days: bool
    gone: Gone
    """What was destroyed, because it came out that it is erased."""


@dataclass(frozen=True, slots=True)
class _Here:
    """What the journal already knows of a delivery: by id, by place in its chain, and how far the whole chains reach."""

    rows: dict[str, tuple[Any, ...]]
    """As they travel, by id."""
    places: dict[tuple[str, int], tuple[bytes, bytes]]
    """(origin, seq) → (hash, prev)."""
    heads: dict[str, tuple[int, bytes]]


def take_parcel(connection: Connection, parcel: Parcel, now: datetime, lookup: Lookup) -> Taken:
    """Take a parcel in within the connection's transaction."""
    wrong = _take_certificates(connection, parcel.certificates, parcel.issuer)
    opened = _take_keys(connection, parcel.keys)
    fresh, refused = _sorted_out(connection, parcel.rows)
    _set_aside(connection, refused, now)
    if parcel.cursor:
        _move_cursor(connection, parcel.cursor)
    subjects = frozenset(whole_of(envelope.subject) for _, envelope in fresh) | opened
    gone = erasing.carry_out(connection, subjects, Journal(connection))
    if parcel.project:
        refresh(connection, subjects, Journal(connection), lookup)
        gone = replace(gone, people=gone.people | parcel.let_go)
        gone = erasing.let_go(connection, gone, Journal(connection))
        refresh(connection, gone.let_go, Journal(connection), lookup)
    elif subjects:
        behind.leave(connection)
    return Taken(
        Changes(subjects, frozenset(envelope.kind for _, envelope in fresh) or frozenset({"key.arrived"})),
        len(fresh),
        tuple((str(row["origin"]), int(row["seq"]), reason) for row, reason in refused),
        wrong,
        _moves_days(connection, fresh),
        gone,
    )


def _take_certificates(connection: Connection, texts: Iterable[tuple[str, str]], issuer: str) -> int:
    """Keep what the issuer certifies; answers how many it does not.

    What is known of an origin is only ever added to: a centre cannot give an origin another key.
    """
    wrong = 0
    for text, revoked_at in texts:
        try:
            found = Certificate.checked(text, issuer)
        except ValueError:
            wrong += 1
            continue
        known = connection.execute(select(certificates).where(certificates.c.origin == found.origin)).one_or_none()
        if known is None:
            row = {"origin": found.origin, "org": found.org, "text": text, "revoked_at": revoked_at}
            connection.execute(insert(certificates).values(row))
        elif Certificate.read(known.text).identity != found.identity:
            wrong += 1
        elif revoked_at and not known.revoked_at:
            this = certificates.c.origin == found.origin
            connection.execute(update(certificates).where(this).values(revoked_at=revoked_at))
    return wrong


def _take_keys(connection: Connection, keys: Sequence[SubjectKey]) -> frozenset[Subject]:
    """Keep keys that are not here yet and were not destroyed; answers the subjects they open."""
    ids = [one.id for one in keys]
    known = set(connection.scalars(select(subject_keys.c.id).where(subject_keys.c.id.in_(ids))))
    known |= erasing.is_erased(connection, ids)
    new = {one.id: one for one in keys if one.id not in known}
    rows = [
        {"id": one.id, "subject_kind": one.subject.kind, "subject_id": one.subject.id, "key": one.key}
        for one in new.values()
    ]
    if rows:
        connection.execute(insert(subject_keys), rows)
    return frozenset(whole_of(one.subject) for one in new.values())


def _sorted_out(
    connection: Connection, rows: Sequence[Row]
) -> tuple[list[tuple[Row, Envelope]], list[tuple[Row, str]]]:
    """Put what is new into the journal, in its order; answers it, and what is not believed with the reason."""
    stations = _stations(connection, {row["origin"] for row in rows})
    here = _known(connection, rows)
    fresh: list[tuple[Row, Envelope]] = []
    refused: list[tuple[Row, str]] = []
    for row in rows:
        known = here.rows.get(row["id"])
        if known == tuple(row[name] for name in WIRE):
            continue  # judged when it came; most of what a station gets back from its feed is its own
        envelope, reason = _judged(row, stations.get(row["origin"]))
        reason = reason or _misplaced(row, here)
        if envelope is None or reason:
            refused.append((row, reason))
        elif known is None:
            fresh.append((row, envelope))
            _remember(row, here)
    add_rows(connection, [row for row, _ in fresh])
    _move_heads(connection, here, [envelope for _, envelope in fresh])
    return fresh, refused


def _move_cursor(connection: Connection, cursor: Cursor) -> None:
    connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == cursor.feed))
    connection.execute(insert(feed_cursors).values(feed=cursor.feed, pos=cursor.pos, h=cursor.h))


def _stations(connection: Connection, ids: set[str]) -> dict[str, tuple[str, bytes]]:
    """(organisation, public key) of each certified origin."""
    found = connection.execute(select(certificates).where(certificates.c.origin.in_(ids)))
    return {row.origin: (row.org, bytes.fromhex(json.loads(row.text)["public_key"])) for row in found}


def _known(connection: Connection, rows: Sequence[Row]) -> _Here:
    around = {(row["origin"], row["seq"] + step) for row in rows for step in (-1, 0, 1)}
    stored = select(journal.c.origin, journal.c.seq, journal.c.hash, journal.c.prev)
    whole = select(journal.c.id.label("known"), *(journal.c[name] for name in WIRE))
    by_id = connection.execute(whole.where(journal.c.id.in_([row["id"] for row in rows])))
    by_place = connection.execute(stored.where(tuple_(journal.c.origin, journal.c.seq).in_(list(around))))
    heads = connection.execute(
        select(origins.c.id, origins.c.seq, origins.c.hash).where(origins.c.id.in_({row["origin"] for row in rows}))
    )
    return _Here(
        {id_: tuple(row) for id_, *row in by_id},
        {(row.origin, row.seq): (row.hash, row.prev) for row in by_place},
        {id_: (seq, hash_) for id_, seq, hash_ in heads},
    )


def _judged(row: Row, station: tuple[str, bytes] | None) -> tuple[Envelope | None, str]:
    """The clear part of an entry, and why it is not believed: empty where it is."""
    try:
        envelope = envelope_of([row[name] for name in CLEAR])
        same = row_of(envelope) == {name: row[name] for name in CLEAR}
        hash_ = entry_hash(envelope, row["prev"], row["sealed"])
    except (ValueError, KeyError, TypeError, OverflowError):
        return None, UNREADABLE
    if not same:
        return None, UNREADABLE
    if station is None:
        return envelope, UNKNOWN_ORIGIN
    org, public_key = station
    if envelope.org != org:
        return envelope, FOREIGN_ORG
    if hash_ != row["hash"]:
        return envelope, HASH
    return envelope, "" if is_signed(public_key, row["signature"], signed_bytes(row["hash"])) else SIGNATURE


def _misplaced(row: Row, here: _Here) -> str:
    """Why an entry does not fit into the chain of its origin, as far as that is here; empty where it does."""
    place = row["origin"], row["seq"]
    same, before, after = (here.places.get((place[0], place[1] + step)) for step in (0, -1, 1))
    if same and same[0] != row["hash"]:
        return FORK
    if (before and before[0] != row["prev"]) or (after and after[1] != row["hash"]):
        return CHAIN
    head = here.heads.get(row["origin"])
    # of the origins that write here nothing may be missing
    if head and not same and (head[0] + 1, head[1]) != (row["seq"], row["prev"]):
        return HOLE
    return ""


def _remember(row: Row, here: _Here) -> None:
    here.rows[row["id"]] = tuple(row[name] for name in WIRE)
    here.places[row["origin"], row["seq"]] = row["hash"], row["prev"]
    if row["origin"] in here.heads:
        here.heads[row["origin"]] = row["seq"], row["hash"]


def _move_heads(connection: Connection, here: _Here, fresh: Iterable[Envelope]) -> None:
    latest: dict[str, int] = {}
    for envelope in fresh:
        latest[envelope.origin] = max(latest.get(envelope.origin, 0), envelope.hlc)
    moved = [
        {"own": id_, "at_seq": seq, "at_hash": hash_, "at_hlc": latest[id_]}
        for id_, (seq, hash_) in here.heads.items()
        if id_ in latest
    ]
    if moved:
        values: dict[str, Any] = {"seq": bindparam("at_seq"), "hash": bindparam("at_hash"), "hlc": bindparam("at_hlc")}
        connection.execute(update(origins).where(origins.c.id == bindparam("own")).values(values), moved)


def _set_aside(connection: Connection, refused: Sequence[tuple[Row, str]], now: datetime) -> None:
    known = set(
        connection.scalars(select(quarantine.c.id).where(quarantine.c.id.in_([str(row["id"]) for row, _ in refused])))
    )
    new = {
        str(row["id"]): {
            "id": str(row["id"]),
            "origin": str(row["origin"]),
            "seq": int(row["seq"]),
            "reason": reason,
            "at": moment_text(now),
            "row": as_text(row).encode(),
        }
        for row, reason in refused
        if str(row["id"]) not in known
    }
    if new:
        connection.execute(insert(quarantine), list(new.values()))


def as_text(row: Row) -> str:
    """An entry as text, its bytes in hex: for quarantine and packets."""
    return json.dumps(
        {name: row[name].hex() if isinstance(row[name], bytes) else row[name] for name in WIRE}, ensure_ascii=False
    )


def from_text(text: str) -> Row:
    """Read what `as_text` wrote. Raises ValueError for what no entry travels as."""
    value = parsed_json(text, MOST_ENTRY)
    if not isinstance(value, dict):
        raise ValueError("no entry")
    return {name: _travelled(name, value.get(name)) for name in WIRE}


def _travelled(name: str, value: Any) -> Any:
    if name in _NUMBERS:
        if isinstance(value, int) and not isinstance(value, bool) and value in _NUMBERS[name]:
            return value
    elif isinstance(value, str) and "\0" not in value:
        return bytes.fromhex(value) if name in _BYTES else value
    raise ValueError(f"no {name} of an entry")


def _moves_days(connection: Connection, fresh: Sequence[tuple[Row, Envelope]]) -> bool:
    """Whether a notice of holidays or the like came with it: what has to be reckoned anew."""
    few = [(row, e) for row, e in fresh if e.subject.kind in ("calendar", "station")]
    ids = {envelope.key_id for _, envelope in few}
    found = connection.execute(select(subject_keys.c.id, subject_keys.c.key).where(subject_keys.c.id.in_(ids)))
    keys: dict[str, bytes] = {row.id: row.key for row in found}
    return any(_changes_days(row, envelope, keys.get(envelope.key_id)) for row, envelope in few)


def _changes_days(row: Row, envelope: Envelope, key: bytes | None) -> bool:
    try:
        return key is not None and changes_days(body_of(envelope, row["sealed"], key))
    except (Unsealable, ValueError):
        return False
