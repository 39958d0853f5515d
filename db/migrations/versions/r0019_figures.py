"""What is counted of each case, and its sums by month, stand in tables of their own; projections, so nothing is migrated."""

from __future__ import annotations

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
