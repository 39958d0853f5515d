"""Unfinished forms of this machine, sealed once more inside the encrypted file, never synchronised."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, select, true

from app.domain.envelope import moment_text
from app.ports import DraftRow, DraftsQuery
from app.ports.begun import Begun, BegunQuery
from db.sealing import seal, unseal
from db.tables import drafts, local_secrets

ASKED = (DraftsQuery, BegunQuery)
"""What is asked of them."""
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


def drop_about(connection: Connection, key: bytes, cases: Collection[str]) -> None:
    """Forget the drafts of everybody here that are about one of these cases."""
    for draft in tuple(_opened(connection, key, true())):
        if any(case in draft.payload for case in cases):
            drop(connection, draft.id)


def answer(
    connection: Connection, key: bytes, query: DraftsQuery | BegunQuery, viewer: str
) -> tuple[DraftRow, ...] | tuple[Begun, ...]:
    """The viewer's drafts; or who began a form of a name and when, nothing of what is in it. The newest first."""
    if isinstance(query, BegunQuery):
        kept = _opened(connection, key, true())
        return tuple(Begun(one.id, one.actor, one.saved_at) for one in kept if one.form == query.form)
    return tuple(_opened(connection, key, drafts.c.actor == viewer))


def _opened(connection: Connection, key: bytes, which: ColumnElement[bool]) -> Iterator[DraftRow]:
    asked = select(drafts).where(which).order_by(drafts.c.saved_at.desc(), drafts.c.id.desc())
    for row in connection.execute(asked):
        form, title, payload = json.loads(unseal(key, row.sealed, _PURPOSE + row.id.encode()))
        yield DraftRow(row.id, form, title, payload, datetime.fromisoformat(row.saved_at), row.actor)
