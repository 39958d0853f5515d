"""Full disks on either side of an exchange: told in words, nothing half taken, and it goes on when there is room again."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ports import CasesQuery, ExchangeState, Unavailable
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from tests import postgres
from tests.builders import NOW
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place, new_place
from tests.db.sync.stations import fill, station
from tests.db.sync.sticks import Let

WHOLE = (ExchangeState.SYNCHRONISED, ExchangeState.CLOCK)
pytestmark = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root lays out a small disk")


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of this size in `folder`."""
    folder.mkdir()
    size = f"size={megabytes}m"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill_up(folder: Path) -> Path:
    """Leave a page or two on a disk; answers the file to delete for room."""
    ballast = folder / "ballast"
    with ballast.open("wb") as file:
        file.write(bytes(shutil.disk_usage(folder).free - 20_000))
    return ballast


def test_a_station_whose_disk_is_full_takes_in_nothing_by_halves(let_in: Let, place: Place, tmp_path: Path) -> None:
    township = let_in(HUANGHUAGANG)
    fill(township, HUANGHUAGANG, 60)
    assert synchronise(township, lambda: NOW).state in WHOLE
    with small_disk(tmp_path / "disk", 8) as disk, station(disk / "hall", YUEXIU) as hall:
        enrol(hall, place.enrol(YUEXIU), YUEXIU)
        ballast = fill_up(disk)
        for _ in range(2):
            with pytest.raises(Unavailable, match=r"disk_full|disk_failed"):
                synchronise(hall, lambda: NOW)
        ballast.unlink()
        # the first takes the entries, the township gives their keys, the second opens them
        for store in (hall, township, hall):
            assert synchronise(store, lambda: NOW).state in WHOLE
        assert len(hall.read(CasesQuery(limit=100), hall.user)) == 60
        assert hall.verify().damage == ()


def test_a_centre_whose_disk_is_full_takes_nothing_by_halves(tmp_path: Path) -> None:
    server = postgres.shared()
    with small_disk(server.folder / "small", 24) as disk:
        shutil.chown(disk, "postgres")
        with server.connect("postgres") as connection:
            connection.execute(f"CREATE TABLESPACE small LOCATION '{disk}'")
        place = new_place()
        with server.connect("postgres") as connection:
            connection.execute(f"ALTER DATABASE {place.database} SET TABLESPACE small")
        try:
            with station(tmp_path / "one", HUANGHUAGANG) as one:
                enrol(one, place.enrol(HUANGHUAGANG), HUANGHUAGANG)
                fill(one, HUANGHUAGANG, 300)
                ballast = fill_up(disk)
                with pytest.raises(Unavailable, match=r"centre.full"):
                    synchronise(one, lambda: NOW)
                ((entries,),) = place.look("SELECT count(*) FROM journal")
                assert entries == place.look("SELECT seq FROM origin")[0][0] < 600
                ballast.unlink()
                assert synchronise(one, lambda: NOW).state in WHOLE
                assert place.look("SELECT count(*), count(DISTINCT id) FROM journal") == [(602, 602)]
        finally:
            server.drop(place.database)
            with server.connect("postgres") as connection:
                connection.execute("DROP TABLESPACE small")
