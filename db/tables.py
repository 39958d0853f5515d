"""The tables that are the truth: the journal, the keys of its subjects, its writers; and what never leaves this machine.

The journal keeps every field as the text or bytes that were hashed (resources/docs/entry-format.md); nothing is changed
or deleted in it. `db/projection_tables.py` holds what is computed from it.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    event,
    text,
)

from db.metadata import metadata


def _text(name: str) -> Column[str]:
    return Column(name, String, nullable=False)


def _bytes(name: str) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=False)


_LATE = "kind = 'lateness.explained'"
journal = Table(
    "journal",
    metadata,
    Column("no", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("id", String, nullable=False, unique=True),
    _text("origin"),
    Column("seq", BigInteger, nullable=False),
    _text("at"),
    _text("happened_on"),
    Column("hlc", BigInteger, nullable=False),
    _text("org"),
    _text("actor"),
    _text("subject_kind"),
    _text("subject_id"),
    _text("parents"),
    _text("kind"),
    Column("version", Integer, nullable=False),
    _text("routing"),
    _text("key_id"),
    _bytes("prev"),
    _bytes("sealed"),
    _bytes("hash"),
    _bytes("signature"),
    UniqueConstraint("origin", "seq"),
    Index("ix_journal_subject", "subject_kind", "subject_id"),
    Index("ix_journal_late", "no", sqlite_where=text(_LATE), postgresql_where=text(_LATE)),
)
"""`no` is the order of arrival here; it is no part of the entry."""

subject_keys = Table(
    "subject_keys",
    metadata,
    Column("id", String, primary_key=True),
    _text("subject_kind"),
    _text("subject_id"),
    _bytes("key"),
    sqlite_with_rowid=False,
)
"""The keys that seal the bodies, each named by the entries it seals. Deleting one erases its subject; the journal still
verifies."""

origins = Table(
    "origins",
    metadata,
    Column("id", String, primary_key=True),
    _bytes("public_key"),
    Column("secret_key", LargeBinary),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("hlc", BigInteger, nullable=False),
)
"""Who wrote: `secret_key` stands only with the origin that writes here; `seq`, `hash`, `hlc` are those of its last entry."""

counters = Table(
    "counters",
    metadata,
    Column("scope", String, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", String, primary_key=True),
    _text("actor"),
    _text("saved_at"),
    _bytes("sealed"),
)
"""Unfinished forms of this machine, never synchronised."""

local_secrets = Table(
    "local_secrets",
    metadata,
    Column("name", String, primary_key=True),
    _bytes("value"),
)
"""Keys for what stays on this machine: "drafts"."""

APPEND_ONLY = tuple(
    f"CREATE TRIGGER journal_no_{action.lower()} BEFORE {action} ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    for action in ("UPDATE", "DELETE")
)
for _statement in APPEND_ONLY:
    event.listen(journal, "after_create", DDL(_statement).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]

TRUTH = (journal, subject_keys, origins, counters, drafts, local_secrets)
"""The tables that no rebuild could give back."""
