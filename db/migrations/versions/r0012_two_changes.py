"""The rows of cases and petitioners say what two places put right differently; they are projections, so nothing is migrated."""

from __future__ import annotations

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
