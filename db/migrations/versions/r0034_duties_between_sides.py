"""What the sides of an agreement owe each other is a line of its own kind, and no promise of ours; a side called in words is not
masked; projections, so nothing is migrated."""

from __future__ import annotations

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
