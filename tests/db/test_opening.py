"""Setting up, opening, getting back in: there is a whole desk or none, and every obstacle has its words."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.problems import sentence
from app.ports import CaseFileQuery, EntriesQuery, Refused, Unavailable
from db.home import Home
from db.keys import new_recovery, read_keys
from db.opening import create, open_store
from db.slots import change_password, set_recovery
from tests.builders import NOW, ORG, lookup
from tests.db.desks import FIRST, PASSWORD, file_key, new_desk, opened, raw, recover, register


def test_a_new_desk_can_be_opened_with_its_password(tmp_path: Path) -> None:
    home = Home(tmp_path / "desk")
    store = create(home, replace(FIRST, practice=True), lookup(), NOW)
    case = register(store)
    store.close()
    keys = read_keys(home.keys)
    assert (keys.org, keys.practice, [name for _, name in keys.users]) == (ORG, True, ["王敏"])
    store = open_store(home, PASSWORD, lookup())
    assert store.user == keys.users[0][0]
    assert store.read(CaseFileQuery(case), store.user) is not None
    assert not home.growing.exists()
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no core files")
def test_neither_the_memory_nor_what_is_sorted_comes_to_lie_on_the_disk(tmp_path: Path) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    store = open_store(new_desk(tmp_path / "home"), PASSWORD, lookup())
    try:
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
        for using in (store.record, store.reading):
            with using() as connection:
                assert connection.exec_driver_sql("PRAGMA temp_store").scalar() == 2
    finally:
        store.close()


def test_a_wrong_password_opens_nothing_and_locks_nothing(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    with pytest.raises(Unavailable, match="wrong_password"):
        open_store(home, PASSWORD + "!", lookup())
    open_store(home, PASSWORD, lookup(), "王敏").close()


def test_a_second_desk_is_not_set_up_over_the_first(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    with pytest.raises(Refused, match="home_taken"):
        create(home, FIRST, lookup(), NOW)
    with opened(home) as store:
        assert store.verify().damage == ()


def test_a_refused_password_sets_up_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path / "desk")
    with pytest.raises(Refused, match=r"password\.short"):
        create(home, replace(FIRST, password="1234567"), lookup(), NOW)
    assert not home.exists
    create(home, FIRST, lookup(), NOW).close()


def test_what_an_interrupted_start_left_is_no_desk(tmp_path: Path) -> None:
    home = Home(tmp_path / "desk")
    home.growing.mkdir(parents=True)
    Home(home.growing).database.write_bytes(b"half")
    (home.folder / "keys.json").write_text("half", encoding="utf-8")
    create(home, FIRST, lookup(), NOW).close()
    open_store(home, PASSWORD, lookup()).close()


def test_no_desk_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="no_desk"):
        open_store(Home(tmp_path / "nowhere"), PASSWORD, lookup())
    assert not (tmp_path / "nowhere").exists()


def test_a_second_instance_is_told(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    with opened(home), pytest.raises(Unavailable, match="second_instance"):
        open_store(home, PASSWORD, lookup())


def _truncated(data: bytes) -> bytes:
    return data[: len(data) // 2 // 4096 * 4096]


DAMAGES = {
    "truncated": _truncated,
    "cut to 100 bytes": lambda data: data[:100],
    "emptied": lambda data: b"",
    "bit flipped in the first page": lambda data: data[:700] + bytes([data[700] ^ 1]) + data[701:],
    "foreign": lambda data: b"SQLite format 3\x00" + bytes(8176),
    "noise": lambda data: bytes(range(256)) * 64,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_told_and_left_as_it_is(tmp_path: Path, damage: str) -> None:
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        for serial in range(1, 20):
            register(store, serial)
    broken = DAMAGES[damage](home.database.read_bytes())
    home.database.write_bytes(broken)
    with pytest.raises(Unavailable, match="file_damaged") as caught:
        open_store(home, PASSWORD, lookup())
    assert str(home.database) in sentence(caught.value.problem)
    assert home.database.read_bytes() == broken


def test_the_file_of_another_desk_is_told(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    other = Home(tmp_path / "other")
    create(other, FIRST, lookup(), NOW).close()
    other.database.replace(home.database)
    with pytest.raises(Unavailable, match="file_damaged"):
        open_store(home, PASSWORD, lookup())


def test_damage_met_while_reading_is_told(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        cases = [register(store, serial) for serial in range(1, 40)]
    pages = len(home.database.read_bytes()) // 4096
    with home.database.open("r+b") as file:
        for page in range(pages - 20, pages):
            file.seek(page * 4096 + 100)
            file.write(b"x")
    with opened(home) as store, pytest.raises(Unavailable, match="file_damaged"):
        for case in cases:
            store.read(CaseFileQuery(case), store.user)


def test_missing_keys_are_told(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    home.keys.unlink()
    with pytest.raises(Unavailable, match="keys_missing"):
        open_store(home, PASSWORD, lookup())


def test_a_newer_file_is_refused_and_not_touched(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    connection = raw(home)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = home.database.read_bytes()
    with pytest.raises(Unavailable, match="file_newer") as caught:
        open_store(home, PASSWORD, lookup())
    assert "9999" in sentence(caught.value.problem)
    assert home.database.read_bytes() == before


def test_the_recovery_sheet_gives_a_new_password(tmp_path: Path) -> None:
    home, secret = new_desk(tmp_path / "desk"), new_recovery()
    with opened(home) as store:
        set_recovery(store, secret)
        user = store.user
    assert recover(home, secret, "忘了以后新定的密码") == user
    open_store(home, "忘了以后新定的密码", lookup()).close()
    with pytest.raises(Unavailable, match="wrong_password"):
        open_store(home, PASSWORD, lookup())
    with pytest.raises(Unavailable, match="wrong_recovery"):
        recover(home, new_recovery(), "忘了以后新定的密码")
    with pytest.raises(Refused, match=r"password\.short"):
        recover(home, secret, "短")
    open_store(home, "忘了以后新定的密码", lookup()).close()


def test_a_password_is_changed_only_by_who_knows_it(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        with pytest.raises(Unavailable, match="wrong_password"):
            change_password(store, "", "不是这个密码吧", "新定的密码八个字")
        change_password(store, store.user, PASSWORD, "新定的密码八个字")
    assert read_keys(home.keys).unlock("", "新定的密码八个字")[1] == file_key()


def test_a_clock_that_went_back_is_a_warning(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "desk")) as store:
        register(store, at=NOW)
        assert store.clock_warning(NOW) is None
        problem = store.clock_warning(NOW - timedelta(days=1))
        assert problem is not None
        assert "2026-10-18 10:21" in sentence(problem)
        register(store, 2, at=NOW - timedelta(days=1))
        again = store.clock_warning(NOW - timedelta(hours=23))
        assert again is not None, "what was written meanwhile does not make the clock right"
        assert "2026-10-19 10:21" in sentence(again)
        assert store.clock_warning(NOW) is None


def test_nothing_of_a_person_can_be_read_in_the_home(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
        store.scans.put("何永强的房产证".encode())
        paths = [path for path in home.folder.rglob("*") if path.is_file()]
        assert {path.name for path in paths} >= {"kapok.db", "kapok.db-wal", "keys.json"}
        for path in paths:
            data = path.read_bytes()
            assert "何永强".encode() not in data
            assert "水荫".encode() not in data


def test_the_subjects_of_a_new_desk_have_keys_of_their_own(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "desk")) as store:
        station, user = store.read(EntriesQuery("station"), ""), store.read(EntriesQuery("user"), "")
        assert len({entry.envelope.key_id for entry in station + user}) == 2
