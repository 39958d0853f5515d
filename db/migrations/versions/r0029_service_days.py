"""A day outside says of which service day it is a part; its lines are projections, so nothing is migrated."""

from __future__ import annotations

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
