"""Two desks of one hall on a real PostgreSQL: 王敏 at F0, who was first, and 李青 at F1."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import main
from app.desk import Desk
from app.ports import Clock
from db.home import Home
from tests.builders import lookup
from tests.db.desks import join_hall, key_of, new_hall_desk, opened


def database_of(home: Home) -> str:
    """The name of the database that a desk keeps its record in."""
    return home.hall.read_text().rpartition("/")[2]


@contextmanager
def two_desks(folder: Path, clock: Clock) -> Iterator[tuple[Desk, Desk]]:
    """Both open, by the same clock."""
    first = new_hall_desk(folder / "first")
    second = join_hall(folder / "second", database_of(first), desk_tag="F1", name="李青")
    key = key_of(second)
    with opened(first) as one, opened(second, key) as other:
        desks = [main.build_desk(store, lookup(), store.home.folder) for store in (one, other)]
        for desk in desks:
            desk.clock = clock
        yield desks[0], desks[1]
