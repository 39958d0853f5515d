"""A home in which every case is open and runs against its sixty days: the most that one change of the law can move."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import text

from db.engine import writing_engine
from db.home import Home, HomeLock
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


def open_all(folder: Path, password: str, today: date) -> None:
    """Rewrite the lists of a closed home that way; its journal stays as it is. Raises Unavailable."""
    home = Home(folder)
    _, key = read_keys(home.keys).unlock("", password)
    with HomeLock(home):
        engine = writing_engine(home.database, key)
        with engine.begin() as connection:
            for statement in _STATEMENTS:
                connection.execute(text(statement), {"today": today.toordinal(), "spread": _SPREAD})
        engine.dispose()
