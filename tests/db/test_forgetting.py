"""What is kept for a day alone: its key goes for good, out of the file's pages and out of the log beside it; all else stays whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from db.home import Home
from db.store import SqlStore
from db.tables import subject_keys
from tests.builders import NOW, ORG, USER
from tests.db.desks import file_key, new_desk, opened
from tests.db.plain_pages import plain_bytes

NEEDS, OTHER, CASE = Subject("needs", "1" * 32), Subject("needs", "2" * 32), Subject("campaign", "3" * 32)
SAID = k.NeedsTold("pregnant", ("rest",))
ASKED = AgendaQuery((What.NEEDS.code,))


def write(store: SqlStore, *subjects: Subject) -> None:
    with store.write(NOW, USER, ORG) as work:
        for subject in subjects:
            number = f"{subject.kind:0>31.31}{subject.id[0]}".encode().hex()[-32:]
            work.append([NewEntry(number, subject, SAID, Routing())])


def key_of(store: SqlStore, subject: Subject) -> bytes:
    with store.reading() as connection:
        keys = connection.execute(subject_keys.select().where(subject_keys.c.subject_id == subject.id)).all()
    (row,) = keys
    return bytes(row.key)


def forget(store: SqlStore, subject: Subject) -> None:
    with store.write(NOW, USER, ORG) as work:
        work.forget(subject)


def test_its_entries_stay_and_verify_and_nobody_reads_them(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        write(store, NEEDS, OTHER)
        forget(store, NEEDS)
        (entry,) = store.read(EntriesQuery("needs", NEEDS.id), USER)
        assert entry.body is None
        assert [row.subject for row in store.read(ASKED, USER)] == [OTHER]
        assert store.verify().damage == ()
        store.rebuild()
        assert [row.subject for row in store.read(ASKED, USER)] == [OTHER]
        assert store.verify().damage == ()


def test_neither_the_file_nor_its_log_holds_the_key_any_more(tmp_path: Path) -> None:
    home: Home = new_desk(tmp_path / "home")
    with opened(home) as store:
        write(store, NEEDS, OTHER)
        gone, kept = key_of(store, NEEDS), key_of(store, OTHER)
        before = plain_bytes(home.database, file_key())
        assert gone in before, "or this test sees nothing"
        forget(store, NEEDS)
        after = plain_bytes(home.database, file_key())
        assert gone not in after
        assert b'["rest"]' not in after.replace(b" ", b"") or after.count(b"pregnant") < before.count(b"pregnant")
        assert kept in after


def test_what_is_written_after_has_a_new_key(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        write(store, NEEDS)
        gone = key_of(store, NEEDS)
        forget(store, NEEDS)
        with store.write(NOW, USER, ORG) as work:
            work.append([NewEntry("4" * 32, NEEDS, SAID, Routing())])
        assert key_of(store, NEEDS) != gone
        assert [e.body for e in store.read(EntriesQuery("needs", NEEDS.id), USER)] == [None, SAID]


def test_nothing_else_can_be_forgotten(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        write(store, CASE)
        with pytest.raises(ValueError, match="campaign"):
            forget(store, CASE)
        assert key_of(store, CASE)
