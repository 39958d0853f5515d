"""Which scans are or were here, and in a hall's database their pieces."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add the table, empty: opening the desk fills it with what lies there. A hall's pieces are laid out with its other own tables."""
    text = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    op.create_table(
        "scans",
        sa.Column("name", text, nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("at_centre", sa.Boolean(create_constraint=False), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_scans")),
    )
    unsent = sa.column("at_centre") == sa.false()
    op.create_index("ix_scans_unsent", "scans", ["name"], sqlite_where=unsent, postgresql_where=unsent)
