"""What is listened to is all that was executed: repeated on a copy, it leaves the same file behind."""

from __future__ import annotations

from pathlib import Path

from app.ports import CountQuery
from db.measure.raw import RawDriver, listened
from tests.db.desks import file_key, new_desk, opened, register

COUNTED = ("journal", "subject_keys", "petitioners", "cases", "case_people", "case_words")


def test_a_registration_repeated_on_a_copy_gives_the_same_rows(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "home")
    with (
        opened(home) as store,
        RawDriver(home.database, file_key()) as own,
        RawDriver(own.copied(tmp_path / "twin.db"), file_key()) as twin,
    ):
        with listened() as steps:
            register(store)
            store.read(CountQuery(), store.user)
        before = twin.ask("SELECT count(*) FROM cases")
        twin.repeat(steps)
        assert twin.ask("SELECT count(*) FROM cases") != before
        for table in COUNTED:
            assert twin.ask(f"SELECT * FROM {table} ORDER BY 1") == own.ask(f"SELECT * FROM {table} ORDER BY 1")


def test_nothing_is_heard_afterwards(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        with listened() as steps:
            pass
        register(store)
    assert steps == []
