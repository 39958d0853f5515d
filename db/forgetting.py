"""Destroying keys: what was kept for one day alone can never be read again, and the journal still verifies."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Engine, delete, func, select

from app.domain.needs import FORGOTTEN
from db.tables import subject_keys

IN_A_HALL = f"""
CREATE OR REPLACE FUNCTION forget_key(key_id text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = {{schema}}, pg_temp AS $$
    DELETE FROM subject_keys WHERE id = key_id AND subject_kind = '{FORGOTTEN}'
$$
"""
"""A desk of a hall may not delete keys, but for this."""


def destroy_keys(connection: Connection, ids: Iterable[str]) -> None:
    """Delete these keys, as far as they are keys of what is to be forgotten. Pages are overwritten (secure_delete)."""
    for id_ in ids:
        if connection.dialect.name == "sqlite":
            this = subject_keys.c.id == id_, subject_keys.c.subject_kind == FORGOTTEN
            connection.execute(delete(subject_keys).where(*this))
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
