"""Stations are subjects with lines on the agenda; those are projections, so nothing is migrated."""

from __future__ import annotations

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
