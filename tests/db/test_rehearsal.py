"""A restore rehearsed: what is whole is said to be, what was cut or changed is found, and nothing stays."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.world import Station
from app.ids import uuid7
from app.ports import BackupDoor, CasesQuery, Unavailable
from db.backup import _pack
from db.backup_door import backup_door
from db.engine import connect, writing_engine
from db.home import Home
from db.journal import Journal
from db.opening import create
from db.projections import rebuild
from db.recomputing import law_here
from db.rehearsal import _Shared
from db.restore import restore
from db.store import SqlStore
from db.tables import subject_keys
from tests.builders import NOW, ORG, lookup
from tests.db.desks import FIRST, PASSWORD, ROUTE, file_key, new_desk, note, opened, register, scanned

LATER = NOW + timedelta(days=2)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return new_desk(tmp_path / "desk")


@pytest.fixture
def store(home: Home) -> Iterator[SqlStore]:
    with opened(home) as store:
        case = register(store)
        register(store, 2)
        note(store, case)
        yield store


@pytest.fixture
def door(store: SqlStore) -> BackupDoor:
    return backup_door(store, Station(ORG, "黄花岗", "F0", False, store.user), lambda: LATER)


@pytest.fixture
def backup(store: SqlStore, tmp_path: Path) -> Path:
    target = tmp_path / "stick" / "desk.kapok"
    store.backup(target, NOW + timedelta(hours=2))
    return target


def test_a_whole_one_is_told_up_to_where_it_goes(door: BackupDoor, store: SqlStore, backup: Path) -> None:
    assert door.standing(None).rehearsed is None
    found = door.rehearse(backup, "", PASSWORD)
    assert (found.wrong, found.cases, found.entries, found.behind, found.ahead) == ((), 2, 7, 0, 0)
    assert (found.last, found.days) == (NOW + timedelta(hours=1), 1)
    assert [(one.there, one.here) for one in found.origins] == [(7, 7)]
    assert door.standing(None).rehearsed == LATER


def test_what_came_after_the_backup_is_counted_and_is_nothing_wrong(
    door: BackupDoor, store: SqlStore, backup: Path
) -> None:
    (case, *_) = store.read(CasesQuery(), store.user)
    note(store, case.id, "第二次联系。")
    register(store, 9, LATER)
    found = door.rehearse(backup, "", PASSWORD)
    assert (found.wrong, found.behind, found.since) == ((), 3, NOW + timedelta(hours=1))
    assert [(one.there, one.here) for one in found.origins] == [(7, 10)]


def test_nothing_of_it_stays_and_nothing_of_it_was_in_clear(
    door: BackupDoor, home: Home, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []

    def looks(*asked: Any) -> Any:
        seen.extend(path.read_bytes() for path in home.rehearsal.rglob("*") if path.is_file())
        raise RuntimeError("somebody pulled the plug")

    monkeypatch.setattr("db.rehearsal._wrong", looks)
    with pytest.raises(RuntimeError, match="plug"):
        door.rehearse(backup, "", PASSWORD)
    assert not home.rehearsal.exists()
    assert sum(map(len, seen)) > 100_000
    for word in ("何永强", "楼道渗水"):
        assert not any(word.encode(coding) in data for data in seen for coding in ("utf-8", "utf-16-le", "gb18030"))


def test_the_password_of_the_backup_is_asked_and_a_wrong_one_is_no_rehearsal(
    door: BackupDoor, home: Home, backup: Path
) -> None:
    with pytest.raises(Unavailable, match="wrong_password"):
        door.rehearse(backup, "", "不是这个密码吧")
    assert not home.rehearsal.exists()
    assert door.standing(None).rehearsed is None


def _repacked(backup: Path, tmp_path: Path, change: Callable[[Any], object], entries: int | None = None) -> Path:
    """The backup with its journal changed by someone who has its key; `entries`: what the manifest then says."""
    folder = tmp_path / "tampered"
    folder.mkdir()
    with zipfile.ZipFile(backup) as packed:
        packed.extractall(folder)
    about = json.loads((folder / "manifest.json").read_text())
    connection = connect(folder / "kapok.db", file_key())
    connection.execute("DROP TRIGGER journal_no_update")
    connection.execute("DROP TRIGGER journal_no_delete")
    change(connection)
    connection.close()
    if entries is not None:
        _rebuilt(folder / "kapok.db")
    target = tmp_path / "tampered.kapok"
    del about["files"]
    with target.open("wb") as file:
        _pack(
            file,
            {"kapok.db": folder / "kapok.db", "keys.json": folder / "keys.json"},
            about | {"entries": about["entries"] if entries is None else entries},
        )
    return target


def _rebuilt(database: Path) -> None:
    engine = writing_engine(database, file_key())
    with engine.begin() as connection:
        rebuild(connection, Journal(connection), law_here(connection, lookup()), lambda done: True)
    engine.dispose()


_LAST = "(SELECT max(seq) FROM journal)"


def _cut(connection: Any) -> None:
    connection.execute(f"DELETE FROM journal WHERE seq = {_LAST}")


def _cut_and_hidden(connection: Any) -> None:
    """So that the chain ends where its writer is said to have stopped."""
    _cut(connection)
    connection.execute(f"UPDATE origins SET seq = {_LAST}, hash = (SELECT hash FROM journal WHERE seq = {_LAST})")


def test_a_journal_that_was_cut_is_found(door: BackupDoor, backup: Path, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="backup_damaged"):
        door.rehearse(_repacked(backup, tmp_path, _cut), "", PASSWORD)


def test_a_cut_that_was_hidden_from_the_chain_is_found_by_the_count(
    door: BackupDoor, backup: Path, tmp_path: Path
) -> None:
    with pytest.raises(Unavailable, match="backup_damaged") as caught:
        door.rehearse(_repacked(backup, tmp_path, _cut_and_hidden), "", PASSWORD)
    assert "7 条" in caught.value.problem.values["why"]


def test_a_cut_that_was_hidden_everywhere_is_an_older_backup_and_shows_what_it_lacks(
    door: BackupDoor, backup: Path, tmp_path: Path
) -> None:
    found = door.rehearse(_repacked(backup, tmp_path, _cut_and_hidden, entries=6), "", PASSWORD)
    assert (found.wrong, found.behind, found.since) == ((), 1, NOW + timedelta(hours=1))


def test_another_stations_backup_is_none_of_ours(door: BackupDoor, tmp_path: Path) -> None:
    other = create(Home(tmp_path / "other"), replace(FIRST, org="440105000"), lookup(), NOW)
    other.backup(tmp_path / "other.kapok")
    other.close()
    with pytest.raises(Unavailable, match=r"rehearsal\.other"):
        door.rehearse(tmp_path / "other.kapok", "", PASSWORD)


def test_a_record_that_was_put_back_has_less_than_the_backup(backup: Path, store: SqlStore, tmp_path: Path) -> None:
    register(store, 5, LATER)
    newer = tmp_path / "newer.kapok"
    store.backup(newer, LATER)
    put_back = restore(backup, Home(tmp_path / "again"), PASSWORD, lookup(), LATER)
    try:
        door = backup_door(put_back, Station(ORG, "黄花岗", "F1", False, put_back.user), lambda: LATER)
        found = door.rehearse(newer, "", PASSWORD)
        assert (found.ahead, found.wrong) == (2, ())
        assert found.behind >= 1, "the desk was opened again under its new origin"
    finally:
        put_back.close()


def test_an_entry_that_says_something_else_here_is_found(door: BackupDoor, store: SqlStore, backup: Path) -> None:
    with store.record() as connection:
        driver = connection.connection.cursor()
        driver.execute("DROP TRIGGER journal_no_update")
        driver.execute(f"UPDATE journal SET hash = zeroblob(32) WHERE seq = {_LAST}")
    found = door.rehearse(backup, "", PASSWORD)
    assert [problem.code for problem in found.wrong] == ["rehearsal.differs"]
    assert door.standing(None).rehearsed is None


def test_an_entry_missing_in_the_middle_is_found(door: BackupDoor, store: SqlStore, backup: Path) -> None:
    with store.record() as connection:
        driver = connection.connection.cursor()
        # one more that arrived before the last of those that the backup has
        columns = "id, origin, seq, at, happened_on, hlc, org, actor, subject_kind, subject_id, parents, kind, version, routing, key_id, prev, sealed, hash, signature"
        driver.execute("DROP TRIGGER journal_no_update")
        driver.execute("UPDATE journal SET no = no + 100 WHERE seq = " + _LAST)
        picked = columns.replace("id,", "'other-' || id,", 1).replace(" seq,", " seq + 50,", 1)
        driver.execute(f"INSERT INTO journal (no, {columns}) SELECT 50, {picked} FROM journal WHERE seq = 2")
    found = door.rehearse(backup, "", PASSWORD)
    assert "rehearsal.holes" in [problem.code for problem in found.wrong]


def test_lists_that_the_record_of_now_does_not_bear_out_are_found(
    door: BackupDoor, store: SqlStore, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (case, *_) = store.read(CasesQuery(), store.user)
    entry = NewEntry(uuid7(NOW), Subject("case", case.id), k.TalkNoted("何永强", "改过的话"), ROUTE)
    with store.write(LATER, store.user, ORG) as work:
        work.append([entry])
    assert door.rehearse(backup, "", PASSWORD).wrong == ()
    # as if the backup had had this entry too
    monkeypatch.setattr("db.rehearsal._Shared", lambda connection, ids: _Shared(connection, ids | {entry.id}))
    assert [problem.code for problem in door.rehearse(backup, "", PASSWORD).wrong] == ["rehearsal.rows"]


def test_who_was_erased_since_is_no_difference(door: BackupDoor, store: SqlStore, backup: Path) -> None:
    with store.record() as connection:
        connection.execute(delete(subject_keys).where(subject_keys.c.subject_kind == "petitioner"))
    assert door.rehearse(backup, "", PASSWORD).wrong == ()


def test_a_scan_that_the_backup_lacks_is_found(door: BackupDoor, store: SqlStore, tmp_path: Path) -> None:
    (case, *_) = store.read(CasesQuery(), store.user)
    blob = scanned(store, case.id).blob
    stick = tmp_path / "stick"
    stick.mkdir()
    door.second(stick, False)
    (copy,) = stick.rglob("*.kapok")
    assert door.rehearse(copy, "", PASSWORD).wrong == ()
    (stored,) = stick.rglob(blob)
    stored.unlink()
    with pytest.raises(Unavailable, match="backup_damaged"):
        door.rehearse(copy, "", PASSWORD)
