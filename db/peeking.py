"""What a desk's file says without being opened as a desk: that would lift it to this program's tables, and an older program
could not. The few columns asked for are those that no revision may rename."""

from __future__ import annotations

from app.domain.envelope import hlc_moment
from app.ports import Peeked
from db.engine import connect
from db.errors import worldly
from db.home import Home
from db.sync.kept import PAST, parsed_past


def peek(home: Home, key: bytes) -> Peeked:
    """Ask the file of a home. Raises Unavailable."""
    with worldly(home.database):
        connection = connect(home.database, key)
        try:
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            origin, seq, hlc = connection.execute(
                "SELECT id, seq, hlc FROM origins WHERE secret_key IS NOT NULL"
            ).fetchone()
            logins = connection.execute(
                "SELECT seq FROM journal WHERE origin = ? AND subject_kind = 'session'", (origin,)
            ).fetchall()
            (kept,) = connection.execute("SELECT max(value) FROM local_secrets WHERE name = ?", (PAST,)).fetchone()
        finally:
            connection.close()
    past = parsed_past(kept or b"")
    return Peeked(
        revision,
        origin,
        seq,
        dict(past.there).get(origin, 0),
        past.least_version,
        hlc_moment(hlc or 0),
        frozenset(seq for (seq,) in logins),
    )
