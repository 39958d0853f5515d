"""Whoever has the key and changes one column is found out, with origin and number of the entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain import kinds as k
from app.domain.entries import KINDS, NewEntry
from app.domain.envelope import Subject
from app.domain.folding import fold_case
from app.ids import uuid7
from app.ports import CaseFileQuery, CountQuery, EntriesQuery
from db.home import Home
from db.tables import journal
from tests.builders import NOW, ORG
from tests.db.desks import ROUTE, new_desk, note, opened, raw, register, scanned

PAGE = 8192
"""Bytes of a page of the file."""
SEQ = 4
"""The case entry of the first registration: behind the station, the user and the petitioner."""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A desk with two cases, 7 entries in all."""
    home = new_desk(tmp_path / "home")
    with opened(home) as store:
        note(store, register(store, 1))
        register(store, 2)
    return home


@pytest.fixture
def file(home: Home) -> Iterator[Any]:
    """The file as its owner could open it, with the guards of the journal taken away."""
    connection = raw(home)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    connection.close()


def damage(home: Home) -> tuple[str, ...]:
    with opened(home) as store:
        return store.verify().damage


CHANGES: dict[str, Any] = {
    "id": "f" * 32,
    "origin": "f" * 32,
    "seq": 99,
    "at": "2026-10-19T10:22:00.001+08:00",
    "happened_on": "2026-10-18",
    "hlc": 5,
    "org": "440104015",
    "actor": "f" * 32,
    "subject_kind": "petitioner",
    "subject_id": "f" * 32,
    "parents": "f" * 32,
    "kind": "case.closed",
    "version": 99,
    "routing": '{"orgs":[],"restricted":false,"tokens":[]}',
    "key_id": "f" * 32,
    "prev": bytes(32),
    "sealed": b"x" * 40,
    "hash": bytes(32),
    "signature": bytes(64),
}


def test_every_column_is_tried() -> None:
    assert set(CHANGES) == {column.name for column in journal.c} - {"no"}


@pytest.mark.parametrize("column", CHANGES)
def test_a_changed_column_is_named(home: Home, file: Any, column: str) -> None:
    file.execute(f"UPDATE journal SET {column} = ? WHERE seq = {SEQ}", (CHANGES[column],))
    found = damage(home)
    assert any(f"第 {SEQ} 条" in words or f"第 {SEQ + 1} 条" in words for words in found), found


@pytest.mark.parametrize(
    ("column", "same"),
    [
        ("at", "2026-10-19T02:22:00.000+00:00"),
        ("routing", '{"orgs": ["440104014"], "restricted": false, "tokens": []}'),
    ],
)
def test_the_same_value_written_otherwise_is_damage_too(home: Home, file: Any, column: str, same: str) -> None:
    file.execute(f"UPDATE journal SET {column} = ? WHERE seq = {SEQ}", (same,))
    assert any("写法被改过" in words for words in damage(home))


@pytest.mark.parametrize("column", ["at", "happened_on", "routing", "parents"])
def test_nonsense_in_a_column_is_damage_and_no_crash(home: Home, file: Any, column: str) -> None:
    file.execute(f"UPDATE journal SET {column} = '不是' WHERE seq = {SEQ} AND subject_kind = 'case'")
    assert damage(home)


def test_a_missing_entry_is_a_hole(home: Home, file: Any) -> None:
    file.execute(f"DELETE FROM journal WHERE seq = {SEQ}")
    assert any(f"第 {SEQ + 1} 条之前缺了记录" in words for words in damage(home))


def test_a_cut_off_end_is_missed(home: Home, file: Any) -> None:
    file.execute("DELETE FROM journal WHERE seq >= 6")
    assert any("应有 7 条记录" in words for words in damage(home))


def test_a_cut_off_end_with_its_head_moved_is_seen_by_the_rows(home: Home, file: Any) -> None:
    file.execute("DELETE FROM journal WHERE seq = 5")
    assert damage(home)


def test_a_forged_entry_of_an_unknown_origin_is_named(home: Home, file: Any) -> None:
    file.execute("DELETE FROM origins WHERE secret_key IS NULL")
    file.execute("UPDATE origins SET id = ?", ("e" * 32,))
    assert any("来源没有登记" in words for words in damage(home))


def test_another_public_key_is_named(home: Home, file: Any) -> None:
    file.execute("UPDATE origins SET public_key = ?", (bytes(31) + b"\1",))
    assert any("签名不符" in words for words in damage(home))


def test_a_wrong_subject_key_is_named(home: Home, file: Any) -> None:
    file.execute("UPDATE subject_keys SET key = ? WHERE subject_kind = 'case'", (bytes(32),))
    assert any(f"第 {SEQ} 条的正文打不开" in words for words in damage(home))


def test_a_changed_row_of_a_list_is_named_and_mended_by_a_rebuild(home: Home, file: Any) -> None:
    file.execute("UPDATE cases SET title = '别的'")
    assert any("列表内容和记录不一致" in words for words in damage(home))
    with opened(home) as store:
        store.rebuild()
        assert store.verify().damage == ()


def test_an_erased_subject_is_no_damage(home: Home, file: Any) -> None:
    with opened(home) as store:
        case = store.read(EntriesQuery("case"), store.user)[0].envelope.subject
    file.execute("DELETE FROM subject_keys WHERE subject_id = ?", (case.id,))
    with opened(home) as store:
        store.rebuild()
        assert store.verify().damage == ()
        assert store.read(CountQuery(), store.user) == 1
        assert fold_case(store.read(EntriesQuery("case", case.id), store.user)).sealed


def test_an_erased_subject_goes_on_under_a_new_key(home: Home, file: Any) -> None:
    with opened(home) as store:
        case = store.read(EntriesQuery("case"), store.user)[0].envelope.subject
    file.execute("DELETE FROM subject_keys WHERE subject_id = ?", (case.id,))
    with opened(home) as store:
        note(store, case.id, "来过电话。")
        note(store, case.id, "又来过电话。")
        entries = store.read(EntriesQuery("case", case.id), store.user)
        assert [e.body and e.body.text for e in entries] == [None, None, "来过电话。", "又来过电话。"]
        assert len({e.envelope.key_id for e in entries}) == 2
        assert store.verify().damage == ()


def test_a_flipped_bit_on_the_disk_is_named(home: Home) -> None:
    connection = raw(home)
    # a page that opening does not read
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'case_people'").fetchone()
    connection.close()
    with home.database.open("r+b") as file:
        file.seek((page - 1) * PAGE + 2000)
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte[0] ^ 1]))
    assert any("数据文件里有损坏" in words for words in damage(home))


def test_a_lost_scan_is_named(home: Home) -> None:
    with opened(home) as store:
        case = register(store, 3)
        scanned(store, case)
        assert store.verify().damage == ()
        next(home.blobs.glob("*/*")).write_bytes(b"other")
        assert any("扫描件" in words for words in store.verify().damage)
        next(home.blobs.glob("*/*")).unlink()
        assert any("扫描件" in words for words in store.verify().damage)


def test_a_scan_that_never_was_here_is_no_damage(home: Home) -> None:
    with opened(home) as store:
        scan = scanned(store, register(store, 3))
    next(home.blobs.glob("*/*")).unlink()
    connection = raw(home)
    connection.execute("DELETE FROM scans")
    connection.close()
    with opened(home) as store:
        assert store.verify().damage == ()
        assert store.scans.missing([scan.blob]) == {scan.blob}


def test_a_cancelled_check_says_how_far_it_came(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.verify._EVERY", 2)
    with opened(home) as store:
        assert store.verify(lambda done, of: done < 4).entries == 4


@pytest.mark.parametrize("statement", ["UPDATE journal SET org = ''", "DELETE FROM journal"])
def test_the_journal_refuses_change(home: Home, statement: str) -> None:
    connection = raw(home)
    with pytest.raises(Exception, match="append-only"):
        connection.execute(statement)
    connection.close()


def test_the_journal_refuses_replacement(home: Home) -> None:
    connection = raw(home)
    connection.execute("PRAGMA recursive_triggers = ON")
    with pytest.raises(Exception, match="append-only"):
        connection.execute(f"INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = {SEQ}")
    connection.close()


def test_an_entry_of_a_newer_program_is_kept_and_makes_its_case_read_only(home: Home) -> None:
    with opened(home) as store:
        case = register(store, 3)
        later = NewEntry(uuid7(NOW), Subject("case", case), k.TalkNoted("何永强", "后来的程序写的。"), ROUTE)
        with pytest.MonkeyPatch.context() as newer:
            newer.setitem(KINDS, "talk.noted", (k.TalkNoted, 3))
            with store.write(NOW + timedelta(hours=1), store.user, ORG) as work:
                work.append([later])
        file = store.read(CaseFileQuery(case), store.user)
        assert file is not None
        assert (file.case.entries[-1].body, file.case.read_only) == (None, True)
        store.rebuild()
        assert store.verify().damage == ()
