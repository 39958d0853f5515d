"""Scans between desks and a real centre: after the entries, each piece once, whole or not at all, for whom the case is."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain import kinds as k
from app.ports import CasesQuery, ExchangeState, Unavailable
from db.blobs import blob_path
from db.scans import PIECE, Named
from db.store import SqlStore
from db.sync import attachments
from db.sync.attachments import fetch_scan
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from db.sync.kept import ENROLMENT, enrolment_of
from tests import postgres
from tests.builders import NOW
from tests.commands import PASSWORD, ROOT
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import register_scan, station
from tests.db.sync.sticks import Let
from tests.proxy import DOWN, UP, Line

SCAN = random.Random(7).randbytes(3 * PIECE + PIECE // 2)
"""Sealed it is a little longer; it goes in four pieces."""


def named(store: SqlStore, scan: k.Material) -> Named:
    (found,) = [one for one in store.scans.wanted((NOW - timedelta(days=9999)).date()) if one.name == scan.blob]
    return found


def sync(*stores: SqlStore, days: int = 0) -> None:
    """Twice, so that keys that are asked for have time to come."""
    for _ in range(2):
        for store in stores:
            assert synchronise(store, lambda: NOW, scan_days=days).is_whole


def chunks(place: Place) -> int:
    return int(place.look("SELECT count(*) FROM attachment_chunk")[0][0])


def test_a_scan_goes_up_and_comes_down_when_it_is_asked_for(let_in: Let, place: Place) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, SCAN)
    sync(township, district)
    ((whole, size),) = place.look("SELECT whole, size FROM attachment")
    assert whole and size > len(SCAN)
    ((kept,),) = place.look("SELECT string_agg(bytes, '' ORDER BY n) FROM attachment_chunk")
    assert SCAN[:64] not in kept
    assert district.scans.missing([scan.blob]) == {scan.blob}
    assert district.verify().damage == ()
    told: list[tuple[int, int]] = []
    assert fetch_scan(district, named(district, scan), lambda done, of: told.append((done, of)) is None)
    assert [done for done, _ in told] == [PIECE, 2 * PIECE, 3 * PIECE, size]
    assert district.scans.get(scan.blob, scan.key) == SCAN
    assert not list(district.home.blobs.glob("??/*.part"))
    assert district.verify().damage == township.verify().damage == ()


def test_what_the_centre_has_is_not_sent_again_until_it_has_lost_it(let_in: Let, place: Place) -> None:
    township = let_in(HUANGHUAGANG)
    register_scan(township, HUANGHUAGANG, SCAN)
    assert synchronise(township, lambda: NOW).is_whole
    before = postgres.shared().new_database(place.database)
    assert synchronise(township, lambda: NOW).scans_sent == 0
    register_scan(township, HUANGHUAGANG, b"another one", at=timedelta(minutes=1))
    assert synchronise(township, lambda: NOW).scans_sent == 1
    # the centre is brought back from its backup
    enrolment = enrolment_of(township)
    assert enrolment
    url = enrolment.url.replace(place.database, before)
    township.keep(ENROLMENT, replace(enrolment, url=url).text().encode())
    sync(township)
    assert Place(before).look("SELECT count(*) FROM attachment WHERE whole") == [(2,)]


def test_the_last_days_come_by_themselves(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    old = register_scan(township, HUANGHUAGANG, b"old", at=timedelta(days=-91))
    new = register_scan(township, HUANGHUAGANG, b"new", at=timedelta(days=-90))
    sync(township, district)
    assert district.scans.missing([old.blob, new.blob]) == {old.blob, new.blob}
    done = synchronise(district, lambda: NOW, scan_days=90)
    assert done.scans_fetched == 1
    assert [subject.kind for subject in done.changes.subjects] == ["case"]
    assert district.scans.missing([old.blob, new.blob]) == {old.blob}
    assert district.scans.get(new.blob, new.key) == b"new"


def test_one_exchange_takes_so_many_pieces_and_the_next_goes_on(
    let_in: Let, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments.Attachments.__init__, "__defaults__", (3,))
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, SCAN)
    first, second = (synchronise(township, lambda: NOW) for _ in range(2))
    assert (first.scans_sent, first.scans_waiting) == (0, 1)
    assert (second.scans_sent, second.scans_waiting) == (1, 0)
    assert chunks(place) == 4
    sync(district, township)
    assert synchronise(district, lambda: NOW, scan_days=9999).scans_fetched == 0
    assert blob_path(district.home.blobs, scan.blob).with_suffix(".part").stat().st_size == 3 * PIECE
    assert synchronise(district, lambda: NOW, scan_days=9999).scans_fetched == 1
    assert district.scans.get(scan.blob, scan.key) == SCAN


def test_a_restricted_case_keeps_its_scans_from_all_others(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, SCAN, restricted=True)
    sync(township, district)
    (case,) = township.read(CasesQuery(), township.user)
    assert fetch_scan(township, Named(scan.blob, case.id), lambda done, of: True)
    with pytest.raises(Unavailable, match=r"scan\.not_ours"):
        fetch_scan(district, Named(scan.blob, case.id), lambda done, of: True)


def test_what_is_not_there_yet_and_what_is_not_as_it_was(let_in: Let, place: Place) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, SCAN)
    path = blob_path(township.home.blobs, scan.blob)
    sealed = path.read_bytes()
    # spoilt on the disk here: it is not sent, and named by a verification
    path.write_bytes(b"x" + sealed[1:])
    sync(township, district)
    assert place.look("SELECT count(*) FROM attachment") == [(0,)]
    assert any("扫描件" in words for words in township.verify().damage)
    with pytest.raises(Unavailable, match=r"scan\.not_there"):
        fetch_scan(district, named(district, scan), lambda done, of: True)
    path.write_bytes(sealed)
    sync(township)
    with postgres.shared().connect(place.database) as keeper:
        keeper.execute("UPDATE centre.attachment_chunk SET bytes = set_byte(bytes, 9, 0) WHERE n = 1")
    with pytest.raises(Unavailable, match=r"scan\.spoilt"):
        fetch_scan(district, named(district, scan), lambda done, of: True)
    assert synchronise(district, lambda: NOW, scan_days=90).scans_fetched == 0
    assert not list(district.home.blobs.glob("??/*"))


def test_one_that_was_fetched_and_is_gone_is_damage(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, SCAN)
    sync(township, district)
    assert district.verify().damage == ()
    asked = named(district, scan)
    fetch_scan(district, asked, lambda done, of: True)
    blob_path(district.home.blobs, scan.blob).unlink()
    assert any("扫描件" in words for words in district.verify().damage)
    fetch_scan(district, asked, lambda done, of: True)
    assert district.verify().damage == ()


def test_a_centre_that_keeps_none_yet_holds_up_nothing(let_in: Let, place: Place) -> None:
    with postgres.shared().connect(place.database) as keeper:
        keeper.execute("DROP FUNCTION centre.attachments, centre.chunk, centre.put_chunk")
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, SCAN)
    sync(township, district, days=9999)
    assert synchronise(township, lambda: NOW).scans_waiting == 1
    with pytest.raises(Unavailable, match=r"scan\.not_there"):
        fetch_scan(district, named(district, scan), lambda done, of: True)


# ---------- the line is cut, the power goes


def over(store: SqlStore, line: Line, what: Callable[[], object]) -> None:
    """Do something over a line that is cut."""
    enrolment = enrolment_of(store)
    assert enrolment
    with line.open():
        broken = enrolment.url.replace(f":{postgres.shared().port}/", f":{line.port}/")
        assert broken != enrolment.url
        store.keep(ENROLMENT, replace(enrolment, url=broken).text().encode())
        what()
    store.keep(ENROLMENT, enrolment.text().encode())


@pytest.mark.parametrize("piece", [0, 1, 3])
def test_a_line_that_is_cut_while_sending_is_taken_up_where_it_broke(let_in: Let, place: Place, piece: int) -> None:
    township = let_in(HUANGHUAGANG)
    sync(township)
    register_scan(township, HUANGHUAGANG, SCAN)
    line = Line(postgres.shared().port, UP, 20_000 + piece * PIECE + 1000)
    done = []
    over(township, line, lambda: done.append(synchronise(township, lambda: NOW)))
    # the entries are over, and told as such
    assert (done[0].state, done[0].pushed) == (ExchangeState.OFFLINE, 2)
    came = chunks(place)
    assert came == piece
    whole = Line(postgres.shared().port)
    over(township, whole, lambda: done.append(synchronise(township, lambda: NOW)))
    assert done[1].scans_sent == 1
    assert chunks(place) == 4
    # only the rest went over
    assert whole.passed[UP] < (4 - came) * PIECE + 20_000


@pytest.mark.parametrize("piece", [0, 2])
def test_a_line_that_is_cut_while_fetching_is_taken_up_where_it_broke(let_in: Let, piece: int) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, SCAN)
    sync(township, district)
    asked = named(district, scan)

    def attempt() -> None:
        with pytest.raises(Unavailable, match=r"centre\.gone"):
            fetch_scan(district, asked, lambda done, of: True)

    over(district, Line(postgres.shared().port, DOWN, 5_000 + piece * PIECE + 1000), attempt)
    whole = Line(postgres.shared().port)
    over(district, whole, lambda: fetch_scan(district, asked, lambda done, of: True))
    assert district.scans.get(scan.blob, scan.key) == SCAN
    assert whole.passed[DOWN] < (4 - piece) * PIECE + 20_000


_KILLED = """
import os, sys, main
from db.blobs import Part
add = Part.add
def killed(part, n, data):
    add(part, n, data)
    if n == 1:
        os.kill(os.getpid(), 9)
Part.add = killed
sys.exit(main.main(sys.argv[1:]))
"""


def test_power_that_goes_while_fetching_leaves_what_came(place: Place, tmp_path: Path) -> None:
    with station(tmp_path / "one", HUANGHUAGANG) as township, station(tmp_path / "two", YUEXIU) as district:
        for store, org in ((township, HUANGHUAGANG), (district, YUEXIU)):
            enrol(store, place.enrol(org), org)
        scan = register_scan(township, HUANGHUAGANG, SCAN, at=datetime.now(NOW.tzinfo) - NOW)
        sync(township, district)
    environment = os.environ | {"KAPOK_PASSWORD": PASSWORD, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _KILLED, "--home", str(tmp_path / "two"), "sync"]
    assert subprocess.run(command, env=environment, capture_output=True, check=False).returncode == -signal.SIGKILL
    with station(tmp_path / "two", YUEXIU) as district:
        assert blob_path(district.home.blobs, scan.blob).with_suffix(".part").stat().st_size == 2 * PIECE
        assert district.scans.missing([scan.blob]) == {scan.blob}
        assert district.verify().damage == ()
        line = Line(postgres.shared().port)
        over(district, line, lambda: fetch_scan(district, named(district, scan), lambda done, of: True))
        assert district.scans.get(scan.blob, scan.key) == SCAN
        assert line.passed[DOWN] < 2 * PIECE + 20_000
