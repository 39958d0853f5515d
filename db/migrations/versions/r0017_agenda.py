"""What the hall has to do on a day stands in one table; a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
