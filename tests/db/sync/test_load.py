"""The load of many stations against one PostgreSQL on one machine, stations and server together.

What is asked of it is that nothing goes wrong; how long things took is printed, and stands in resources/docs/scale.md.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.ports import ExchangeState
from db.store import SqlStore
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from tests.builders import NOW, lookup
from tests.db.sync.centres import Place
from tests.db.sync.load import Measured, ThinStation, Visit, keep_timetable, percentiles, pushes_timed
from tests.db.sync.stations import fill, station

pytestmark = pytest.mark.usefixtures("quick_passwords")

WORKERS = 12
ORGS = [area.code for area in lookup().directory.areas if area.level in ("city", "district", "township")]
Said = Callable[[str], None]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Said:
    """Prints a line past pytest's capturing."""

    def out(line: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n  {line}\n")

    return out


def told(measured: Measured, pushes: list[float]) -> str:
    """What a run showed, with its pushes."""
    took = "/".join(f"{1000 * at:.0f}" for at in percentiles(pushes))
    return f"{measured.words()}; push p50/p95/p99/longest {took} ms"


def visit(store: SqlStore, org: str) -> None:
    """A visitor comes to a station, and its exchange follows."""
    fill(store, org, 1)
    done = synchronise(store, lambda: NOW)
    assert done.state in (ExchangeState.SYNCHRONISED, ExchangeState.CLOCK, ExchangeState.GOING_ON), done


@pytest.mark.parametrize(
    ("stations", "every", "lasts"), [(4, 1.0, 3.0), pytest.param(188, 60.0, 600.0, marks=pytest.mark.long)]
)
def test_every_station_of_the_city_synchronises_each_minute(
    place: Place, tmp_path: Path, say: Said, stations: int, every: float, lasts: float
) -> None:
    orgs, pushes = ORGS[-stations:], list[float]()
    with ExitStack() as stack:
        stores = [stack.enter_context(station(tmp_path / org, org)) for org in orgs]
        for store, org in zip(stores, orgs, strict=True):
            enrol(store, place.enrol(org), org)
        visits: list[Visit] = [functools.partial(visit, *one) for one in zip(stores, orgs, strict=True)]
        with pushes_timed(pushes):
            measured = keep_timetable(visits, every, lasts, WORKERS)
        assert measured.errors == []
        assert len(measured.took) >= stations * int(lasts / every)
        for store in stores:
            assert synchronise(store, lambda: NOW).state in (ExchangeState.SYNCHRONISED, ExchangeState.CLOCK)
            assert store.verify().damage == ()
    ((entries, distinct),) = place.look("SELECT count(*), count(DISTINCT id) FROM journal")
    assert entries == distinct
    say(f"{stations} stations: {told(measured, pushes)}")


def database_size(place: Place) -> int:
    """Bytes of the centre's database."""
    ((size,),) = place.look("SELECT pg_database_size(current_database())")
    return int(size)


def province(place: Place, stations: int) -> list[str]:
    """Codes of townships in cities of ten districts of ten, which the centre is made to know."""
    codes = []
    for number in range(stations):
        city, district = f"9{number // 100:03}", f"9{number // 100:03}{number // 10 % 10:02}"
        line = [f"{district}{number % 10:03}", district, city, "9"]
        for at, code in enumerate(line):
            org = (code, "".join(line[at + 1 : at + 2]), "township", line[at:])
            place.look("INSERT INTO org VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING RETURNING code", *org)
        codes.append(line[0])
    return codes


@pytest.mark.parametrize(
    ("stations", "every", "lasts"), [(6, 1.0, 3.0), pytest.param(3000, 300.0, 600.0, marks=pytest.mark.long)]
)
def test_the_stations_of_a_province_exchange_every_five_minutes(
    place: Place, say: Said, stations: int, every: float, lasts: float
) -> None:
    thin = [
        ThinStation(place, functools.partial(place.connected, place.enrol(org)), org, acts=3)
        for org in province(place, stations)
    ]
    for one in thin:
        one.introduce()
    size = database_size(place)
    measured = keep_timetable([one.exchange for one in thin], every, lasts, WORKERS)
    assert measured.errors == []
    say(f"{stations} stations: {told(measured, [took for one in thin for took in one.pushed])}")

    rush = keep_timetable([one.exchange for one in thin], 0, lasts / 10, WORKERS)
    assert rush.errors == []
    say(f"as many as it carries: {rush.words()}")

    ((entries,), (fed,)) = *place.look("SELECT count(*) FROM journal"), *place.look("SELECT count(*) FROM feed")
    assert entries == 3 * (len(measured.took) + len(rush.took))
    # each township, its district, its city and the province
    assert fed == 4 * entries
    say(f"{entries} entries, {(database_size(place) - size) // entries} bytes each with all indexes and four feeds")
