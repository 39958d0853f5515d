"""A letter that nobody signs for has a clock of its own; clocks are projections, so nothing is migrated."""

from __future__ import annotations

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
