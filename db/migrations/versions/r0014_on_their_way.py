"""The row of a paper says when it was posted, that of a case what waits for a return visit or a second person; they are
projections, so nothing is migrated.
"""

from __future__ import annotations

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Nothing: `db/schema.py` makes the projections anew."""
