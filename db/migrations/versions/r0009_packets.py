"""Which ferry packets were written and read here."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False)


def upgrade() -> None:
    """Add the table, empty."""
    op.create_table(
        "packets",
        *map(_text, ("origin", "org")),
        sa.Column("no", sa.BigInteger(), autoincrement=False, nullable=False),
        _text("at"),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("told", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("origin", "org", "no", name=op.f("pk_packets")),
    )
