"""The journal, the keys of its subjects, its origins; and what never leaves the machine.

A revision is frozen: it describes the tables as they were, whatever `db/tables.py` says later. Projections stand in no
revision; `db/schema.py` makes them anew after every upgrade.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """From an empty file."""
    _journal()
    _keys()
    _local()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("no", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        _text("id"),
        _text("origin"),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        _text("at"),
        _text("happened_on"),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        *map(_text, ("org", "actor", "subject_kind", "subject_id", "parents", "kind")),
        sa.Column("version", sa.Integer(), nullable=False),
        *map(_text, ("routing", "key_id")),
        *map(_bytes, ("prev", "sealed", "hash", "signature")),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_journal")),
        sa.UniqueConstraint("origin", "seq", name=op.f("uq_journal_origin_seq")),
        sa.UniqueConstraint("id", name=op.f("uq_journal_id")),
    )
    op.create_index("ix_journal_subject", "journal", ["subject_kind", "subject_id"])
    if op.get_bind().dialect.name == "sqlite":
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER journal_no_{action.lower()} BEFORE {action} ON journal "
                "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )


def _keys() -> None:
    op.create_table(
        "subject_keys",
        *map(_text, ("id", "subject_kind", "subject_id")),
        _bytes("key"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subject_keys")),
    )
    op.create_index("ix_subject_keys_subject", "subject_keys", ["subject_kind", "subject_id"])
    op.create_table(
        "origins",
        _text("id"),
        _bytes("public_key"),
        sa.Column("secret_key", sa.LargeBinary(), nullable=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        _bytes("hash"),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_origins")),
    )


def _local() -> None:
    op.create_table(
        "counters",
        _text("scope"),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_counters")),
    )
    op.create_table(
        "drafts",
        *map(_text, ("id", "actor", "saved_at")),
        _bytes("sealed"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_table(
        "local_secrets",
        _text("name"),
        _bytes("value"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local_secrets")),
    )
