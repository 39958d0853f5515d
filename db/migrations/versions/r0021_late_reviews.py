"""A review whose days are over is watched over; that is a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
