"""A liaison visit says what was looked at; its lines are projections, so nothing is migrated."""

from __future__ import annotations

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
