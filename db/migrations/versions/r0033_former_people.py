"""Who spoke for a case once is kept beside who does, and a meeting's line says which bodies are asked; projections, so nothing is
migrated."""

from __future__ import annotations

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
