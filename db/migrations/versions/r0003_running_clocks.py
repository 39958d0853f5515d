"""The running clocks of each case have rows; they are projections, so nothing is migrated here."""

from __future__ import annotations

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
