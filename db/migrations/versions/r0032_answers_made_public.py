"""Answers that reached the petitioner are counted, and those made public; a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
