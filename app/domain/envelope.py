"""The envelope of an entry, version 1: its clear part and its canonical bytes (resources/docs/entry-format.md)."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from app.domain.bounded import parsed_json

CHINA = timezone(timedelta(hours=8))
"""Fixed +08:00: Windows has no zone database, and China keeps one time without summer time."""

FIRST_PREV = bytes(32)
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_LENGTH = struct.Struct(">I").pack
_ENTRY_MAGIC = b"KAPOK-ENTRY-1\n"
_SIGN_MAGIC = b"KAPOK-SIGN-1\n"
_SEAL_MAGIC = b"KAPOK-SEAL-1\n"


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What an entry is about: a case, a petitioner, a user, the station, a unit, a ledger of looks."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Routing:
    """What the centre must know without the body. Restricted: `orgs` is the whole list of receivers, never a subtree."""

    orgs: tuple[str, ...] = ()
    restricted: bool = False
    tokens: tuple[str, ...] = ()

    def joined(self, later: Routing) -> Routing:
        """To the organisations of both, as what lies open goes further from entry to entry: each once, the earlier first."""
        return Routing(tuple(dict.fromkeys((*self.orgs, *later.orgs))))

    def text(self) -> str:
        """The canonical JSON of entry-format.md, field 14."""
        value = {"orgs": list(self.orgs), "restricted": self.restricted, "tokens": list(self.tokens)}
        return _JSON.encode(value)

    @classmethod
    def parse(cls, text: str) -> Routing:
        """Read what `text` wrote. Raises ValueError for anything else."""
        value = parsed_json(text)
        if not isinstance(value, dict) or not isinstance(value.get("restricted"), bool):
            raise ValueError("no routing")
        lists = value.get("orgs"), value.get("tokens")
        if not all(isinstance(one, list) and all(isinstance(item, str) for item in one) for one in lists):
            raise ValueError("no routing")
        return cls(tuple(value["orgs"]), value["restricted"], tuple(value["tokens"]))


@dataclass(frozen=True, slots=True)
class Envelope:
    """The clear part of one entry, in the order of entry-format.md; the store adds chain, seal and signature."""

    id: str
    origin: str
    seq: int
    at: datetime
    happened_on: date | None
    hlc: int
    org: str
    actor: str
    subject: Subject
    parents: tuple[str, ...]
    kind: str
    version: int
    routing: Routing
    key_id: str


def moment_text(at: datetime) -> str:
    """A moment as entries write it: milliseconds, +08:00. Raises ValueError for a moment without zone."""
    if at.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return at.astimezone(CHINA).isoformat(timespec="milliseconds")


def hlc_next(last: int, at: datetime) -> int:
    """The next hybrid clock value after `last` at wall time `at`: never goes back, whatever the clock does."""
    wall = int(at.astimezone(UTC).timestamp() * 1000) << 16
    return max(wall, last + 1)


def hlc_moment(value: int) -> datetime:
    """The wall time in a hybrid clock value."""
    return datetime.fromtimestamp((value >> 16) / 1000, UTC)


def packed(fields: Iterable[bytes]) -> bytes:
    """Each field as its length (unsigned 32 bit, big-endian) and its bytes."""
    return b"".join([_LENGTH(len(field)) + field for field in fields])


def canonical_bytes(envelope: Envelope, prev: bytes, sealed: bytes) -> bytes:
    """The bytes that are hashed, see entry-format.md "Canonical bytes"."""
    happened = envelope.happened_on.isoformat() if envelope.happened_on else ""
    texts = (
        envelope.id,
        envelope.origin,
        str(envelope.seq),
        moment_text(envelope.at),
        happened,
        str(envelope.hlc),
        envelope.org,
        envelope.actor,
        envelope.subject.kind,
        envelope.subject.id,
        ",".join(sorted(envelope.parents)),
        envelope.kind,
        str(envelope.version),
        envelope.routing.text(),
        envelope.key_id,
    )
    return _ENTRY_MAGIC + packed([*map(str.encode, texts), prev, sealed])


def entry_hash(envelope: Envelope, prev: bytes, sealed: bytes) -> bytes:
    """SHA-256 over the canonical bytes, 32 bytes."""
    return hashlib.sha256(canonical_bytes(envelope, prev, sealed)).digest()


def signed_bytes(hash_: bytes) -> bytes:
    """What the origin's Ed25519 key signs."""
    return _SIGN_MAGIC + hash_


def sealing_data(entry_id: str, subject: Subject, kind: str, version: int) -> bytes:
    """Associated data of the sealed body: binds it to its entry, so that it cannot be moved to another."""
    return _SEAL_MAGIC + packed(map(str.encode, (entry_id, subject.kind, subject.id, kind, str(version))))
