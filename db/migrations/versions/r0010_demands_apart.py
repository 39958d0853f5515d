"""The row of a case says how many of its demands stand elsewhere; it is a projection, so nothing is migrated here."""

from __future__ import annotations

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
