"""The line to the centre is cut at a byte, one way or the other: two more exchanges, and everything is over, once."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.ports import CasesQuery
from db.store import SqlStore
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from db.sync.kept import ENROLMENT, enrolment_of
from tests import postgres
from tests.builders import NOW
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import fill, station
from tests.proxy import DOWN, UP, Line

pytestmark = pytest.mark.usefixtures("quick_passwords")

CASES = 100
"""Of two entries each: where the line is cut at some places."""
FEW = 12
"""Where it is cut at each: the same exchange, question by question, with fewer entries in its packets."""
_STEP = 64
_ORG = {UP: HUANGHUAGANG, DOWN: YUEXIU}


class Scene:
    """A station with entries to send, or one that waits for them, and the centre, as often as they are needed."""

    def __init__(self, place: Place, folder: Path, cases: int) -> None:
        self.folder, self.centres, self.cases = folder, {}, cases
        with station(folder / UP, _ORG[UP]) as one, station(folder / DOWN, _ORG[DOWN]) as two:
            for store, org in ((one, _ORG[UP]), (two, _ORG[DOWN])):
                enrol(store, place.enrol(org), org)
                assert synchronise(store, lambda: NOW).is_whole
            fill(one, HUANGHUAGANG, cases)
        shutil.copytree(folder / UP, folder / "sender")
        self.centres[UP] = postgres.shared().new_database(place.database)
        with station(folder / "sender", _ORG[UP]) as one:
            assert synchronise(one, lambda: NOW).pushed == 2 * cases
        self.centres[DOWN] = postgres.shared().new_database(place.database)

    def play(self, way: str, line: Line, afterwards: Callable[[SqlStore, Place, int], None]) -> None:
        """One exchange over this line, then what is asked for without it."""
        centre = Place(postgres.shared().new_database(self.centres[way]))
        shutil.copytree(self.folder / way, self.folder / "now")
        with station(self.folder / "now", _ORG[way]) as store:
            with line.open():
                _reach(store, line.port, centre.database)
                synchronise(store, lambda: NOW)
            _reach(store, postgres.shared().port, centre.database)
            afterwards(store, centre, self.cases)
        shutil.rmtree(self.folder / "now")
        postgres.shared().drop(centre.database)


def _reach(store: SqlStore, port: int, database: str) -> None:
    enrolment = enrolment_of(store)
    assert enrolment
    url = postgres.Cluster(Path(), port).url(database, enrolment.role)
    store.keep(ENROLMENT, replace(enrolment, url=url).text().encode())


def complete(store: SqlStore, centre: Place, cases: int) -> None:
    """Two more exchanges, and nothing is missing or there twice."""
    synchronise(store, lambda: NOW)
    assert synchronise(store, lambda: NOW).is_whole
    assert centre.look("SELECT count(*), count(DISTINCT id) FROM journal") == [(2 * cases + 4, 2 * cases + 4)]
    assert len(store.read(CasesQuery(limit=cases * 2), store.user)) == cases


@pytest.mark.parametrize("points", [50, pytest.param(0, marks=pytest.mark.long)])
@pytest.mark.parametrize("way", [UP, DOWN])
def test_a_line_that_is_cut_at_any_byte_loses_and_doubles_nothing(
    place: Place, tmp_path: Path, way: str, points: int
) -> None:
    scene = Scene(place, tmp_path, CASES if points else FEW)
    whole = Line(postgres.shared().port)
    scene.play(way, whole, complete)
    places = range(1, whole.passed[way], _STEP)
    for after in sorted(random.Random(way).sample(places, points)) if points else places:
        line = Line(postgres.shared().port, way, after)
        scene.play(way, line, complete)
        assert line.passed[way] == after
