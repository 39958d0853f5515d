"""What was entered late is found without reading the whole journal; a void or archived case is not open."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """A small index over the few entries that explain a late one."""
    op.execute("CREATE INDEX IF NOT EXISTS ix_journal_late ON journal (no) WHERE kind = 'lateness.explained'")
