"""The desks of a hall have rights of their own (db/laying_out.py); no table changes, here nothing is to be done."""

from __future__ import annotations

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Nothing: a hall's rights are given anew after every upgrade."""
