"""What titles say is kept without whoever seems to be named in them; a projection, so nothing is migrated."""

from __future__ import annotations

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
