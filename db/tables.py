"""The tables that are the truth: the journal, the keys of its subjects, its writers; and what never leaves this machine.

The journal keeps every field as the text or bytes that were hashed (resources/docs/entry-format.md); nothing is changed
or deleted in it. `db/projection_tables.py` holds what is computed from it.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    event,
    false,
    text,
)

from app.domain.audited import AUDITED
from db.metadata import ORDERED, bytes_column, metadata, text_column

AUDITED_KINDS = f"kind IN ({', '.join(map(repr, AUDITED))})"
_ERASED = "kind = 'subject.erased'"
_LATE = "kind = 'lateness.explained'"
journal = Table(
    "journal",
    metadata,
    Column("no", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("id", ORDERED, nullable=False, unique=True),
    text_column("origin"),
    Column("seq", BigInteger, nullable=False),
    text_column("at"),
    text_column("happened_on"),
    Column("hlc", BigInteger, nullable=False),
    text_column("org"),
    text_column("actor"),
    text_column("subject_kind"),
    text_column("subject_id"),
    text_column("parents"),
    text_column("kind"),
    Column("version", Integer, nullable=False),
    text_column("routing"),
    text_column("key_id"),
    bytes_column("prev"),
    bytes_column("sealed"),
    bytes_column("hash"),
    bytes_column("signature"),
    UniqueConstraint("origin", "seq"),
    Index("ix_journal_subject", "subject_kind", "subject_id"),
    Index("ix_journal_audited", "no", sqlite_where=text(AUDITED_KINDS), postgresql_where=text(AUDITED_KINDS)),
    Index(
        "ix_journal_erased", "subject_kind", "subject_id", sqlite_where=text(_ERASED), postgresql_where=text(_ERASED)
    ),
    Index("ix_journal_late", "no", sqlite_where=text(_LATE), postgresql_where=text(_LATE)),
)
"""`no` is the order of arrival here; it is no part of the entry."""

subject_keys = Table(
    "subject_keys",
    metadata,
    Column("id", ORDERED, primary_key=True),
    text_column("subject_kind"),
    text_column("subject_id"),
    bytes_column("key"),
    sqlite_with_rowid=False,
)
"""The keys that seal the bodies, each named by the entries it seals. Deleting one erases its subject; the journal still
verifies."""

erased_keys = Table(
    "erased_keys",
    metadata,
    Column("id", ORDERED, primary_key=True),
    text_column("subject_kind"),
    text_column("subject_id"),
)
"""The keys that were destroyed with what they sealed, when its term was over; none of them is taken in again, wherever it comes from."""

origins = Table(
    "origins",
    metadata,
    Column("id", ORDERED, primary_key=True),
    bytes_column("public_key"),
    Column("secret_key", LargeBinary),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("hlc", BigInteger, nullable=False),
)
"""Who wrote: `secret_key` stands only with the origin that writes here; `seq`, `hash`, `hlc` are those of its last entry."""

counters = Table(
    "counters",
    metadata,
    Column("scope", ORDERED, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", ORDERED, primary_key=True),
    text_column("actor"),
    text_column("saved_at"),
    bytes_column("sealed"),
)
"""Unfinished forms of this machine, never synchronised."""

local_secrets = Table(
    "local_secrets",
    metadata,
    Column("name", ORDERED, primary_key=True),
    bytes_column("value"),
)
"""Keys for what stays on this machine: "drafts"."""

APPEND_ONLY = tuple(
    f"CREATE TRIGGER journal_no_{action.lower()} BEFORE {action} ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    for action in ("UPDATE", "DELETE")
)
_APPEND_ONLY_IN_A_HALL = (
    "CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$",
    "CREATE TRIGGER journal_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON journal "
    "FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only()",
)
for _dialect, _statements in (("sqlite", APPEND_ONLY), ("postgresql", _APPEND_ONLY_IN_A_HALL)):
    for _statement in _statements:
        event.listen(journal, "after_create", DDL(_statement).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]

certificates = Table(
    "certificates",
    metadata,
    Column("origin", ORDERED, primary_key=True),
    text_column("org"),
    text_column("text"),
    text_column("revoked_at"),
)
"""Origins of other stations, and those here as others know them: what the centre's issuer certifies (db/sync)."""

feed_cursors = Table(
    "feed_cursors",
    metadata,
    Column("feed", ORDERED, primary_key=True),
    Column("pos", BigInteger, nullable=False),
    bytes_column("h"),
)
"""How far each feed of the centre has been taken in, with its running hash there."""
MATCH_KEY = "match key"
"""No feed: what match tokens are keyed with, for all desks of a hall."""

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", ORDERED, primary_key=True),
    text_column("origin"),
    Column("seq", BigInteger, nullable=False),
    text_column("reason"),
    text_column("at"),
    bytes_column("row"),
)
"""Entries that came from elsewhere and were not believed, as they came, until a person has looked."""

packets = Table(
    "packets",
    metadata,
    Column("origin", ORDERED, primary_key=True),
    Column("org", ORDERED, primary_key=True),
    Column("no", BigInteger, primary_key=True, autoincrement=False),
    text_column("at"),
    bytes_column("hash"),
    bytes_column("told"),
)
"""Ferry packets written here and read here: the `no`-th of an origin for an organisation, when, the hash of the file. `told`: what
the writer of one that was read said it has and lacks."""

scans = Table(
    "scans",
    metadata,
    Column("name", ORDERED, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("at_centre", Boolean(create_constraint=False), nullable=False),
)
"""The scans that were brought here once, by the hash and the size of their sealed bytes; `at_centre`: it was seen to have them."""
_UNSENT = scans.c.at_centre == false()
Index("ix_scans_unsent", scans.c.name, sqlite_where=_UNSENT, postgresql_where=_UNSENT)

TRUTH = (
    journal,
    subject_keys,
    erased_keys,
    origins,
    counters,
    drafts,
    local_secrets,
    certificates,
    feed_cursors,
    quarantine,
    packets,
    scans,
)
"""The tables that no rebuild could give back."""
