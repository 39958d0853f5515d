"""The words of the agenda have an index of their own; it is of a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
