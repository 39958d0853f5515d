"""The way back for a file that a newer release has lifted: what was written since is counted, put aside whole, or stops it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from app.ports import CountQuery, Exchange, ExchangeState, Refused, Unavailable
from db.backup import safety_backup
from db.engine import connect
from db.home import Home
from db.keys import read_keys
from db.peeking import peek
from db.rekeying import rekey
from db.releases.going_back import GoingBack
from db.releases.place import Place
from db.slots import change_password
from db.store import SqlStore
from db.sync.kept import remember
from tests.builders import NOW, lookup
from tests.db.desks import PASSWORD, file_key, new_desk, opened, register

LIFTED = "9999"


def lift(store: SqlStore) -> None:
    """As a newer program does, the backup first."""
    safety_backup(store.original(), "migration")
    with store.record() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{LIFTED}'"))


def lifted(folder: Path, *, sent: bool = False) -> Home:
    """A desk with one case from before and one from after, whose power failed before all of it stood in the file."""
    whole = new_desk(folder / "whole")
    with opened(whole) as store:
        register(store)
        lift(store)
        register(store, 2)
        if sent:
            there = {store.origin: peek(whole, file_key()).seq}
            remember(store, Exchange(ExchangeState.SYNCHRONISED, 0, 0, 0), there, "0.1.0", NOW)
        shutil.copytree(whole.folder, folder / "cut")
    home = Home(folder / "cut")
    assert home.database.with_name("kapok.db-wal").stat().st_size
    return home


def back(home: Home, *, anyway: bool = False, password: str = PASSWORD) -> GoingBack:
    """Go back as far as the file is concerned."""
    user, key = read_keys(home.keys).unlock("", password)
    going = GoingBack(Place(home.folder), home, lookup(), lambda: NOW, anyway)
    going.back_to_own_tables(user, key, password)
    return going


def test_the_file_is_put_aside_with_all_that_was_written(tmp_path: Path) -> None:
    home = lifted(tmp_path)
    before = peek(home, file_key())
    going = back(home, anyway=True)
    assert going.lost == 2 and going.aside == home.backups / "replaced-0001"
    aside = Home(going.aside)
    assert peek(aside, file_key()) == before
    assert before.revision == LIFTED
    # today's passwords open both
    assert read_keys(aside.keys).unlock("", PASSWORD) == read_keys(home.keys).unlock("", PASSWORD)
    with opened(home) as store:
        assert store.read(CountQuery(), store.user) == 1
        assert store.origin != before.origin
        assert store.verify().damage == ()


def test_passwords_of_today_open_the_file_from_then(tmp_path: Path) -> None:
    home, new = lifted(tmp_path), "换过的密码 2026"
    keys = read_keys(home.keys)
    user, key = keys.unlock("", PASSWORD)
    keys.with_user(user, dict(keys.users)[user], new, key).write(home.keys)
    back(home, anyway=True, password=new)
    assert read_keys(home.keys).unlock("", new) == (user, key)


def test_a_file_that_was_given_another_key_since_goes_back_to_the_one_and_the_password_from_then(
    tmp_path: Path,
) -> None:
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
        safety_backup(store.original(), "migration")
        change_password(store, store.user, PASSWORD, "换过的密码 2026")
        rekey(store)
        with store.record() as connection:
            connection.execute(text(f"UPDATE alembic_version SET version_num = '{LIFTED}'"))
    with pytest.raises(Unavailable, match="wrong_password"):
        back(home, anyway=True, password="换过的密码 2026")
    change = read_keys(home.keys)
    change.with_own(change.open("", "换过的密码 2026"), PASSWORD).write(home.keys)
    back(home, anyway=True)
    with opened(home) as store:
        assert store.read(CountQuery(), store.user) == 1


def test_while_somebody_reads_the_file_it_stays(tmp_path: Path) -> None:
    home = lifted(tmp_path)
    reader = connect(home.database, file_key())
    reader.execute("SELECT count(*) FROM journal").fetchone()
    with pytest.raises(Unavailable):
        back(home, anyway=True)
    assert not list(home.backups.glob("replaced-*"))
    reader.close()
    assert back(home, anyway=True).aside


def test_what_nobody_else_has_stops_it_and_what_the_centre_has_does_not(tmp_path: Path) -> None:
    home = lifted(tmp_path / "alone")
    written = peek(home, file_key())
    with pytest.raises(Refused) as caught:
        back(home)
    assert caught.value.problems[0].values == {"count": "2"}
    assert peek(home, file_key()) == written
    assert not home.growing.exists() and not list(home.backups.glob("replaced-*"))
    going = back(lifted(tmp_path / "sent", sent=True))
    assert going.lost == 0 and going.aside is not None


def test_without_the_backup_from_before_there_is_no_way_back(tmp_path: Path) -> None:
    home = lifted(tmp_path)
    for path in home.backups.glob("before-*"):
        path.unlink()
    with pytest.raises(Refused) as caught:
        back(home, anyway=True)
    assert caught.value.problems[0].code == "back.no_backup"


def test_at_a_hall_the_record_is_not_this_desks_to_take_back(tmp_path: Path) -> None:
    home = lifted(tmp_path)
    home.hall.write_text("postgresql://desk@hall/kapok", encoding="utf-8")
    with pytest.raises(Refused) as caught:
        back(home, anyway=True)
    assert caught.value.problems[0].code == "back.hall"


def test_a_file_that_was_not_lifted_stays_as_it_is(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "desk")
    written = home.database.read_bytes()
    assert back(home).aside is None
    assert home.database.read_bytes() == written
