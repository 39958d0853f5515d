"""What titles say is kept for the hot issues, and summed up; those are projections, so nothing is migrated."""

from __future__ import annotations

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
