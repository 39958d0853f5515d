"""Keys that were destroyed for good, so that nothing brings one back; which entries say so; what is archived until when."""

from __future__ import annotations

from alembic import op

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    """No key was destroyed so before. The row of an archived case is computed anew like all others."""
    collate = ' COLLATE "C"' if op.get_bind().dialect.name == "postgresql" else ""
    op.execute(
        f"CREATE TABLE IF NOT EXISTS erased_keys (id VARCHAR{collate} NOT NULL, subject_kind VARCHAR{collate} NOT NULL,"
        f" subject_id VARCHAR{collate} NOT NULL, CONSTRAINT pk_erased_keys PRIMARY KEY (id))"
    )
    op.execute(
        "CREATE INDEX IF NOT EXISTS ix_journal_erased ON journal (subject_kind, subject_id) WHERE kind = 'subject.erased'"
    )
