"""The journal has an index over what the audit shows."""

from __future__ import annotations

from alembic import op

revision = "0035"
down_revision = "0034"

KINDS = """kind IN ('session.opened', 'session.locked', 'session.unlocked', 'session.closed', 'login.failed', 'try.refused', \
'audit.read', 'case.viewed', 'person.revealed', 'person.recognised', 'progress.asked', 'document.printed', 'list.printed', 'list.exported', \
'setting.changed', 'wording.changed', 'user.added', 'user.changed', 'user.left', 'recovery.renewed', 'account.recovered', \
'key.rotated', 'heads.witnessed')"""


def upgrade() -> None:
    """An entry that is there is found by it at once."""
    op.execute(f"CREATE INDEX IF NOT EXISTS ix_journal_audited ON journal (no) WHERE {KINDS}")
