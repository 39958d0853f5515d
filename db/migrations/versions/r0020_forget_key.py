"""A desk of a hall may destroy the keys of what is kept for a day alone; the function comes with the rights, after every lift."""

from __future__ import annotations

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Nothing: `db/laying_out.py` gives the rights anew."""
