"""What the audit shows: the kinds of entries that say who came in, looked, revealed, printed, asked, set, or was refused."""

from __future__ import annotations

from typing import Final

AUDITED: Final = (
    "session.opened", "session.locked", "session.unlocked", "session.closed", "login.failed", "try.refused", "audit.read",
    "case.viewed", "person.revealed", "person.recognised", "progress.asked", "document.printed", "list.printed", "list.exported",
    "setting.changed", "wording.changed", "user.added", "user.changed", "user.left", "recovery.renewed",
    "account.recovered", "key.rotated", "heads.witnessed",
)  # fmt: skip
"""The journal has an index over just these (db/tables.py): another one needs a migration."""
