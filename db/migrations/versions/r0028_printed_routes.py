"""A day outside says when its route was printed; that stands in the lines of the agenda, a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
