"""The row of a case says whether another station may have registered the same matter; it is a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
