"""Desks of three stations and a real centre: what one does all who may see it have, once, and nobody else."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import delete, func, select

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import PetitionerShared, TalkNoted
from app.ids import uuid7
from app.ports import CaseFileQuery, CasesQuery, Exchange, ExchangeState, UsersQuery
from db.store import SqlStore
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from db.sync.link import Link
from db.sync.reorigin import reorigin
from db.tables import MATCH_KEY, feed_cursors, journal, subject_keys
from tests import postgres
from tests.builders import HE, NOW
from tests.db.desks import registration
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, LIWAN, YUEXIU, Place
from tests.db.sync.machine import broken
from tests.db.sync.stations import station
from tests.db.sync.sticks import Let


def sync(*stores: SqlStore, at: datetime | None = None) -> list[Exchange]:
    """Each in its turn, twice, so that keys that are asked for have time to come."""
    for _ in range(2):
        done = [synchronise(store, lambda: at or datetime.now(NOW.tzinfo)) for store in stores]
    return done


def register(store: SqlStore, org: str, serial: int = 1, restricted: bool = False) -> str:
    entries = registration(NOW + timedelta(minutes=serial), serial)
    route = Routing((org,), restricted)
    with store.write(NOW + timedelta(minutes=serial), store.user, org) as work:
        work.append([NewEntry(e.id, e.subject, e.body, route) for e in entries])
    return entries[1].id


def note(store: SqlStore, org: str, case: str, *orgs: str, text: str = "已联系。") -> None:
    at = NOW + timedelta(hours=1)
    with store.write(at, store.user, org) as work:
        body = TalkNoted("何永强", text)
        work.append([NewEntry(uuid7(at), Subject("case", case), body, Routing(orgs or (org,)))])


def seen(store: SqlStore) -> set[str]:
    return {row.id for row in store.read(CasesQuery(), store.user)}


def refused(*_: object) -> None:
    raise psycopg.OperationalError("the line is cut")


def key_there(store: SqlStore, case: str) -> bool:
    with store.reading() as connection:
        return connection.scalar(select(subject_keys.c.id).where(subject_keys.c.subject_id == case)) is not None


def test_a_case_goes_up_the_line_and_nowhere_else(let_in: Let) -> None:
    township, district, city, neighbour, other = map(let_in, (HUANGHUAGANG, YUEXIU, CITY, DADONG, LIWAN))
    case = register(township, HUANGHUAGANG)
    done = sync(township, district, city, neighbour, other)
    assert [one.state for one in done] == [ExchangeState.SYNCHRONISED] * 5
    for store in (township, district, city):
        file = store.read(CaseFileQuery(case), store.user)
        assert file is not None
        assert [person.person for person in file.people.values()] == [HE]
        assert store.verify().damage == ()
    assert seen(neighbour) == seen(other) == set()


def test_nothing_to_do_is_nothing_done(let_in: Let) -> None:
    township = let_in(HUANGHUAGANG)
    register(township, HUANGHUAGANG)
    first, again = synchronise(township, lambda: NOW), synchronise(township, lambda: NOW)
    assert (first.pushed, again.pushed, again.pulled) == (4, 0, 0)
    assert again.changes.subjects == frozenset()


def test_a_station_that_has_nothing_to_do_asks_one_question(let_in: Let, monkeypatch: pytest.MonkeyPatch) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    asked: list[str] = []
    ask = Link._rows
    monkeypatch.setattr(
        Link, "_rows", lambda link, call, *values, **how: asked.append(call) or ask(link, call, *values, **how)
    )

    def questions(store: SqlStore) -> int:
        asked.clear()
        assert synchronise(store, lambda: NOW).is_whole
        return len(asked)

    def is_still() -> bool:
        return [questions(store) for store in (township, district, township, district)][2:] == [1, 1]

    assert is_still()
    # an entry, its keys, what others wrote, somebody new: each is noticed, and then it is still again
    register(township, HUANGHUAGANG)
    assert questions(township) > 1
    assert questions(district) > 1
    assert is_still()
    let_in(LIWAN)
    assert questions(township) > 1
    assert is_still()
    # an older program let it in, which knew of no match key
    with township.record() as connection:
        connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == MATCH_KEY))
    assert questions(township) > 1
    assert is_still()


def test_a_transferred_case_takes_its_past_and_its_people_along(let_in: Let) -> None:
    township, other = let_in(HUANGHUAGANG), let_in(LIWAN)
    case = register(township, HUANGHUAGANG)
    sync(township, other)
    assert seen(other) == set()
    note(township, HUANGHUAGANG, case, HUANGHUAGANG, LIWAN)
    file = township.read(CaseFileQuery(case), township.user)
    assert file is not None
    (person,) = file.people
    with township.write(NOW, township.user, HUANGHUAGANG) as work:
        shared = PetitionerShared(case)
        work.append([NewEntry(uuid7(NOW), Subject("petitioner", person), shared, Routing((LIWAN,)))])
    synchronise(township, lambda: NOW)
    assert Subject("case", case) in synchronise(other, lambda: NOW).changes.subjects
    sync(township, other)
    found = other.read(CaseFileQuery(case), other.user)
    assert found is not None
    assert len(found.case.entries) == 2
    assert [one.person for one in found.people.values()] == [HE]


def test_a_restricted_case_goes_to_its_list_alone(let_in: Let) -> None:
    township, district, city = map(let_in, (HUANGHUAGANG, YUEXIU, CITY))
    case = register(township, HUANGHUAGANG, restricted=True)
    sync(township, district, city)
    for store in (district, city):
        with store.reading() as connection:
            about = select(func.count()).select_from(journal).where(journal.c.subject_id == case)
            assert connection.scalar(about) == 0


def test_keys_that_nobody_here_may_give_hold_up_no_others(
    let_in: Let, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.sync.exchange.BATCH", 1)
    township, other, district = let_in(HUANGHUAGANG), let_in(LIWAN), let_in(YUEXIU)
    cases = {register(township, HUANGHUAGANG, serial) for serial in (1, 2)}
    sync(township, other, district)
    # a centre that lies: the neighbour is said to wait for every key
    with postgres.shared().connect(place.database) as connection:
        connection.execute("SET search_path = centre")
        connection.execute(
            "INSERT INTO key_want SELECT DISTINCT key_id, %s, subject_kind, subject_id FROM journal ON CONFLICT DO NOTHING",
            [other.origin],
        )
        connection.execute(
            "INSERT INTO key_want SELECT DISTINCT key_id, origin.origin, subject_kind, subject_id FROM journal, origin"
            " WHERE origin.org = %s ON CONFLICT DO NOTHING",
            [YUEXIU],
        )
    late = register(township, HUANGHUAGANG, 3)
    sync(township, district, other)
    assert seen(district) == {*cases, late}
    assert seen(other) == set()
    with other.reading() as connection:
        foreign = select(subject_keys.c.id).where(subject_keys.c.subject_id.in_({*cases, late}))
        assert connection.scalars(foreign).all() == []


def test_a_key_that_came_before_what_it_opens_is_given_to_nobody_yet(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG)
    sync(township)
    with pytest.MonkeyPatch.context() as cut:
        # the line breaks when the keys have come and the feed has not
        cut.setattr(Link, "feed_at", refused)
        assert synchronise(district, lambda: NOW).state is ExchangeState.OFFLINE
    assert key_there(district, case)
    assert seen(district) == set()
    city = let_in(CITY)
    assert synchronise(district, lambda: NOW).is_whole
    sync(city, district)
    assert seen(city) == seen(district) == {case}


def test_staff_and_settings_of_others_are_not_ours(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    sync(township, district)
    assert len(district.read(UsersQuery(), district.user)) == 1


def test_both_write_apart_and_agree_afterwards(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG)
    sync(township, district)
    note(township, HUANGHUAGANG, case, text="镇里的话")
    note(district, YUEXIU, case, HUANGHUAGANG, YUEXIU, text="区里的话")
    sync(township, district, township)
    timelines = [
        [entry.id for entry in store.read(CaseFileQuery(case), store.user).case.entries]  # type: ignore[union-attr]
        for store in (township, district)
    ]
    assert timelines[0] == timelines[1]
    assert len(timelines[0]) == 3


def test_a_revoked_station_is_told_so(let_in: Let, place: Place) -> None:
    from db.sync.centre import revoke

    township = let_in(HUANGHUAGANG)
    register(township, HUANGHUAGANG)
    synchronise(township, lambda: NOW)
    revoke(place.access, township.origin)
    assert synchronise(township, lambda: NOW).state is ExchangeState.REVOKED


def test_a_centre_that_is_away_is_told_and_nothing_is_lost(let_in: Let) -> None:
    township = let_in(HUANGHUAGANG)
    register(township, HUANGHUAGANG)
    server = postgres.shared()
    server.stop()
    try:
        assert synchronise(township, lambda: NOW).state is ExchangeState.OFFLINE
    finally:
        server.start()
    assert synchronise(township, lambda: NOW).pushed == 4


def test_a_wrong_clock_is_told_and_holds_nothing_up(let_in: Let) -> None:
    township = let_in(HUANGHUAGANG)
    register(township, HUANGHUAGANG)
    done = synchronise(township, lambda: datetime.now(NOW.tzinfo) + timedelta(days=3650))
    assert (done.state, done.pushed, done.is_whole) == (ExchangeState.CLOCK, 4, True)


def test_who_is_not_enrolled_is_told(tmp_path: Path) -> None:
    with station(tmp_path / "alone", HUANGHUAGANG) as store:
        assert synchronise(store, lambda: NOW).state is ExchangeState.NOT_ENROLLED


def test_a_copied_file_is_noticed_before_it_writes(let_in: Let, place: Place, tmp_path: Path) -> None:
    township = let_in(HUANGHUAGANG)
    register(township, HUANGHUAGANG)
    synchronise(township, lambda: NOW)
    township.backup(tmp_path / "unused.kapok")
    shutil.copytree(township.home.folder, tmp_path / "clone")
    register(township, HUANGHUAGANG, 2)
    assert synchronise(township, lambda: NOW).is_whole
    with station(tmp_path / "clone", HUANGHUAGANG) as clone:
        assert synchronise(clone, lambda: NOW).state is ExchangeState.FORK
    assert synchronise(township, lambda: NOW).is_whole


@pytest.mark.parametrize("first", ["original", "clone"])
def test_two_that_wrote_as_one_go_on_apart_and_lose_nothing(let_in: Let, tmp_path: Path, first: str) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    common = register(township, HUANGHUAGANG)
    sync(township, district)
    shutil.copytree(township.home.folder, tmp_path / "clone")
    with station(tmp_path / "clone", HUANGHUAGANG) as clone:
        cases = {common, register(township, HUANGHUAGANG, 2), register(clone, HUANGHUAGANG, 3)}
        cases.add(register(clone, HUANGHUAGANG, 4))
        winner, loser = (township, clone) if first == "original" else (clone, township)
        assert synchronise(winner, lambda: NOW).is_whole
        assert synchronise(loser, lambda: NOW).state is ExchangeState.FORK
        assert reorigin(loser, NOW) == (4 if loser is clone else 2)
        assert loser.origin != winner.origin
        assert loser.verify().damage == ()
        done = sync(loser, winner, district)
        assert [one.state for one in done] == [ExchangeState.SYNCHRONISED] * 3
        for store in (loser, winner, district):
            assert seen(store) == cases
            assert store.verify().damage == ()
        register(loser, HUANGHUAGANG, 5)
        register(winner, HUANGHUAGANG, 6)
        assert [one.is_whole for one in sync(loser, winner)] == [True, True]


def test_what_a_copy_took_over_may_come_again_from_the_other(let_in: Let, tmp_path: Path) -> None:
    township = let_in(HUANGHUAGANG)
    case = register(township, HUANGHUAGANG)
    shutil.copytree(township.home.folder, tmp_path / "clone")
    with broken(6, answered=True):
        # it began, and sent nothing yet
        assert synchronise(township, lambda: NOW).state is ExchangeState.OFFLINE
    with station(tmp_path / "clone", HUANGHUAGANG) as clone:
        assert synchronise(clone, lambda: NOW).state is ExchangeState.FORK
        reorigin(clone, NOW)
        states = [one.state for store in (clone, township, clone) for one in sync(store)]
        assert set(states) == {ExchangeState.SYNCHRONISED}
        for store in (clone, township):
            assert seen(store) == {case}
            assert store.verify().damage == ()


def test_keys_of_a_former_identity_reach_who_comes_later(let_in: Let, place: Place, tmp_path: Path) -> None:
    township = let_in(HUANGHUAGANG)
    case = register(township, HUANGHUAGANG)
    sync(township)
    reorigin(township, NOW)
    with station(tmp_path / "later", HUANGHUAGANG, "F1") as newcomer:
        enrol(newcomer, place.enrol(HUANGHUAGANG), HUANGHUAGANG)
        sync(township, newcomer, township, newcomer)
        assert seen(newcomer) == {case}
        assert newcomer.verify().damage == ()


def test_a_centre_brought_back_from_an_old_backup_gets_again_what_it_lost(let_in: Let, place: Place) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    register(township, HUANGHUAGANG)
    sync(township, district)
    server = postgres.shared()
    old = server.new_database(place.database)
    case = register(township, HUANGHUAGANG, 2)
    sync(township, district)
    server.replace(place.database, old)
    done = sync(township, district)
    assert [one.state for one in done] == [ExchangeState.SYNCHRONISED] * 2
    assert case in seen(district)
    assert district.verify().damage == ()


def test_an_enrolment_file_works_once_and_for_its_station(place: Place, tmp_path: Path) -> None:
    from app.ports import Refused

    enrolment = place.enrol(HUANGHUAGANG)
    with station(tmp_path / "one", HUANGHUAGANG) as one, station(tmp_path / "two", HUANGHUAGANG) as two:
        enrol(one, enrolment, HUANGHUAGANG)
        with pytest.raises(Refused, match=r"enrol\.used"):
            enrol(two, enrolment, HUANGHUAGANG)
        with pytest.raises(Refused, match=r"enrol\.other_station"):
            enrol(two, place.enrol(YUEXIU), HUANGHUAGANG)
