"""A file, or a hall's database, that an older program left is brought up to this one before anybody works with it; and all that
is computed is computed anew."""

from __future__ import annotations

from sqlalchemy import Connection, Engine

from app.domain.world import Lookup
from app.ports import Progress
from db import behind
from db.backup import Original, safety_backup
from db.engine import finish_cut
from db.errors import worldly
from db.hall import Hall
from db.home import Home
from db.journal import Journal
from db.laying_out import bring_up_to_date
from db.moving import forget_record
from db.projections import rebuild
from db.recomputing import law_here
from db.schema import needs_upgrade, upgrade


def lift_file(home: Home, key: bytes, own: Original, file: Engine, law: Lookup) -> None:
    """The tables of the file; with a backup before, where they change. Raises Unavailable."""
    with worldly(home.database):
        finish_cut(home.database, key)
        with file.begin() as connection:
            older = needs_upgrade(connection)
        if older:
            safety_backup(own, "migration")
            with file.begin() as connection:
                upgrade(connection, law)


def lift_hall(hall: Hall, file: Engine, law: Lookup) -> None:
    """The tables of a hall, whose record the file has no more. Raises Unavailable."""
    with hall.worldly(), hall.founding_engine().begin() as connection:
        bring_up_to_date(connection, hall, law)
    with file.begin() as connection:
        forget_record(connection)


def catch_up(writer: Engine, law: Lookup) -> None:
    """Compute what was taken in and not computed yet."""
    with writer.begin() as connection:
        if behind.is_behind(connection):
            rebuild(connection, Journal(connection), law_here(connection, law), lambda done: True)
            behind.settle(connection)


def rebuild_all(connection: Connection, law: Lookup, progress: Progress | None) -> int:
    """Compute everything from the journal again; answers the number of entries folded. Raises RebuildCancelled."""
    past = Journal(connection)
    total = past.count("petitioner", "case")
    folded = rebuild(connection, past, law, lambda done: progress is None or progress(done, total))
    behind.settle(connection)
    return folded
