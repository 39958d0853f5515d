"""销毁 and old records: a backup, a disk, a centre or a lost station that comes back does not bring a destroyed case back."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.envelope import Subject
from app.ports import CaseFileQuery, CasesQuery, EntriesQuery, Exchange, ExchangeState, SearchQuery, Unavailable
from db.founding import FirstStart
from db.home import Home
from db.opening import open_store
from db.restore import restore
from db.sheets import renew_sheet
from db.store import SqlStore
from db.sync.exchange import synchronise
from db.sync.recovering import recover
from db.sync.reorigin import reorigin
from tests import postgres
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.desks import new_desk, opened
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import station as opened_station
from tests.db.sync.sticks import Let
from tests.db.sync.test_erasing import erase, is_gone, is_gone_but_for, knows_nobody, store_sees
from tests.db.sync.test_exchange import register, sync


def test_a_restored_backup_shows_nobody_until_it_has_asked(let_in: Let, tmp_path: Path) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case, kept = register(township, HUANGHUAGANG, 1), register(township, HUANGHUAGANG, 2)
    sync(township, district, township, district)
    township.backup(tmp_path / "old.kapok", NOW)
    erase(township, HUANGHUAGANG, case)
    sync(township, district)
    township.close()
    again = restore(tmp_path / "old.kapok", Home(tmp_path / "new"), PASSWORD, lookup(), NOW)
    try:
        for asked in (CaseFileQuery(kept), CasesQuery(), SearchQuery("何永强"), EntriesQuery("case", case)):
            with pytest.raises(Unavailable) as told:
                again.read(asked, again.user)
            assert told.value.problem.code == "restored.unasked"
        own = register(again, HUANGHUAGANG, 5)
        assert store_sees_own(again, own)
        (first,) = sync_once(again)
        assert Subject("case", "") in first.changes.subjects, "so that every page looks again"
        sync(again, district, again)
        assert store_sees(again, kept) and is_gone_but_for(again, case)
        assert again.verify().damage == ()
    finally:
        again.close()


def sync_once(store: SqlStore) -> list[Exchange]:
    return [synchronise(store, lambda: datetime.now(NOW.tzinfo))]


def store_sees_own(store: SqlStore, case: str) -> bool:
    file = store.read(CaseFileQuery(case), store.user)
    return file is not None and bool(file.case.title)


def test_a_desk_that_is_in_no_exchange_takes_over_what_was_destroyed_where_it_comes(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "home")
    with opened(home) as store:
        case, kept = register(store, HUANGHUAGANG, 1), register(store, HUANGHUAGANG, 2)
        store.backup(tmp_path / "old.kapok", NOW)
        erase(store, HUANGHUAGANG, case)
    again = restore(tmp_path / "old.kapok", home, PASSWORD, lookup(), NOW, replace=True)
    try:
        assert not again.unasked
        assert is_gone_but_for(again, case) and store_sees(again, kept)
        assert [row.id for row in again.read(CasesQuery(), again.user)] == [kept]
        assert again.verify().damage == ()
    finally:
        again.close()


def test_a_disk_from_before_the_erasure_loses_the_case_at_its_next_exchange(let_in: Let, tmp_path: Path) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    sync(township, district, township, district)
    district.close()
    shutil.copytree(tmp_path / YUEXIU, tmp_path / "image")
    with opened_station(tmp_path / YUEXIU, YUEXIU) as now:
        erase(township, HUANGHUAGANG, case)
        sync(township, now, township, now)
        assert is_gone(now, case)
    with opened_station(tmp_path / "image", YUEXIU) as old:
        assert store_sees(old, case)
        assert sync(old)[0].state is ExchangeState.FORK, "a copy first takes an identity of its own"
        reorigin(old, NOW)
    with opened_station(tmp_path / "image", YUEXIU) as old:
        sync(old, old)
        assert is_gone(old, case) and knows_nobody(old)


def test_a_lost_station_that_comes_back_is_given_nothing_of_it_also_not_by_its_sheet(
    let_in: Let, place: Place, tmp_path: Path
) -> None:
    township = let_in(HUANGHUAGANG)
    code = renew_sheet(township)
    sync(township)
    case, kept = register(township, HUANGHUAGANG, 1), register(township, HUANGHUAGANG, 2)
    sync(township)
    erase(township, HUANGHUAGANG, case)
    sync(township)
    township.close()
    (file := tmp_path / "enrolment.json").write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    first = FirstStart("", "F7", "李青", "", PASSWORD, "0.1.0")
    found = recover(file, Home(tmp_path / "new"), first, lookup(), lambda: NOW, code)
    assert (found.closed_cases, found.damage) == (0, ())
    again = open_store(Home(tmp_path / "new"), PASSWORD, lookup())
    try:
        assert is_gone_but_for(again, case) and store_sees(again, kept)
    finally:
        again.close()


def test_a_centre_from_before_the_erasure_gives_no_key_of_it_to_those_who_know(let_in: Let, place: Place) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG, 1)
    sync(township)
    old = postgres.shared().new_database(place.database)
    sync(district, township, district)
    erase(township, HUANGHUAGANG, case)
    sync(township, district)
    postgres.shared().replace(place.database, old)
    sync(township, district, township, district, township, district)
    assert is_gone(township, case) and is_gone(district, case)
    assert place.look("SELECT count(*) FROM key_want w JOIN erased_key e USING (key_id) WHERE e.org = ''") == [(0,)]
