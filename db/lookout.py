"""A look round a hall, every other second: what the other desks have written, and which case each has open now.

Who has what open is no act and leaves no record: one row a desk that is written over, deleted when nothing is open, outside
the journal, the backups and the write-ahead log, and believed for half a minute. The server's clock counts, no desk's.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Connection, DateTime, MetaData, Table, delete, func, select, text, tuple_
from sqlalchemy.dialects.postgresql import insert

from app.domain.envelope import Subject
from app.ports import Changes, News, Present, Watching
from db.hall import Hall
from db.metadata import ORDERED, text_column
from db.projection_tables import cases
from db.tables import journal

BELIEVED, SAID_AGAIN = text("interval '30 seconds'"), text("interval '10 seconds'")
presence = Table(
    "presence",
    MetaData(),
    Column("origin", ORDERED, primary_key=True),
    text_column("actor"),
    text_column("case_id"),
    Column("writing", Boolean, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    prefixes=["UNLOGGED"],
)
"""Only at a hall."""
_NEWEST = select(func.coalesce(func.max(journal.c.no), 0))


class Lookout:
    """Of one desk. Its connection is its own, so that nothing waits for it and it waits for no writer."""

    def __init__(self, hall: Hall) -> None:
        self._engine = hall.looking_engine()
        with self._engine.begin() as connection:
            self._seen: int = connection.execute(_NEWEST).scalar_one()

    def look(self, origin: str, actor: str, watching: Watching) -> News:
        """What came since the last look, who else has the case open, and say what is open here."""
        with self._engine.begin() as connection:
            if connection.scalar(select(cases.c.restricted).where(cases.c.id == watching.case)):
                # which secret case somebody has open is nothing that other desks read
                watching = Watching()
            self._say(connection, origin, actor, watching)
            present = self._present(connection, origin, watching.case)
            newest: int = connection.execute(_NEWEST).scalar_one()
            changes = self._written(connection, origin, newest)
        self._seen = newest
        return News(changes, present)

    def close(self) -> None:
        """Let the connection go."""
        self._engine.dispose()

    def _written(self, connection: Connection, origin: str, newest: int) -> Changes:
        if newest == self._seen:
            return Changes()
        j = journal.c
        since = select(j.subject_kind, j.subject_id, j.kind).where(
            j.no > self._seen, j.no <= newest, j.origin != origin
        )
        rows = connection.execute(since.distinct()).all()
        return Changes(frozenset(Subject(row[0], row[1]) for row in rows), frozenset(row[2] for row in rows))

    def _say(self, connection: Connection, origin: str, actor: str, watching: Watching) -> None:
        # also of desks that were switched off: what is past is kept nowhere
        gone = presence.c.at < func.now() - BELIEVED
        if not watching.case:
            connection.execute(delete(presence).where(gone | (presence.c.origin == origin)))
            return
        connection.execute(delete(presence).where(gone))
        said = {"actor": actor, "case_id": watching.case, "writing": watching.writing}
        row = insert(presence).values(origin=origin, at=func.now(), **said)
        p, new = presence.c, row.excluded
        other: Any = tuple_(p.actor, p.case_id, p.writing) != tuple_(new.actor, new.case_id, new.writing)
        again = row.on_conflict_do_update(
            index_elements=[p.origin],
            set_={name: new[name] for name in (*said, "at")},
            where=other | (p.at < func.now() - SAID_AGAIN),
        )
        connection.execute(again)

    def _present(self, connection: Connection, origin: str, case: str) -> tuple[Present, ...]:
        if not case:
            return ()
        p = presence.c
        others = select(p.origin, p.actor, p.writing).where(
            p.case_id == case, p.origin != origin, p.at >= func.now() - BELIEVED
        )
        return tuple(Present(*row) for row in connection.execute(others.order_by(p.origin)))
