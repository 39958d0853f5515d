"""Unfinished forms of this machine, sealed once more inside the encrypted file, never synchronised."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from app.domain.envelope import moment_text
from app.ports import DraftRow
from db.sealing import seal, unseal
from db.tables import drafts, local_secrets

SECRET = "drafts"
_PURPOSE = b"KAPOK-DRAFT-1\n"


def drafts_key(connection: Connection) -> bytes:
    """The key of this file's drafts."""
    key: bytes = connection.execute(select(local_secrets.c.value).where(local_secrets.c.name == SECRET)).scalar_one()
    return key


def save(connection: Connection, key: bytes, draft: DraftRow) -> None:
    """Keep or replace a draft."""
    plain = json.dumps([draft.form, draft.title, draft.payload], ensure_ascii=True).encode()
    drop(connection, draft.id)
    connection.execute(
        insert(drafts).values(
            id=draft.id,
            actor=draft.actor,
            saved_at=moment_text(draft.saved_at),
            sealed=seal(key, plain, _PURPOSE + draft.id.encode()),
        )
    )


def drop(connection: Connection, draft_id: str) -> None:
    """Forget a draft."""
    connection.execute(delete(drafts).where(drafts.c.id == draft_id))


def rows(connection: Connection, key: bytes, viewer: str) -> tuple[DraftRow, ...]:
    """The viewer's drafts, newest first."""
    own = select(drafts).where(drafts.c.actor == viewer).order_by(drafts.c.saved_at.desc(), drafts.c.id.desc())
    found = []
    for row in connection.execute(own):
        form, title, payload = json.loads(unseal(key, row.sealed, _PURPOSE + row.id.encode()))
        found.append(DraftRow(row.id, form, title, payload, datetime.fromisoformat(row.saved_at), row.actor))
    return tuple(found)
