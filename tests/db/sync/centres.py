"""A real centre for each test, and stations that speak to it in bare SQL: their own half of the protocol is not used here."""

from __future__ import annotations

import atexit
import functools
import hashlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psycopg

from app.domain.envelope import FIRST_PREV, Envelope, Routing, Subject, entry_hash, hlc_next, signed_bytes
from app.ids import uuid7
from app.ports.centre import CentreAccess
from db.boxes import box_public
from db.certificates import Enrolment
from db.journal import CLEAR
from db.sealing import new_key, public_key, sign
from db.sync.centre import central_sql, enrol, init
from db.writing import row_of
from tests import postgres
from tests.builders import NOW, lookup

CITY, YUEXIU, LIWAN = "440100000", "440104000", "440103000"
HUANGHUAGANG, DADONG = "440104014", "440104016"
FIELDS = (*CLEAR, "prev", "sealed", "hash", "signature")
ARRAYS = tuple(name for name in FIELDS if name != "origin")
_TYPES = {"seq": "bigint", "hlc": "bigint", "version": "int"} | dict.fromkeys(FIELDS[-4:], "bytea")
SENT = ", ".join(f"%s::{_TYPES.get(name, 'text')}[]" for name in ARRAYS)
PUSH = f"SELECT centre.push(%s, {SENT})"
_HASHED = ", ".join(f"%s::{_TYPES.get(name, 'text')}" for name in FIELDS[:-2])
HASH = f"SELECT entry_hash({_HASHED})"
WITHOUT = "KAPOK_TEST_WITHOUT_GUARD"
_JOINED = "FROM unnest(new_kinds, new_ids, new_orgs) AS joined"
Row = dict[str, Any]


@functools.cache
def _parent() -> Path:
    parent = Path(tempfile.mkdtemp(prefix="kapok-centre-"))
    atexit.register(shutil.rmtree, parent)
    return parent


def issuer_place(centre: str) -> Path:
    """Where the tests' issuers lie."""
    return _parent() / f"{centre}.json"


@functools.cache
def _founded() -> str:
    """The database of a fresh centre, made once."""
    database = postgres.shared().new_database()
    found(database)
    return database


def found(database: str, change: Callable[[str], str] = lambda sql: sql) -> str:
    """Make a database a centre, or renew the one it is; `change` alters the centre's program. Answers its id."""
    program = change(without_guard(central_sql(), os.environ.get(WITHOUT, "")))
    with patch("db.sync.centre.central_sql", lambda: program):
        return init(Place(database).access, lookup().directory, "0.1.0")[0]


def without_guard(sql: str, guard: str) -> str:
    """The centre's program without the lines of one guard."""
    lines = [line for line in sql.splitlines() if not guard or not line.endswith(f"-- guard: {guard}")]
    if guard == "back-fill":
        # its line names where the rows come from: without it there are none
        lines = [
            line.replace(_JOINED, "FROM (SELECT ''::text, ''::text, ''::text) AS joined") for line in sql.splitlines()
        ]
    return "\n".join(lines)


@dataclass(slots=True)
class Writer:
    """One origin with its chain, as a station's file would hold it."""

    org: str
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    secret: bytes = field(default_factory=new_key)
    seq: int = 0
    hash: bytes = FIRST_PREV

    def entry(self, subject: Subject, *orgs: str, restricted: bool = False, **changes: Any) -> Row:
        """The next entry; without organisations one for its own."""
        self.seq += 1
        values = {
            "id": uuid7(NOW),
            "origin": self.id,
            "seq": self.seq,
            "at": NOW,
            "happened_on": None,
            "hlc": hlc_next(self.seq, NOW),
            "org": self.org,
            "actor": "0" * 32,
            "subject": subject,
            "parents": (),
            "kind": "talk.noted",
            "version": 1,
            "routing": Routing(orgs or (self.org,), restricted, changes.pop("tokens", ())),
            "key_id": hashlib.sha256(repr(subject).encode()).hexdigest()[:32],
        }
        return self.chained(Envelope(**values | changes))

    def chained(self, envelope: Envelope, sealed: bytes = b"sealed") -> Row:
        """The row of an envelope, at the end of the chain."""
        prev, self.hash = self.hash, entry_hash(envelope, self.hash, sealed)
        signature = sign(self.secret, signed_bytes(self.hash))
        return row_of(envelope) | {"prev": prev, "sealed": sealed, "hash": self.hash, "signature": signature}

    def copy(self) -> Writer:
        """The same installation once more: a cloned disk."""
        return Writer(self.org, self.id, self.secret, self.seq, self.hash)


@dataclass(slots=True)
class Station:
    """An enrolled station, connected."""

    enrolment: Enrolment
    connection: psycopg.Connection[Any]

    @property
    def org(self) -> str:
        return self.enrolment.org

    def ask(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self.connection.execute(query, values).fetchall()

    def writer(self) -> Writer:
        """A new origin of this station, known at the centre."""
        writer = Writer(self.org)
        self.add(writer)
        return writer

    def add(self, writer: Writer, certificate: str = "opaque") -> None:
        keys = (public_key(writer.secret), box_public(writer.secret))
        self.ask("SELECT centre.add_origin(%s, %s, %s, %s)", writer.id, *keys, certificate)

    def push(self, rows: Sequence[Row], origin: str = "") -> int:
        """Send entries; answers how far the origin has come."""
        columns = [[row[name] for row in rows] for name in ARRAYS]
        return int(self.ask(PUSH, origin or rows[0]["origin"], *columns)[0][0])

    def pull(self, after: int = 0, most: int = 1000, org: str = "") -> list[tuple[Any, ...]]:
        """What came into the feed: position, running hash, entry."""
        return self.ask("SELECT * FROM centre.pull(%s, %s, %s)", org or self.org, after, most)

    def received(self) -> list[str]:
        """The ids in the feed, whose positions and running hash are checked."""
        rows, h = self.pull(), FIRST_PREV
        for number, row in enumerate(rows, 1):
            h = hashlib.sha256(h + row[-2]).digest()
            assert (row[0], row[1]) == (number, h)
        assert self.ask("SELECT n, h FROM centre.feeds()") == [(len(rows), h)]
        return [row[2] for row in rows]


@dataclass(slots=True)
class Place:
    """A centre in a database of its own."""

    database: str
    user: str = postgres.SUPERUSER
    password: str = postgres.PASSWORD

    @property
    def access(self) -> CentreAccess:
        """Its administrator's."""
        return CentreAccess(postgres.shared().url(self.database, self.user), issuer_place, self.password)

    def enrol(self, org: str, kind: str = "station") -> Enrolment:
        """Let a station in."""
        out = _parent() / f"{secrets.token_hex(8)}.json"
        enrol(self.access, org, kind, out)
        return Enrolment.parse(out.read_text(encoding="utf-8"))

    @contextmanager
    def station(self, org: str) -> Iterator[Station]:
        """A station of this organisation, let in and connected; each of its questions is a transaction."""
        with self.connected(self.enrol(org)) as station:
            yield station

    @contextmanager
    def connected(self, enrolment: Enrolment) -> Iterator[Station]:
        """The station of an enrolment once more."""
        with psycopg.connect(enrolment.url, password=enrolment.password, autocommit=True) as connection:
            yield Station(enrolment, connection)

    def look(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What stands in the tables, as only a superuser sees it."""
        with postgres.shared().connect(self.database) as connection:
            connection.execute("SET search_path = centre")
            return connection.execute(query, values).fetchall()


def new_place() -> Place:
    """A fresh centre."""
    return Place(postgres.shared().new_database(_founded()))
