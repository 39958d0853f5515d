"""What comes from elsewhere: believed only as its writer signed it, once, in any order that its chain allows."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import TalkNoted
from app.ids import uuid7
from app.ports import CaseFileQuery, CasesQuery, EntriesQuery
from db.absorbing import WIRE, Cursor, Parcel, as_text, from_text
from db.certificates import certificate_for
from db.sealing import new_key
from db.store import SqlStore
from db.tables import feed_cursors, quarantine
from tests.builders import HE, NOW, ORG
from tests.db.desks import note, register
from tests.db.sync.stations import HALL, ISSUER_PUBLIC, enrolment_of, keys_of, parcel_from, rows_of, station


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[SqlStore, SqlStore]]:
    """A station with a case, and the hall above it that knows nothing yet."""
    with station(tmp_path / "station", ORG) as one, station(tmp_path / "hall", HALL) as other:
        register(one)
        yield one, other


def test_a_case_from_elsewhere_is_there_like_one_of_our_own(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    taken = hall.receive(parcel_from(one, ORG), NOW)
    assert (taken.entries, taken.refused, taken.uncertified) == (4, (), 0)
    (row,) = hall.read(CasesQuery(), hall.user)
    file = hall.read(CaseFileQuery(row.id), hall.user)
    assert file is not None
    assert [p.person for p in file.people.values()] == [HE]
    assert Subject("case", row.id) in taken.changes.subjects
    assert hall.verify().damage == ()


def test_the_same_parcel_again_changes_nothing(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    hall.receive(parcel_from(one, ORG), NOW)
    again = hall.receive(parcel_from(one, ORG), NOW)
    assert (again.entries, again.refused) == (0, ())
    assert again.changes.subjects == frozenset()


def test_both_work_on_and_agree(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    hall.receive(parcel_from(one, ORG), NOW)
    (row,) = hall.read(CasesQuery(), hall.user)
    at = NOW + timedelta(hours=1)
    with hall.write(at, hall.user, HALL) as work:
        route = Routing((ORG, HALL))
        work.append([NewEntry(uuid7(at), Subject("case", row.id), TalkNoted("何永强", "大厅已联系住建局。"), route)])
    note(one, row.id)
    one.receive(parcel_from(hall, HALL, after=2), NOW)
    hall.receive(parcel_from(one, ORG), NOW)
    timelines = [
        [e.id for e in store.read(CaseFileQuery(row.id), store.user).case.entries]  # type: ignore[union-attr]
        for store in pair
    ]
    assert timelines[0] == timelines[1]
    assert len(timelines[0]) == 3
    assert one.verify().damage == hall.verify().damage == ()


def test_any_order_gives_the_same_rows(pair: tuple[SqlStore, SqlStore], tmp_path: Path) -> None:
    one, hall = pair
    for serial in range(2, 5):
        note(one, register(one, serial))
    rows = rows_of(one)
    random.Random(7).shuffle(rows)
    for row in rows:
        taken = hall.receive(parcel_from(one, ORG, rows=[row]), NOW)
        assert taken.refused == ()
    assert [r.title for r in hall.read(CasesQuery(), hall.user)] == [r.title for r in one.read(CasesQuery(), one.user)]
    assert hall.verify().damage == ()


def test_a_key_that_comes_later_opens_what_waited(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    hall.receive(parcel_from(one, ORG, keys=()), NOW)
    assert hall.read(CasesQuery(), hall.user) == ()
    taken = hall.receive(Parcel(keys=keys_of(one)), NOW)
    assert len(hall.read(CasesQuery(), hall.user)) == 1
    assert taken.changes.subjects
    assert hall.verify().damage == ()


@pytest.mark.parametrize("name", WIRE)
def test_a_changed_field_is_noticed_and_set_aside(pair: tuple[SqlStore, SqlStore], name: str) -> None:
    one, hall = pair
    *before, last = rows_of(one)
    value = last[name]
    if isinstance(value, bytes):
        last[name] = bytes([value[0] ^ 1]) + value[1:]
    elif isinstance(value, int):
        last[name] = value + 1
    else:
        last[name] = value[:-1] + ("0" if value[-1:] != "0" else "1")
    taken = hall.receive(parcel_from(one, ORG, rows=[*before, last]), NOW)
    assert taken.entries == 3
    ((origin, _, reason),) = taken.refused
    assert reason in ("unreadable", "hash", "signature", "foreign_org", "unknown_origin", "chain")
    with hall.record() as connection:
        (kept,) = connection.execute(select(quarantine))
    assert (kept.origin, kept.reason) == (origin, reason)
    assert hall.read(CasesQuery(), hall.user) == ()


def test_who_is_not_certified_is_not_believed(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    taken = hall.receive(parcel_from(one, ORG, certificates=()), NOW)
    assert {reason for _, _, reason in taken.refused} == {"unknown_origin"}
    forged = certificate_for(enrolment_of(ORG), one.origin, new_key()).text()
    taken = hall.receive(parcel_from(one, ORG, certificates=[(forged, "")]), NOW)
    assert {reason for _, _, reason in taken.refused} == {"signature"}
    # the first certificate of an origin stands: nobody gives it another key
    taken = hall.receive(parcel_from(one, ORG), NOW)
    assert taken.uncertified == 1
    assert taken.entries == 0


def test_nobody_writes_in_the_name_of_another_organisation(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    other = certificate_for(enrolment_of("440105000"), one.origin, one.secret_key).text()
    taken = hall.receive(parcel_from(one, ORG, certificates=[(other, "")]), NOW)
    assert {reason for _, _, reason in taken.refused} == {"foreign_org"}


def test_of_an_own_chain_nothing_may_be_missing(pair: tuple[SqlStore, SqlStore]) -> None:
    one, _ = pair
    register(one, 2)
    rows = rows_of(one)
    whole = parcel_from(one, ORG)
    assert one.receive(whole, NOW).refused == ()
    ahead = dict(rows[-1]) | {"seq": 99}
    assert one.receive(parcel_from(one, ORG, rows=[ahead]), NOW).entries == 0


def test_the_cursor_moves_with_the_entries(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    hall.receive(parcel_from(one, ORG, cursor=Cursor(HALL, 4, b"h" * 32)), NOW)
    hall.receive(Parcel(cursor=Cursor(HALL, 5, b"i" * 32)), NOW)
    with hall.record() as connection:
        (found,) = connection.execute(select(feed_cursors).where(feed_cursors.c.feed == HALL))
    assert tuple(found) == (HALL, 5, b"i" * 32)


def test_an_entry_is_text_and_back(pair: tuple[SqlStore, SqlStore]) -> None:
    rows = rows_of(pair[0])
    assert [from_text(as_text(row)) for row in rows] == rows


def test_a_whole_journal_can_come_first_and_be_computed_once(pair: tuple[SqlStore, SqlStore]) -> None:
    one, hall = pair
    hall.receive(parcel_from(one, ORG, project=False), NOW)
    assert hall.read(CasesQuery(), hall.user) == ()
    hall.rebuild()
    assert len(hall.read(CasesQuery(), hall.user)) == 1
    assert len(hall.read(EntriesQuery("station"), hall.user)) == 2
    assert hall.verify().damage == ()
    assert ISSUER_PUBLIC
