"""Whether the lists are behind the journal as a whole: a recovery was cut short, or this program reads kinds an older one could not.

Everything else is computed with the entry that changes it. What is behind is made up for when the desk is opened.
"""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, or_, select

from app.domain.entries import KINDS
from db.tables import feed_cursors, journal

_UNFOLDED, _READ = "unfolded", "kinds read"


def leave(connection: Connection) -> None:
    """Entries come in whose rows will be computed at the end, all at once."""
    if not _kept(connection, _UNFOLDED):
        _keep(connection, _UNFOLDED, b"1")


def is_behind(connection: Connection) -> bool:
    """Whether everything has to be computed again before anybody looks."""
    if _kept(connection, _UNFOLDED):
        return True
    known = _kept(connection, _READ)
    if not known:
        # a file that was just made or lifted: all it has was read by this program
        settle(connection)
        return False
    before = json.loads(known)
    newly = [(kind, before.get(kind, 0)) for kind, (_, version) in KINDS.items() if version > before.get(kind, 0)]
    if not newly:
        return False
    parked = or_(*((journal.c.kind == kind) & (journal.c.version > version) for kind, version in newly))
    if connection.scalar(select(journal.c.no).where(parked).limit(1)) is not None:
        return True
    settle(connection)
    return False


def settle(connection: Connection) -> None:
    """Everything was computed by this program. What a newer one at the same hall could read stays known."""
    connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == _UNFOLDED))
    before = json.loads(_kept(connection, _READ) or b"{}")
    read = before | {kind: max(version, before.get(kind, 0)) for kind, (_, version) in KINDS.items()}
    _keep(connection, _READ, json.dumps(read, sort_keys=True).encode())


def _kept(connection: Connection, name: str) -> bytes:
    return connection.scalar(select(feed_cursors.c.h).where(feed_cursors.c.feed == name)) or b""


def _keep(connection: Connection, name: str, value: bytes) -> None:
    connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == name))
    connection.execute(insert(feed_cursors).values(feed=name, pos=0, h=value))
