"""The centre's functions as a station calls them: each call a transaction of its own, each refusal by its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg.sql import SQL, Literal

from app.domain.envelope import FIRST_PREV, Subject
from app.domain.kinds import DuplicateSuspected
from app.domain.number import OfficialNumber
from app.domain.version import VERSION
from db.absorbing import WIRE, Row
from db.certificates import Certificate, Enrolment
from db.scans import Named
from db.sync.server import Centre

_REFUSED = "KD0"
"""Beginning of the centre's own error codes; the message is the name of the refusal."""
_ARRAYS = ", ".join(
    # as bytes: written as text, each value of a packet would be looked through for signs to escape
    f"%b::{'bigint' if name in ('seq', 'hlc') else 'int' if name == 'version' else kind}[]"
    for name in WIRE
    if name != "origin"
    for kind in ("bytea" if name in ("prev", "sealed", "hash", "signature") else "text",)
)
_PUSH = f"SELECT push(%s, {_ARRAYS})"
_DONATE = f"SELECT donate(%s, %s::text[], %s, {_ARRAYS})"


class CentreRefused(Exception):
    """The centre did nothing; carries why (NOT_YOURS, REVOKED, FORK, GAP, TAMPER, UNKNOWN, TOO_OLD) and about what."""

    def __init__(self, code: str, about: str) -> None:
        super().__init__(code)
        self.code, self.about = code, about


@dataclass(frozen=True, slots=True)
class Hello:
    """What the centre says of itself and of who asks."""

    centre: str
    now: datetime
    least_version: str
    org: str
    role: str


@dataclass(frozen=True, slots=True)
class Glance:
    """Where the centre stands with one origin: by this its station sees whether anything happened since its last exchange."""

    now: datetime
    least_version: str
    seq: int
    hash: bytes
    incarnation: bytes
    pos: int
    """Of the organisation's feed, with its running hash."""
    h: bytes
    changed: int
    """Of the directory."""
    keys: int
    """Number of the last key that was left."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A subject's key for one receiving origin alone."""

    key_id: str
    subject: Subject
    receiver: str
    wrapped: bytes


@contextmanager
def linked(enrolment: Enrolment) -> Iterator[Link]:
    """A connection to the centre as an enrolled station. Raises Unavailable."""
    with Centre.at(enrolment.url).connected(enrolment.password) as connection:
        connection.autocommit = True
        connection.execute("SET search_path = centre")
        yield Link(connection)


class Link:
    """One connection. Every call raises CentreRefused, and psycopg's errors where the way to the centre breaks."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection

    def _rows(self, call: str, *values: object, binary: bool = False) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(call, values, binary=binary).fetchall()
        except psycopg.Error as error:
            if (error.sqlstate or "").startswith(_REFUSED):
                raise CentreRefused(error.diag.message_primary or "", error.diag.message_detail or "") from error
            raise

    def hello(self) -> Hello:
        """Who answers, and whom it sees."""
        return Hello(*self._rows("SELECT * FROM hello()")[0])

    def glance(self, origin: str) -> Glance | None:
        """Where it stands; None where it has to be asked step by step, as when others wait for keys."""
        found = self._rows("SELECT * FROM glance(%s)", origin)
        return Glance(*found[0]) if found else None

    def set_password(self, password: str) -> None:
        """Give the own role another password."""
        verifier = Centre.verifier(self._connection, self._connection.info.user, password)
        self._connection.execute(SQL("ALTER ROLE CURRENT_USER PASSWORD {}").format(Literal(verifier)))

    # ---------- who is who

    def add_origin(self, certificate: Certificate) -> None:
        """Make an origin of one's own known, or its certificate anew."""
        keys = bytes.fromhex(certificate.public_key), bytes.fromhex(certificate.box_key)
        self._rows("SELECT add_origin(%s, %s, %s, %s)", certificate.origin, *keys, certificate.text())

    def add_sheet(self, certificate: Certificate, before: Sequence[str]) -> None:
        """Make the recovery sheet known, in the place of those before it."""
        keys = bytes.fromhex(certificate.public_key), bytes.fromhex(certificate.box_key)
        try:
            self._rows("SELECT add_origin(%s, %s, %s, %s, true)", certificate.origin, *keys, certificate.text())
            if before:
                self._rows("SELECT retire_sheets(%s)", list(before))
        except psycopg.errors.UndefinedFunction:
            return  # a centre that was not brought up to this program yet: it is asked again at each exchange

    def directory(self, after: int) -> list[tuple[int, str, str]]:
        """(change, certificate, moment of revocation or "") of the origins that are new or revoked since."""
        found = self._rows("SELECT changed, certificate, revoked_at FROM directory(%s)", after)
        return [(changed, text, revoked.isoformat() if revoked else "") for changed, text, revoked in found]

    # ---------- the own chain

    def head(self, origin: str) -> tuple[int, bytes, bytes]:
        """How far the centre has an origin, its hash there, and its incarnation."""
        ((seq, hash_, incarnation),) = self._rows("SELECT * FROM head(%s)", origin)
        return seq, hash_, incarnation

    def renew(self, origin: str, was: bytes, becomes: bytes) -> None:
        """Begin an exchange under a new incarnation: who has another is a copy."""
        self._rows("SELECT renew(%s, %s, %s)", origin, was, becomes)

    def push(self, origin: str, rows: Sequence[Row]) -> int:
        """Give entries of an origin in their order; answers how far the centre has it now."""
        ((seq,),) = self._rows(_PUSH, origin, *_columns(rows))
        return int(seq)

    def pull_own(self, origin: str, after: int, most: int) -> list[Row]:
        """What the centre has of an own origin behind an entry."""
        names = ", ".join(f'"{name}"' for name in WIRE)
        found = self._rows(f"SELECT {names} FROM pull_own(%s, %s, %s)", origin, after, most)
        return [dict(zip(WIRE, row, strict=True)) for row in found]

    # ---------- what others wrote

    def lacking(self, places: Sequence[tuple[str, int]]) -> set[tuple[str, int]]:
        """Which of these (origin, entry) the centre does not have."""
        columns = [origin for origin, _ in places], [seq for _, seq in places]
        return set(self._rows("SELECT origin, seq FROM lacking(%s::text[], %s::bigint[])", *columns))

    def donate_origin(self, certificate: str) -> None:
        """Make somebody else's origin known, should the centre not know it."""
        self._rows("SELECT donate_origin(%s)", certificate)

    def donate(self, donor: str, held: Sequence[str], rows: Sequence[Row]) -> int:
        """Bring entries of one origin that is somebody else's; answers how many were new. `held`: keys that are here."""
        ((given,),) = self._rows(_DONATE, donor, held, rows[0]["origin"], *_columns(rows))
        return int(given)

    # ---------- what is told of own cases

    def numbers(self, after: str, most: int) -> list[tuple[str, OfficialNumber]]:
        """(case, official number) that wait to be written down here, behind a case."""
        found = self._rows("SELECT subject_id, region, year, n FROM numbers(%s, %s)", after, most)
        return [(id_, OfficialNumber(*number)) for id_, *number in found]

    def suspicions(self, after: str, most: int) -> list[tuple[str, DuplicateSuspected]]:
        """(case, what may be the same matter elsewhere) that wait to be written down here, behind both ids as one text."""
        found = self._rows("SELECT * FROM suspicions(%s, %s)", after, most)
        return [
            (id_, DuplicateSuspected(other, org, on, str(OfficialNumber(*number)) if number[0] else ""))
            for id_, other, org, on, *number in found
        ]

    def brought_back(self) -> None:
        """Tell the centre that a later state of it was seen here: numbers may be out that it does not know."""
        self._rows("SELECT brought_back()")

    # ---------- the own feed

    def feed_head(self, org: str) -> tuple[int, bytes]:
        """How long the organisation's feed is, and its running hash at the end."""
        found = self._rows("SELECT n, h FROM feeds() WHERE org = %s", org)
        return (found[0][0], found[0][1]) if found else (0, FIRST_PREV)

    def feed_at(self, org: str, pos: int) -> bytes:
        """The running hash of the feed at a place; empty where it does not reach."""
        if pos == 0:
            return FIRST_PREV
        ((h,),) = self._rows("SELECT feed_at(%s, %s)", org, pos)
        return h or b""

    def pull(self, org: str, after: int, most: int) -> list[tuple[int, bytes, Row]]:
        """(place, running hash, entry) of what comes next."""
        names = ", ".join(f'"{name}"' for name in WIRE)
        question = f"SELECT pos, h, {names} FROM pull(%s, %s, %s, %s)"
        found = self._rows(question, org, after, most, VERSION, binary=True)
        return [(pos, h, dict(zip(WIRE, row, strict=True))) for pos, h, *row in found]

    # ---------- keys

    def keys_wanted(self, origin: str, most: int, after: str) -> list[tuple[str, str]]:
        """(key id, receiving origin) of the keys that this origin has and others wait for, behind such a pair as one text."""
        return self._rows("SELECT * FROM keys_wanted(%s, %s, %s)", origin, most, after)

    def give_keys(self, origin: str, keys: Sequence[Wrapped]) -> int:
        """Leave keys for their receivers; answers how many of them still waited."""
        columns = [one.key_id for one in keys], [one.receiver for one in keys], [one.wrapped for one in keys]
        ((given,),) = self._rows("SELECT give_keys(%s, %s::text[], %s::text[], %s::bytea[])", origin, *columns)
        return int(given)

    def keys_due(self, origin: str, most: int, after: str) -> list[str]:
        """Ids of the keys that this origin waits for, behind one; none at a centre that cannot be told of those it has."""
        try:
            return [key_id for (key_id,) in self._rows("SELECT * FROM keys_due(%s, %s, %s)", origin, most, after)]
        except psycopg.errors.UndefinedFunction:
            return []

    def have_keys(self, origin: str, key_ids: Sequence[str]) -> None:
        """Say that these of the keys that this origin is due are here."""
        self._rows("SELECT have_keys(%s, %s::text[])", origin, list(key_ids))

    def want_own_keys(self, origin: str, key_ids: Sequence[str]) -> None:
        """Say that these keys of what this origin wrote itself are not here any more: somebody shall give them."""
        try:
            self._rows("SELECT want_own_keys(%s, %s::text[])", origin, list(key_ids))
        except psycopg.errors.UndefinedFunction:
            return  # a centre that was not brought up to this program yet: it is asked again at each exchange

    def want_again(self, origin: str, numbers: Sequence[int]) -> None:
        """Say that keys left under these numbers did not open: somebody shall give them anew."""
        self._rows("SELECT want_again(%s, %s::bigint[])", origin, list(numbers))

    def keys(self, origin: str, after: int, most: int) -> list[tuple[int, Wrapped]]:
        """(number, key) of what was left for an origin."""
        found = self._rows(
            "SELECT no, key_id, subject_kind, subject_id, wrapped FROM keys(%s, %s, %s)", origin, after, most
        )
        return [(no, Wrapped(key_id, Subject(kind, id_), origin, wrapped)) for no, key_id, kind, id_, wrapped in found]

    # ---------- attachments

    def _kept(self, call: str, *values: object) -> list[tuple[Any, ...]]:
        """Rows of what is kept there, as bytes, for as text each byte would be two; none at a centre that keeps no attachments yet."""
        try:
            return self._rows(call, *values, binary=True)
        except psycopg.errors.UndefinedFunction:
            return []

    def attachments(self, scans: Sequence[Named]) -> dict[str, tuple[bool, list[int]]]:
        """Of those that the own organisation receives: whether the centre has it whole, else which pieces of it."""
        columns = ["case"] * len(scans), [scan.case for scan in scans], [scan.name for scan in scans]
        found = self._kept("SELECT * FROM attachments(%s::text[], %s::text[], %s::text[])", *columns)
        return {name: (whole, pieces) for name, whole, pieces in found}

    def put_chunk(self, scan: Named, size: int, n: int, piece: bytes) -> bool:
        """Give one piece of a scan of this size; answers whether the centre has it whole now."""
        about = scan.case, scan.name, size, n, piece
        ((whole,),) = self._rows("SELECT put_chunk('case', %s, %s, %s, %s, %s)", *about)
        return bool(whole)

    def chunk(self, scan: Named, n: int) -> tuple[int, bytes] | None:
        """(size of the whole, this piece, empty behind the end); None while the centre does not have it whole."""
        for size, piece in self._kept("SELECT * FROM chunk('case', %s, %s, %s)", scan.case, scan.name, n):
            return None if size is None else (size, piece or b"")
        return None


def _columns(rows: Sequence[Row]) -> list[list[Any]]:
    return [[row[name] for row in rows] for name in WIRE if name != "origin"]
