"""A home in which every case is open and runs against its sixty days: the most that one change of the law can move."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from shutil import copytree, rmtree

from sqlalchemy import text

from app.measuring import Home
from db.engine import writing_engine
from db.home import Home as Place
from db.home import HomeLock
from db.keys import read_keys

_SPREAD = 60
"""Days over which the clocks began, so that their last days fall on every day of the week."""
_STATEMENTS = (
    "DELETE FROM case_clocks",
    "INSERT INTO case_clocks (no, place, rule, start, extension, pauses, set_for, due, closes)"
    " SELECT no, 0, 'HND-60', :today - no % :spread, 0, '', NULL,"
    " :today - no % :spread + 60, :today - no % :spread + 60 FROM cases",
    "UPDATE cases SET is_open = 1, due_rule = 'HND-60', due_from = :today - no % :spread,"
    " due_on = :today - no % :spread + 60, closes_on = :today - no % :spread + 60",
)


@contextmanager
def all_open(home: Home, today: date) -> Iterator[Home]:
    """A copy of a closed home, beside it and deleted afterwards, whose lists are rewritten that way; its journal stays as it is.
    Raises Unavailable."""
    busy = Home(home.folder.with_name("busy"), home.password)
    copytree(home.folder, busy.folder)
    _open_all(busy, today)
    yield busy
    rmtree(busy.folder)


def _open_all(busy: Home, today: date) -> None:
    place = Place(busy.folder)
    _, key = read_keys(place.keys).unlock("", busy.password)
    with HomeLock(place):
        engine = writing_engine(place.database, key)
        with engine.begin() as connection:
            for statement in _STATEMENTS:
                connection.execute(text(statement), {"today": today.toordinal(), "spread": _SPREAD})
        engine.dispose()
