"""Small things that a desk keeps of its own in its encrypted file, each under a name; they go nowhere else."""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from db.store import SqlStore
from db.tables import local_secrets


def keep(store: SqlStore, name: str, value: bytes) -> None:
    """Keep something of this desk's own in its encrypted file."""
    with store.own_file() as connection:
        connection.execute(delete(local_secrets).where(local_secrets.c.name == name))
        connection.execute(insert(local_secrets).values(name=name, value=value))


def kept(store: SqlStore, name: str) -> bytes:
    """What was kept under this name; empty when nothing was."""
    with store.own_reading() as connection:
        return connection.scalar(select(local_secrets.c.value).where(local_secrets.c.name == name)) or b""
