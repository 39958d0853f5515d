"""Answers made public are counted, a matter taken outside has a line of its own; projections, so nothing is migrated."""

from __future__ import annotations

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
