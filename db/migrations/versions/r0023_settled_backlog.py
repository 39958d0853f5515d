"""A case that lay long and is closed keeps its line on the agenda; that is a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
