"""What there is to watch over in a case has rows; they are projections, so nothing is migrated here."""

from __future__ import annotations

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
