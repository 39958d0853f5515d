"""Destroying keys: what was kept for one day alone can never be read again, and the journal still verifies."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Engine, delete, func, or_, select

from app.domain.erasing import ERASED
from app.domain.needs import FORGOTTEN
from db.tables import erased_keys, subject_keys

IN_A_HALL = f"""
CREATE OR REPLACE FUNCTION forget_key(key_id text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
    DELETE FROM subject_keys k WHERE k.id = key_id AND (k.subject_kind = '{FORGOTTEN}'
      OR EXISTS (SELECT FROM erased_keys e WHERE e.id = k.id) AND (k.subject_kind <> 'case' OR EXISTS (
        SELECT FROM journal gone
          JOIN journal asked ON (asked.subject_kind, asked.subject_id, asked.org) = (gone.subject_kind, gone.subject_id, gone.org)
        WHERE (gone.subject_kind, gone.subject_id) = (k.subject_kind, k.subject_id) AND gone.kind = '{ERASED}'
          AND asked.kind = 'erasure.proposed' AND asked.actor <> gone.actor)))
$$
"""
"""A desk of a hall may not delete keys, but for this: what was kept for a day, and of a case what two people of the organisation had
destroyed."""


def destroy_keys(connection: Connection, ids: Iterable[str]) -> None:
    """Delete these keys, as far as they are keys of what is to be forgotten, or are known as erased. Pages are overwritten
    (secure_delete)."""
    for id_ in ids:
        if connection.dialect.name == "sqlite":
            forgotten = subject_keys.c.subject_kind == FORGOTTEN
            known = subject_keys.c.id.in_(select(erased_keys.c.id))
            connection.execute(delete(subject_keys).where(subject_keys.c.id == id_, or_(forgotten, known)))
        else:
            connection.execute(select(func.forget_key(id_)))


def empty_log(engine: Engine) -> None:
    """Take the log beside the file away, in whose older pages the keys still stand. A server empties its own."""
    if engine.dialect.name == "sqlite":
        driver = engine.raw_connection()
        try:
            driver.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            driver.close()
