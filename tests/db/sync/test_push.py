"""Entries on their way to the centre: taken in once and whole, or refused by name with nothing changed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import select

from app.domain.envelope import FIRST_PREV, Subject, entry_hash
from app.ids import uuid7
from db.sync.centre import revoke
from db.tables import journal
from tests import postgres
from tests.app.domain.test_envelope import FIRST, SEALED, SECOND, vectors
from tests.builders import NOW
from tests.db.desks import new_desk, note, opened, register
from tests.db.sync.centres import CITY, DADONG, FIELDS, HASH, HUANGHUAGANG, YUEXIU, Place, Row, Station, Writer

Enter = Callable[[str], Station]
CASE = Subject("case", "c" * 32)


def refused(station: Station, rows: list[Row], word: str, detail: str = "", origin: str = "") -> None:
    """Refused with this word, and nothing has changed."""
    before = station.ask("SELECT n, h FROM centre.feeds()")
    with pytest.raises(psycopg.Error) as caught:
        station.push(rows, origin)
    assert (caught.value.diag.message_primary, caught.value.diag.message_detail or "") == (word, detail)
    assert (caught.value.sqlstate or "").startswith("KD00")
    assert station.ask("SELECT n, h FROM centre.feeds()") == before


def head(station: Station, writer: Writer) -> tuple[int, bytes]:
    ((seq, hash_, _),) = station.ask("SELECT * FROM centre.head(%s)", writer.id)
    return seq, hash_


def hash_at(place: Place, row: Row) -> bytes:
    """What the centre computes."""
    ((found,),) = place.look(HASH, *(row[name] for name in FIELDS[:-2]))
    return bytes(found)


# ---------- taken in


def test_the_vectors_of_the_page_have_their_hashes(place: Place) -> None:
    writer = Writer(FIRST.org, FIRST.origin)
    rows = [writer.chained(FIRST, SEALED), writer.chained(SECOND, SEALED)]
    assert [hash_at(place, row).hex() for row in rows] == vectors()


def test_a_real_journal_comes_through_as_it_is(tmp_path: Path, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    with opened(new_desk(tmp_path / "desk")) as store:
        for serial in range(1, 4):
            note(store, register(store, serial), "家里老人不方便下楼，𬎆先生代办。")
        with store._reader.begin() as connection:
            rows = [dict(row) for row in connection.execute(select(journal).order_by(journal.c.no)).mappings()]
        writer = Writer(here.org, store.origin)
    here.add(writer)
    assert here.push(rows) == len(rows) > 8
    assert here.received() == [row["id"] for row in rows]
    back = here.ask("SELECT * FROM centre.pull_own(%s, 0, 1000)", writer.id)
    assert back == [tuple(row[name] for name in FIELDS) for row in rows]


def test_entries_come_in_pieces_again_and_overlapping(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    rows = [writer.entry(CASE) for _ in range(10)]
    assert head(here, writer) == (0, FIRST_PREV)
    assert here.push(rows[:4]) == 4
    assert here.push(rows[:4]) == 4
    assert here.push(rows[2:7]) == 7
    assert here.push(rows[1:3]) == 7
    shuffled = random.Random(1).sample(rows, 10)
    assert here.push(shuffled) == 10
    assert head(here, writer) == (10, rows[-1]["hash"])
    assert here.received() == [row["id"] for row in rows]
    assert here.push([], writer.id) == 10


def test_an_entry_that_was_written_again_under_another_origin_is_there_once(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    old, new = here.writer(), here.writer()
    first = [old.entry(CASE), old.entry(CASE)]
    again = [new.entry(CASE, YUEXIU, id=row["id"], restricted=True) for row in first]
    here.push(first)
    more = new.entry(CASE)
    assert here.push([*again, more]) == 3
    assert here.received() == [row["id"] for row in (*first, more)]
    # the chain of its own origin stays whole, so that it can be given back
    assert [row[2] for row in here.ask("SELECT * FROM centre.pull_own(%s, 0, 10)", new.id)] == [1, 2, 3]
    assert place.look("SELECT restricted FROM subject") == [(False,)]


# ---------- refused


def test_a_gap_is_refused_by_what_is_missing(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    rows = [writer.entry(CASE) for _ in range(5)]
    here.push(rows[:1])
    refused(here, rows[2:], "GAP", "2")
    refused(here, [rows[1], rows[3]], "GAP", "2")
    refused(here, [rows[1], rows[1], rows[2]], "GAP", "2")
    assert here.push(rows[1:]) == 5


def test_two_of_one_origin_are_a_fork(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    here.push([writer.entry(CASE), writer.entry(CASE)])
    clone = writer.copy()
    here.push([writer.entry(CASE), writer.entry(CASE)])
    other = [clone.entry(CASE) for _ in range(3)]
    refused(here, other, "FORK", "3")
    # even when it sends only what comes after the point where they part
    refused(here, other[2:], "FORK", "4")
    assert head(here, writer) == (4, writer.hash)


CHANGED = {
    "id": "f" * 32,
    "at": "2026-10-19T10:21:00.001+08:00",
    "happened_on": "2026-10-18",
    "hlc": 1,
    "org": DADONG,
    "actor": "f" * 32,
    "subject_kind": "petitioner",
    "subject_id": "f" * 32,
    "parents": "f" * 32,
    "kind": "case.closed",
    "version": 2,
    "routing": '{"orgs":["440104016"],"restricted":false,"tokens":[]}',
    "key_id": "f" * 32,
    "prev": b"\1" * 32,
    "sealed": b"Sealed",
    "hash": b"\1" * 32,
    "signature": b"\1" * 63,
}


@pytest.mark.parametrize("column", CHANGED)
def test_every_column_that_was_changed_is_noticed(station: Enter, column: str) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    rows = [writer.entry(CASE) for _ in range(3)]
    for at in range(3):
        changed = [*rows[:at], rows[at] | {column: CHANGED[column]}, *rows[at + 1 :]]
        if column == "prev" and at == 0:
            refused(here, changed, "FORK", "0")
        else:
            # a changed hash is noticed at the entry that was chained to it, unless it is the last
            refused(here, changed, "TAMPER", str(at + 1 + (column == "hash" and at < 2)))
    assert here.push(rows) == 3


def test_a_chain_that_is_broken_within_a_push_is_noticed(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    first = writer.entry(CASE)
    writer.hash = b"\1" * 32
    refused(here, [first, writer.entry(CASE), writer.entry(CASE)], "TAMPER", "2")


def test_seq_and_origin_cannot_be_changed_either(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer, other = here.writer(), here.writer()
    row = writer.entry(CASE)
    refused(here, [row | {"seq": 2}], "GAP", "1")
    refused(here, [row], "TAMPER", "1", origin=other.id)


def test_nothing_may_be_left_out(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    row = writer.entry(CASE)
    for column in CHANGED:
        with pytest.raises(psycopg.Error):
            here.push([row | {column: None}])
    assert here.push([row | {"seq": None}]) == 0
    assert here.push([row]) == 1


ODD_ROUTINGS = (
    "",
    "null",
    '{"orgs":[],"restricted":false}',
    '{"orgs":[],"restricted":"false","tokens":[]}',
    '{"orgs":["4401 04014"],"restricted":false,"tokens":[]}',
    '{"orgs": [],"restricted":false,"tokens":[]}',
    '{"orgs":[],"restricted":false,"tokens":["\\u0000"]}',
    '{"orgs":[],"restricted":false,"tokens":["\n"]}',
    '{"orgs":[],"restricted":false,"tokens":[]} ',
    '{"orgs":[],"restricted":false,"tokens":[],"more":1}',
)


def test_a_routing_that_is_not_written_as_the_page_says_is_refused(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    for text in ODD_ROUTINGS:
        odd = SimpleNamespace(text=lambda text=text: text)
        refused(here, [writer.copy().entry(CASE, routing=odd)], "TAMPER", "1")


def test_only_the_own_origins_of_a_role_can_be_pushed(station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(HUANGHUAGANG)
    writer = here.writer()
    rows = [writer.entry(CASE)]
    refused(there, rows, "NOT_YOURS", writer.id)
    refused(there, rows, "NOT_YOURS", "e" * 32, origin="e" * 32)
    assert here.push(rows) == 1


def test_nobody_writes_in_the_name_of_another_organisation(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    refused(here, [writer.entry(CASE), writer.entry(CASE, CITY, org=CITY)], "NOT_YOURS", "2")


def test_a_role_the_centre_does_not_know_is_told_so(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    with postgres.shared().connect(place.database) as connection:
        connection.execute("DELETE FROM centre.member WHERE role = %s", [here.enrolment.role])
    with pytest.raises(psycopg.Error, match="UNKNOWN"):
        here.ask("SELECT * FROM centre.hello()")


def test_a_revoked_desk_of_a_hall_is_shut_out_alone(place: Place, station: Enter) -> None:
    here = station(YUEXIU)
    lost, kept = here.writer(), here.writer()
    here.push([lost.entry(CASE)])
    assert revoke(place.access, lost.id) == here.enrolment.role
    refused(here, [lost.entry(CASE)], "REVOKED", lost.id)
    assert here.push([kept.entry(CASE)]) == 1
    assert here.ask("SELECT origin, revoked_at IS NOT NULL FROM centre.directory(0)") == [
        (kept.id, False), (lost.id, True),
    ]  # fmt: skip


def test_the_last_desk_takes_the_role_with_it(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    here.push([writer.entry(CASE)])
    revoke(place.access, writer.id)
    # its open connection is ended, and there is no other
    with pytest.raises(psycopg.OperationalError):
        here.pull()
    with pytest.raises(psycopg.OperationalError, match="not permitted"), place.connected(here.enrolment):
        pytest.fail("let in")
    assert place.look("SELECT count(*) FROM journal") == [(1,)]


def test_a_connection_that_outlives_its_role_can_do_nothing(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    with postgres.shared().connect(place.database) as connection:
        connection.execute("UPDATE centre.member SET revoked_at = now()")
    refused_words = [
        ("SELECT * FROM centre.hello()", ()),
        ("SELECT * FROM centre.pull(%s, 0, 1)", (HUANGHUAGANG,)),
        ("SELECT * FROM centre.pull_own(%s, 0, 1)", (writer.id,)),
        ("SELECT * FROM centre.keys(%s, 0, 1)", (writer.id,)),
    ]
    for query, values in refused_words:
        with pytest.raises(psycopg.Error, match="REVOKED"):
            here.ask(query, *values)


def test_a_restored_file_is_found_by_its_incarnation(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    renew = "SELECT centre.renew(%s, %s, %s)"
    here.ask(renew, writer.id, b"", b"1")
    here.ask(renew, writer.id, b"", b"1")  # the answer was lost
    here.ask(renew, writer.id, b"1", b"2")
    with pytest.raises(psycopg.Error, match="FORK"):
        here.ask(renew, writer.id, b"1", b"3")
    assert here.ask("SELECT incarnation FROM centre.head(%s)", writer.id) == [(b"2",)]


def test_what_stands_at_the_centre_is_never_changed(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    here.push([here.writer().entry(CASE)])
    for table in ("journal", "feed"):
        for statement in (f"UPDATE {table} SET seq = 2", f"DELETE FROM {table}", f"TRUNCATE {table}"):
            with pytest.raises(psycopg.Error, match="never changed"):
                place.look(statement)


def test_the_hash_of_python_and_of_the_centre_are_one(place: Place) -> None:
    strange = replace(
        FIRST,
        actor="𬎆" * 8,
        kind="a\"b\\c'd",
        hlc=2**62,
        version=2**31 - 1,
        at=NOW + timedelta(days=9999),
        parents=(uuid7(NOW), uuid7(NOW)),
    )
    row = Writer(strange.org, strange.origin).chained(strange, bytes(range(256)) * 3)
    assert hash_at(place, row) == entry_hash(strange, FIRST_PREV, row["sealed"])
