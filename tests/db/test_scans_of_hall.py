"""Scans at a hall lie in its database: every desk opens them, whichever of them scanned."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from db.home import Home
from db.restore import restore
from db.scans import PIECE
from db.store import SqlStore
from tests import postgres
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.desks import join_hall, key_of, new_desk, new_hall, new_hall_desk, opened, register, scanned
from tests.halls import database_of

pytestmark = pytest.mark.usefixtures("hall_password")
LARGE = bytes(range(256)) * (2 * PIECE // 256)


def files(home: Home) -> list[Path]:
    return [path for path in home.blobs.glob("??/*") if path.is_file()]


def enter(stack: ExitStack, home: Home) -> SqlStore:
    return stack.enter_context(opened(home, key_of(home)))


def in_words(store: SqlStore) -> str:
    return "".join(store.verify().damage)


def test_what_one_desk_scans_another_opens(tmp_path: Path) -> None:
    first = new_hall_desk(tmp_path / "first")
    second = join_hall(tmp_path / "second", database_of(first), desk_tag="F1", name="李青")
    with ExitStack() as stack:
        one, other = enter(stack, first), enter(stack, second)
        scan = scanned(one, register(one), LARGE)
        assert other.scans.missing([scan.blob, "0" * 64]) == {"0" * 64}
        assert other.scans.get(scan.blob, scan.key) == LARGE
        assert files(first) == files(second) == []
        assert one.verify().damage == other.verify().damage == ()


def test_one_that_was_there_and_is_gone_is_damage_and_never_there_is_not(tmp_path: Path) -> None:
    with opened(new_hall_desk(tmp_path / "desk")) as store:
        scan = scanned(store, register(store), LARGE)
        with postgres.shared().connect(database_of(store.home)) as keeper:
            keeper.execute("DELETE FROM kapok.scan_pieces WHERE n = 1")
            assert scan.blob in in_words(store)
            keeper.execute("DELETE FROM kapok.scan_pieces")
            assert scan.blob in in_words(store)
            keeper.execute("DELETE FROM kapok.scans")
            assert in_words(store) == ""


def test_the_scans_of_a_station_move_with_its_record(tmp_path: Path) -> None:
    home, hall = new_desk(tmp_path / "home"), new_hall()
    with opened(home) as store:
        scan = scanned(store, register(store), LARGE)
        store.move_to_hall(postgres.shared().url(hall, postgres.DESK))
        assert files(home) == []
        assert store.scans.get(scan.blob, scan.key) == LARGE
        assert store.verify().damage == ()
    second = join_hall(tmp_path / "second", hall, desk_tag="F1", name="李青")
    with ExitStack() as stack:
        assert enter(stack, second).scans.get(scan.blob, scan.key) == LARGE


def test_what_an_older_program_left_at_a_desk_is_taken_in_when_it_is_opened(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with opened(home) as store:
        scan = scanned(store, register(store))
        with store.reading() as connection:
            sealed = store.scans.sealed(connection, scan.blob)
        assert sealed
        with postgres.shared().connect(database_of(home)) as keeper:
            keeper.execute("DELETE FROM kapok.scan_pieces; DELETE FROM kapok.scans")
    place = home.blobs / scan.blob[:2] / scan.blob
    place.parent.mkdir(parents=True)
    place.write_bytes(sealed)
    with opened(home) as store:
        assert store.scans.get(scan.blob, scan.key) == b"%PDF scan"
        assert files(home) == []


def test_a_backup_of_a_hall_has_its_scans(tmp_path: Path) -> None:
    first = new_hall_desk(tmp_path / "first")
    second = join_hall(tmp_path / "second", database_of(first), desk_tag="F1", name="李青")
    with ExitStack() as stack:
        one, other = enter(stack, first), enter(stack, second)
        scan = scanned(one, register(one), LARGE)
        other.backup(tmp_path / "hall.kapok")
    restored = restore(tmp_path / "hall.kapok", Home(tmp_path / "restored"), PASSWORD, lookup(), NOW, "李青")
    try:
        assert restored.scans.get(scan.blob, scan.key) == LARGE
        assert restored.verify().damage == ()
    finally:
        restored.close()
