"""What exchange with other stations needs: who they are, how far their entries were taken in, what was not believed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False)


def upgrade() -> None:
    """Add the three tables, empty."""
    op.create_table(
        "certificates",
        *map(_text, ("origin", "org", "text", "revoked_at")),
        sa.PrimaryKeyConstraint("origin", name=op.f("pk_certificates")),
    )
    op.create_table(
        "feed_cursors",
        _text("feed"),
        sa.Column("pos", sa.BigInteger(), nullable=False),
        sa.Column("h", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("feed", name=op.f("pk_feed_cursors")),
    )
    op.create_table(
        "quarantine",
        *map(_text, ("id", "origin")),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        *map(_text, ("reason", "at")),
        sa.Column("row", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantine")),
    )
