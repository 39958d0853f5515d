"""A lost station on a new machine: what the centre has comes back, what nobody else could open stays closed, and it is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from app.domain.confirmed_numbers import numbers_of
from app.ports import CasesQuery, EntriesQuery, ExchangeState, Recovered, Refused, Unavailable, UsersQuery
from db import behind
from db.founding import FirstStart
from db.home import Home
from db.keys import new_recovery
from db.opening import HOME_TAKEN, open_store
from db.scans import Named
from db.sheets import OpenSheet, Sheet, renew_sheet
from db.store import SqlStore
from db.sync import recovering
from db.sync.attachments import fetch_scan
from db.sync.enrolling import USED, enrolment_in, let_in_by
from db.sync.exchange import synchronise
from db.sync.kept import enrolment_of
from db.sync.link import linked
from db.sync.recovering import recover
from db.tables import feed_cursors, subject_keys
from tests import postgres
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import register_scan, station
from tests.db.sync.sticks import Let
from tests.db.sync.test_exchange import note, register, seen, sync

FIRST = FirstStart("", "F7", "李青", "", PASSWORD, "0.1.0")


@pytest.fixture
def file(place: Place, tmp_path: Path) -> Path:
    written = tmp_path / "enrolment.json"
    written.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    return written


def recovered(file: Path, tmp_path: Path, code: str = "") -> Recovered:
    return recover(file, Home(tmp_path / "new"), FIRST, lookup(), lambda: NOW, code)


@contextmanager
def again(tmp_path: Path) -> Iterator[SqlStore]:
    store = open_store(Home(tmp_path / "new"), PASSWORD, lookup())
    try:
        yield store
    finally:
        store.close()


def test_everything_the_centre_has_comes_back_and_opens_once_somebody_gives_the_keys(
    let_in: Let, file: Path, tmp_path: Path
) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    cases = {register(township, HUANGHUAGANG, serial) for serial in (1, 2, 3)}
    note(township, HUANGHUAGANG, min(cases))
    sync(township, district)
    secret = register(township, HUANGHUAGANG, 4, restricted=True)
    sync(township)
    township.close()
    found = recovered(file, tmp_path)
    # the clock of the tests stands apart from the server's
    assert found.exchange.state is ExchangeState.CLOCK
    assert (found.org, found.damage, found.closed_cases) == (HUANGHUAGANG, (), 4)
    assert found.entries == 2 + 2 * 3 + 1 + 2 + 2
    with again(tmp_path) as store:
        assert seen(store) == set()
        sync(district, store)
        assert seen(store) == cases
        assert store.verify().damage == ()
        # of the accusation that stayed in the house nobody else had a key
        assert secret not in seen(store)
        assert {user.name for user in store.read(UsersQuery(), store.user)} == {"王敏", "李青"}
        register(store, HUANGHUAGANG, 9)
        assert [one.is_whole for one in sync(store, district)] == [True, True]
        assert len(seen(district)) == 4


def test_its_numbers_wait_for_the_register_on_paper(let_in: Let, file: Path, tmp_path: Path) -> None:
    township = let_in(HUANGHUAGANG)
    sync(township)
    recovered(file, tmp_path)
    with again(tmp_path) as store:
        numbers = numbers_of(store.read(EntriesQuery("station"), store.user))
        assert numbers.waits(NOW.year)


def test_without_a_way_to_the_centre_nothing_is_set_up(file: Path, tmp_path: Path) -> None:
    server = postgres.shared()
    server.stop()
    try:
        with pytest.raises(Unavailable):
            recovered(file, tmp_path)
    finally:
        server.start()
    assert not Home(tmp_path / "new").exists
    recovered(file, tmp_path)
    with pytest.raises(Refused, match=USED):
        recover(file, Home(tmp_path / "other"), FIRST, lookup(), lambda: NOW)
    assert not Home(tmp_path / "other").exists


def test_a_desk_that_stands_there_is_left_alone(file: Path, tmp_path: Path) -> None:
    with station(tmp_path / "new", YUEXIU) as store:
        before = store.origin
    with pytest.raises(Refused, match=HOME_TAKEN):
        recovered(file, tmp_path)
    with station(tmp_path / "new", YUEXIU) as store:
        assert store.origin == before


def test_what_was_cut_short_is_made_up_for_at_the_next_opening(
    let_in: Let, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG)
    sync(township, district)
    township.close()

    class Cut(Exception):
        pass

    def power_off(store: SqlStore) -> int:
        raise Cut

    # first the entries, then their keys; the power fails before the lists are computed
    monkeypatch.setattr(
        recovering,
        "_filled",
        lambda store, now: [synchronise(one, now, project=one is not store) for one in (store, district, store)][-1],
    )
    with monkeypatch.context() as patch, pytest.raises(Cut):
        patch.setattr(SqlStore, "rebuild", power_off)
        recovered(file, tmp_path)
    with again(tmp_path) as store:
        assert [row.id for row in store.read(CasesQuery(), store.user)] == [case]
        assert store.verify().damage == ()
        with store.record() as connection:
            assert not behind.is_behind(connection)
            connection.execute(insert(feed_cursors).values(feed="unfolded", pos=0, h=b"1"))
            assert behind.is_behind(connection)


def test_scans_come_back_when_somebody_wants_to_see_them(let_in: Let, file: Path, tmp_path: Path) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    scan = register_scan(township, HUANGHUAGANG, b"a deed")
    sync(township, district)
    township.close()
    assert recovered(file, tmp_path).damage == ()
    with again(tmp_path) as store:
        sync(district, store)
        (case,) = store.read(CasesQuery(), store.user)
        assert store.scans.missing([scan.blob]) == {scan.blob}
        assert store.verify().damage == ()
        assert fetch_scan(store, Named(scan.blob, case.id), lambda done, of: True)
        assert store.scans.get(scan.blob, scan.key) == b"a deed"


def test_what_no_other_station_has_a_key_of_opens_with_the_sheet(let_in: Let, file: Path, tmp_path: Path) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    spent = renew_sheet(township)
    sync(township, district)
    code = renew_sheet(township)
    case = register(township, HUANGHUAGANG)
    secret = register(township, HUANGHUAGANG, 2, restricted=True)
    sync(township, district)
    with township.reading() as connection:
        about = select(subject_keys.c.id).where(subject_keys.c.subject_id.in_([case, secret]))
        keys = set(connection.scalars(about))
    township.close()
    # of the open case the district has the key: the sheet is given no more than it needs
    enrolment = enrolment_in(file)
    with let_in_by(enrolment) as link:
        left = {code: {one.key_id for _, one in link.keys(sheet(code).origin, 0, 500)} for code in (spent, code)}
    assert len(keys & left[code]) == 1
    assert keys & left[spent] == set()
    assert recovered(file, tmp_path, code).closed_cases == 1
    with again(tmp_path) as store:
        assert seen(store) == {secret}
        sync(district, store)
        assert seen(store) == {case, secret}
        assert store.verify().damage == ()


def test_a_key_that_a_sheet_was_not_given_in_time_is_given_when_it_is_made(
    let_in: Let, file: Path, tmp_path: Path
) -> None:
    township = let_in(HUANGHUAGANG)
    secret = register(township, HUANGHUAGANG, restricted=True)
    sync(township)
    code = renew_sheet(township)
    assert synchronise(township, lambda: NOW).is_whole
    township.close()
    assert recovered(file, tmp_path, code).closed == 0
    with again(tmp_path) as store:
        assert seen(store) == {secret}


def test_a_sheet_of_nobody_here_sets_nothing_up(let_in: Let, place: Place, file: Path, tmp_path: Path) -> None:
    neighbour = let_in(YUEXIU)
    code = renew_sheet(neighbour)
    sync(neighbour)
    for wrong in (code, new_recovery()):
        with pytest.raises(Refused, match=r"recover\.sheet"):
            recovered(file, tmp_path, wrong)
    with pytest.raises(Refused, match="recovery_format"):
        recovered(file, tmp_path, code[:-1])
    assert not (tmp_path / "new").exists()


def test_nobody_retires_the_sheet_of_another(let_in: Let) -> None:
    township, neighbour = let_in(HUANGHUAGANG), let_in(YUEXIU)
    code = renew_sheet(township)
    sync(township, neighbour)
    enrolment = enrolment_of(neighbour)
    assert enrolment
    with linked(enrolment) as link:
        link._rows("SELECT retire_sheets(%s)", [sheet(code).origin])
        told = {text: revoked for _, text, revoked in link.directory(0)}
    assert [revoked for text, revoked in told.items() if sheet(code).origin in text] == [""]


def sheet(code: str) -> Sheet:
    return OpenSheet.typed(code).public
