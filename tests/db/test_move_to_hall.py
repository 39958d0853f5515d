"""A station's record moves into a hall: whole in one place or the other, and the desk goes on as the same origin."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.ports import CaseFileQuery, CasesQuery, DraftRow, DraftsQuery, EntriesQuery, Refused
from db import moving
from db.home import Home
from db.restore import restore
from db.store import SqlStore
from tests import postgres
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.desks import join_hall, key_of, new_desk, new_hall, new_hall_desk, note, opened, raw, register
from tests.db.sync.stations import parcel_from, rows_of, station

pytestmark = pytest.mark.usefixtures("hall_password")


def address(database: str) -> str:
    return postgres.shared().url(database, postgres.DESK)


def kept(store: SqlStore) -> DraftRow:
    draft = DraftRow("d1", "talk", "家常话", "{}", NOW, store.user)
    store.save_draft(draft)
    return draft


def own_entries(home: Home) -> int:
    """How much of the record is left in the desk's own file."""
    connection = raw(home)
    try:
        return int(connection.execute("SELECT count(*) FROM journal").fetchone()[0])
    finally:
        connection.close()


def test_the_record_moves_and_the_desk_goes_on_at_once_and_after_opening_again(tmp_path: Path) -> None:
    home, hall = new_desk(tmp_path / "home"), new_hall()
    with opened(home) as store:
        origin, case, draft = store.origin, register(store), kept(store)
        before = store.read(EntriesQuery("case", case), store.user)
        assert store.move_to_hall(address(hall)) == store.hall.place
        assert store.origin == origin
        assert store.read(EntriesQuery("case", case), store.user) == before
        note(store, case)
        register(store, 2)
        assert store.verify().damage == ()
        assert store.read(DraftsQuery(), store.user) == (draft,)
    assert own_entries(home) == 0
    assert list(home.backups.glob("before-hall-*"))
    second = join_hall(tmp_path / "second", hall, desk_tag="F1", name="李青")
    with (
        opened(home, key_of(home)) as store,
        opened(second, key_of(second)) as other,
    ):
        assert len(store.read(CasesQuery(), store.user)) == len(other.read(CasesQuery(), other.user)) == 2
        note(other, case, "第二台也看得到。")
        assert len(store.read(EntriesQuery("case", case), store.user)) == 3
        assert [e.envelope.seq for e in store.read(EntriesQuery("case", case), store.user)[:2]] == [4, 5]
        assert store.verify().damage == ()


def test_a_backup_of_the_moved_hall_opens_as_a_station(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "home")
    with opened(home) as store:
        case = register(store)
        store.move_to_hall(address(new_hall()))
        note(store, case)
        store.backup(tmp_path / "hall.kapok")
    restored = restore(tmp_path / "hall.kapok", Home(tmp_path / "restored"), PASSWORD, lookup(), NOW)
    try:
        assert len(restored.read(EntriesQuery("case", case), restored.user)) == 2
        assert restored.verify().damage == ()
    finally:
        restored.close()


def test_what_came_from_other_stations_moves_along(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "home")
    with station(tmp_path / "elsewhere", "440104000") as other, opened(home) as store:
        assert store.receive(parcel_from(other, "440104000", rows=rows_of(other)[:2]), NOW).entries == 2
        case = register(store)
        store.move_to_hall(address(new_hall()))
        assert store.read(CaseFileQuery(case), store.user) is not None
        assert store.verify().damage == ()
        parcel = parcel_from(other, "440104000", rows=rows_of(other))
        assert store.receive(parcel, NOW + timedelta(hours=1)).entries == len(rows_of(other)) - 2


def test_two_records_are_never_made_one(tmp_path: Path) -> None:
    taken = new_hall_desk(tmp_path / "hall").hall.read_text()
    home = new_desk(tmp_path / "home")
    with opened(home) as store:
        case = register(store)
        with pytest.raises(Refused, match=r"hall\.not_empty"):
            store.move_to_hall(taken)
        assert store.hall is None and not home.hall.exists()
        note(store, case)
    assert own_entries(home) == 5


def test_a_record_that_is_in_a_hall_is_not_moved_again(tmp_path: Path) -> None:
    with opened(new_hall_desk(tmp_path / "desk")) as store, pytest.raises(Refused, match=r"hall\.in_one"):
        store.move_to_hall(address(new_hall()))


def test_a_move_that_broke_off_leaves_the_station_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, hall = new_desk(tmp_path / "home"), new_hall()

    with opened(home) as store:
        case = register(store)
        with monkeypatch.context() as broken:
            broken.setattr(moving, "rebuild", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
            with pytest.raises(KeyboardInterrupt):
                store.move_to_hall(address(hall))
        assert store.hall is None
        note(store, case)
        store.move_to_hall(address(hall))
        assert len(store.read(EntriesQuery("case", case), store.user)) == 2


def test_a_crash_between_the_hall_and_the_home_is_made_good_by_moving_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, hall = new_desk(tmp_path / "home"), new_hall()
    with opened(home) as store:
        case = register(store)
        with monkeypatch.context() as broken:
            broken.setattr("db.store.write_whole", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
            with pytest.raises(KeyboardInterrupt):
                store.move_to_hall(address(hall))
    with opened(home) as store:
        assert store.hall is None
        store.move_to_hall(address(hall))
        assert store.read(CaseFileQuery(case), store.user) is not None
        assert store.verify().damage == ()


def test_an_act_that_comes_during_the_move_lands_in_the_hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(new_desk(tmp_path / "home")) as store, ThreadPoolExecutor(1) as pool:
        case = register(store)
        began, acts = moving.rebuild, list[Future[None]]()

        def rebuild(*arguments: Any) -> int:
            acts.append(pool.submit(note, store, case))
            return began(*arguments)

        monkeypatch.setattr(moving, "rebuild", rebuild)
        store.move_to_hall(address(new_hall()))
        acts[0].result()
        assert len(store.read(EntriesQuery("case", case), store.user)) == 2
