"""A subject's key is found by its id alone, which its entries carry; the keys of a case have become tokens."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Write the keys of the subjects into a table without a second index; take away a projection that is no more."""
    op.drop_index("ix_subject_keys_subject", "subject_keys")
    op.rename_table("subject_keys", "subject_keys_before")
    op.create_table(
        "subject_keys",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("id", "subject_kind", "subject_id")),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subject_keys")),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO subject_keys SELECT id, subject_kind, subject_id, key FROM subject_keys_before ORDER BY id")
    op.drop_table("subject_keys_before")
    op.execute("DROP TABLE IF EXISTS case_keys")
