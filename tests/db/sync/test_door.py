"""What the windows are told of the exchange: how the desk is let in, what is not there yet, what was not believed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from app.domain.envelope import CHINA
from app.domain.world import Station
from app.ports import (
    CentreDoor,
    ExchangeState,
    PastExchanges,
    QuarantineQuery,
    Refused,
    SyncState,
    SyncStateQuery,
    UnsentQuery,
)
from db.absorbing import SIGNATURE, UNKNOWN_ORIGIN, Parcel
from db.store import SqlStore
from db.sync.door import PRACTICE, centre_door
from tests.builders import NOW
from tests.db.sync.centres import DADONG, HUANGHUAGANG, Place
from tests.db.sync.stations import ISSUER_PUBLIC, certificate_of, parcel_from, rows_of, station
from tests.db.sync.test_exchange import note, register


def door_of(store: SqlStore, practice: bool = False) -> CentreDoor:
    here = Station(HUANGHUAGANG, "黄花岗街道", "F0", practice)
    return centre_door(store, here, lambda: datetime.now(CHINA), lambda: {"scan_days": "0"})


def let_in(place: Place, folder: Path, store: SqlStore) -> CentreDoor:
    """The door of a desk, let in by a file."""
    file = folder / "enrolment.json"
    file.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    door = door_of(store)
    door.enter(file)
    return door


def test_a_desk_that_is_in_no_exchange_says_so(tmp_path: Path) -> None:
    with station(tmp_path / "one", HUANGHUAGANG) as store:
        door = door_of(store)
        assert (door.enrolled(), door.past(), door.hall) == (None, PastExchanges(), "")
        assert door.exchange().state is ExchangeState.NOT_ENROLLED


def test_a_desk_is_let_in_by_its_file_and_remembers_what_to_show(place: Place, tmp_path: Path) -> None:
    with station(tmp_path / "one", HUANGHUAGANG) as store:
        door = let_in(place, tmp_path, store)
        enrolled = door.enrolled()
        assert enrolled is not None
        assert (enrolled.org, enrolled.kind) == (HUANGHUAGANG, "station")
        case = register(store, HUANGHUAGANG)
        there = door.past().there
        assert store.read(SyncStateQuery(there), store.user).unsent == len(rows_of(store))
        done = door.exchange()
        past = door.past()
        assert past.whole_at is not None
        assert past.there == ((store.origin, done.pushed),)
        assert store.read(SyncStateQuery(past.there), store.user) == SyncState(0, 0)
        assert store.read(UnsentQuery(past.there), store.user) == ()
        note(store, HUANGHUAGANG, case)
        assert store.read(SyncStateQuery(past.there), store.user).unsent == 1
        (entry,) = store.read(UnsentQuery(past.there), store.user)
        assert (entry.envelope.kind, entry.envelope.subject.id) == ("talk.noted", case)


def test_a_desk_that_is_closed_lets_its_exchange_end_at_the_next_step(place: Place, tmp_path: Path) -> None:
    with station(tmp_path / "one", HUANGHUAGANG) as store:
        door = let_in(place, tmp_path, store)
        register(store, HUANGHUAGANG)
        door.stop()
        done = door.exchange()
        assert (done.state, done.pushed) == (ExchangeState.GOING_ON, 0)
        assert door.past().whole_at is None
        assert door_of(store).exchange().is_whole


def test_invented_people_of_a_practice_desk_never_reach_a_centre(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "enrolment.json"
    file.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    with station(tmp_path / "one", HUANGHUAGANG) as store:
        with pytest.raises(Refused) as refused:
            door_of(store, practice=True).enter(file)
        assert [problem.code for problem in refused.value.problems] == [PRACTICE]
        assert door_of(store).enrolled() is None


def test_what_the_viewer_may_not_see_is_counted_and_not_listed(tmp_path: Path) -> None:
    with station(tmp_path / "one", HUANGHUAGANG) as store:
        before = len(rows_of(store))
        register(store, HUANGHUAGANG, restricted=True)
        there = ((store.origin, before),)
        assert store.read(SyncStateQuery(there), store.user).unsent == len(rows_of(store)) - before
        assert store.read(UnsentQuery(there), store.user) == ()


def test_what_was_not_believed_is_told_with_whose_it_is(tmp_path: Path) -> None:
    with station(tmp_path / "one", HUANGHUAGANG) as store, station(tmp_path / "two", DADONG, "F1") as other:
        unknown = rows_of(other)[:1]
        store.receive(Parcel(rows=unknown), NOW)
        spoilt = [rows_of(other)[1] | {"signature": b"x" * 64}]
        vouched = [(certificate_of(other, DADONG), "")]
        store.receive(Parcel(rows=spoilt, certificates=vouched, issuer=ISSUER_PUBLIC), NOW)
        rows = store.read(QuarantineQuery(), store.user)
        assert sorted((row.org, row.seq, row.reason) for row in rows) == [
            (DADONG, unknown[0]["seq"], UNKNOWN_ORIGIN),
            (DADONG, spoilt[0]["seq"], SIGNATURE),
        ]
        assert store.read(SyncStateQuery(), store.user).quarantined == 2
        # came whole in the end: nobody has to look any more
        store.receive(parcel_from(other, DADONG), NOW)
        assert store.read(SyncStateQuery(), store.user).quarantined == 0
