"""Letters that wait for somebody's agreement have rows; they are projections, so nothing is migrated here."""

from __future__ import annotations

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
