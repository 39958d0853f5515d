"""What comes is counted by issue and place as well, in the sums by month; those are projections, so nothing is migrated."""

from __future__ import annotations

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
