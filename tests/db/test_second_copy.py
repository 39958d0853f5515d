"""The second copy on a stick: written whole or not at all, rotated, and no file of anybody else's is touched."""

from __future__ import annotations

import io
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.world import Station
from app.ports import BackupDoor, Unavailable
from db.backup_door import backup_door
from db.home import Home
from db.restore import restore
from db.second_copy import place_of, series_of
from db.store import SqlStore
from tests.builders import NOW, ORG, lookup
from tests.db.desks import PASSWORD, new_desk, opened, register

SERIES = f"kapok-{ORG}-F0"
TODAY = NOW.date()


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return new_desk(tmp_path / "desk")


@pytest.fixture
def store(home: Home) -> Iterator[SqlStore]:
    with opened(home) as store:
        register(store)
        yield store


@pytest.fixture
def door(store: SqlStore, clock: Clock) -> BackupDoor:
    return backup_door(store, Station(ORG, "黄花岗", "F0", False, store.user), clock)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_copy_is_named_by_station_and_day_and_restores_with_its_scans(
    door: BackupDoor, store: SqlStore, stick: Path, tmp_path: Path
) -> None:
    blob, key = store.scans.put(b"%PDF scan")
    assert door.second(stick, False)
    assert _files(stick) == {f"{SERIES}/{SERIES}-2026-10-19.kapok", f"{SERIES}/blobs/{blob[:2]}/{blob}"}
    assert door.check(place_of(stick, SERIES, TODAY)).wrong == ()
    restored = restore(place_of(stick, SERIES, TODAY), Home(tmp_path / "new"), PASSWORD, lookup(), NOW)
    assert restored.scans.get(blob, key) == b"%PDF scan"
    restored.close()


def test_once_a_day_and_again_only_after_an_hour(door: BackupDoor, store: SqlStore, stick: Path, clock: Clock) -> None:
    assert door.standing(stick).second is None
    assert [door.second(stick, False), door.second(stick, False), door.second(stick, True)] == [True, False, False]
    clock.now += timedelta(minutes=59)
    assert not door.second(stick, True)
    clock.now += timedelta(minutes=2)
    register(store, 2)
    assert door.second(stick, True)
    assert door.about(place_of(stick, SERIES, TODAY)).entries == 6
    assert door.standing(stick).second == clock.now
    clock.now += timedelta(days=1)
    assert door.second(stick, False)


def test_a_stick_that_is_away_is_no_trouble(door: BackupDoor, stick: Path) -> None:
    stick.rmdir()
    assert not door.second(stick, True)
    assert not stick.exists()
    assert not door.standing(stick).there


def _placed(door: BackupDoor, stick: Path, days: list[date], series: str = SERIES) -> None:
    """Copies of former days, as the program wrote them."""
    one = place_of(stick, SERIES, TODAY)
    if not one.exists():
        door.second(stick, False)
    for day in days:
        target = place_of(stick, series, day)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_told_otherwise(one.read_bytes(), series, day))


def _told_otherwise(backup: bytes, series: str, day: date) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(backup)) as packed, zipfile.ZipFile(sink, "w") as again:
        for name in packed.namelist():
            data = packed.read(name)
            if name == "manifest.json":
                told = {"series": series, "written": f"{day.isoformat()}T09:00:00+08:00"}
                data = json.dumps(json.loads(data) | told).encode()
            again.writestr(name, data)
    return sink.getvalue()


def test_what_outlived_its_time_goes_when_the_new_one_is_there_and_nothing_else(
    door: BackupDoor, stick: Path, clock: Clock
) -> None:
    days = [TODAY - timedelta(days=n) for n in range(1, 12)]
    _placed(door, stick, days)
    folder = stick / SERIES
    (folder / f"{SERIES}-2020-01-01.kapok").write_bytes(b"somebody's own")
    shutil.copyfile(place_of(stick, SERIES, TODAY), folder / f"{SERIES}-2020-01-02.kapok")
    shutil.copyfile(place_of(stick, SERIES, TODAY), folder / f"{SERIES}-去年最后一份.kapok")
    shutil.copyfile(place_of(stick, SERIES, TODAY), folder / "kapok-440105000-2020-01-01.kapok")
    (stick / "家里的照片.jpg").write_bytes(b"jpg")
    before = _files(stick)
    clock.now += timedelta(days=1)
    door.second(stick, False)
    gone = before - _files(stick)
    # by the week of the 12th: its last day stays, the days before go, three at once, the oldest first
    assert gone == {f"{SERIES}/{SERIES}-2026-10-{day:02d}.kapok" for day in (8, 9, 10)}
    # written anew within the day it takes no more with it
    left = _files(stick)
    clock.now += timedelta(hours=2)
    assert door.second(stick, True)
    assert _files(stick) == left


def test_the_copies_of_a_desk_before_its_restore_expire_as_well(door: BackupDoor, stick: Path, clock: Clock) -> None:
    old, young = TODAY - timedelta(days=420), TODAY - timedelta(days=40)
    former = f"kapok-{ORG}-F9"
    # what another desk wrote names its own series
    _placed(door, stick, [old, young], former)
    clock.now += timedelta(days=1)
    door.second(stick, False)
    assert not place_of(stick, former, old).exists()
    assert place_of(stick, former, young).exists()


def test_a_file_of_that_name_that_the_program_did_not_write_is_left(
    door: BackupDoor, store: SqlStore, stick: Path
) -> None:
    target = place_of(stick, SERIES, TODAY)
    store.backup(target)
    before = target.read_bytes()
    with pytest.raises(Unavailable, match=r"second\.not_ours"):
        door.second(stick, False)
    assert target.read_bytes() == before


@pytest.mark.parametrize(("number", "code"), [(28, "second.full"), (30, "second.locked"), (5, "disk_failed")])
def test_a_stick_that_fails_midway_keeps_its_copies_and_says_what_is_wrong(
    door: BackupDoor, stick: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    _placed(door, stick, [TODAY - timedelta(days=n) for n in range(1, 12)])
    before = _files(stick)
    written = door.standing(stick).second

    def fails(handle: int) -> None:
        raise OSError(number, "told by the test")

    clock.now += timedelta(days=1)
    with monkeypatch.context() as patch:
        patch.setattr("db.backup.os.fsync", fails)
        with pytest.raises(Unavailable, match=code.replace(".", r"\.")):
            door.second(stick, False)
    assert _files(stick) == before
    assert door.standing(stick).second == written


def test_a_copy_that_reads_back_otherwise_is_thrown_away_and_the_old_ones_stay(
    door: BackupDoor, stick: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    _placed(door, stick, [TODAY - timedelta(days=n) for n in range(1, 12)])
    before = _files(stick)
    sync = os.fsync

    def loses_a_byte(handle: int) -> None:
        """What a stick does that is worn out: it says yes and keeps something else."""
        os.pwrite(handle, b"\x00\xff\x00\xff", 4096)
        sync(handle)

    clock.now += timedelta(days=1)
    monkeypatch.setattr("db.backup.os.fsync", loses_a_byte)
    with pytest.raises(Unavailable, match=r"backup\.spoilt"):
        door.second(stick, False)
    assert _files(stick) == before


def test_what_a_cut_one_left_goes_with_the_next(door: BackupDoor, stick: Path) -> None:
    left = stick / SERIES / f".{SERIES}-2026-10-18-abc"
    left.mkdir(parents=True)
    (left / "packed").write_bytes(b"half")
    door.second(stick, False)
    assert not left.exists()


@pytest.mark.parametrize(("tag", "series"), [("F0", f"kapok-{ORG}-F0"), ("", f"kapok-{ORG}")])
def test_a_series_is_station_and_desk(tag: str, series: str) -> None:
    assert series_of(ORG, tag) == series
