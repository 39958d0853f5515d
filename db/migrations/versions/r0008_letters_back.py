"""Letters that are back with their writer have rows, too; they are projections, so nothing is migrated here."""

from __future__ import annotations

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
