"""What a desk's file says without being opened as a desk: that would lift it to this program's tables, and an older program
could not. The few columns asked for are those that no revision may rename."""

from __future__ import annotations

from sqlcipher3.dbapi2 import sqlite_version

from app.ports import Condition, Peeked
from db.backup import newest_backup
from db.engine import connect
from db.errors import worldly
from db.home import Home, network_share
from db.keys import read_keys
from db.migrations import HEAD
from db.sync.kept import PAST, parsed_past


def peek(home: Home, key: bytes) -> Peeked:
    """Ask the file of a home. Raises Unavailable."""
    with worldly(home.database):
        connection = connect(home.database, key)
        try:
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            origin, seq = connection.execute("SELECT id, seq FROM origins WHERE secret_key IS NOT NULL").fetchone()
            (kept,) = connection.execute("SELECT max(value) FROM local_secrets WHERE name = ?", (PAST,)).fetchone()
        finally:
            connection.close()
    past = parsed_past(kept or b"")
    return Peeked(revision, origin, seq, dict(past.there).get(origin, 0), past.least_version)


def condition(home: Home, user: str = "", password: str | None = None) -> Condition:
    """How a home stands; of its file with a password alone."""

    def ask() -> Peeked | None:
        if password is None or not home.exists:
            return None
        return peek(home, read_keys(home.keys).unlock(user, password)[1])

    return Condition(network_share(home.folder), sqlite_version, newest_backup(home), HEAD, ask)
