"""What two stations registered as two and may be one: each is told of its own case, of the other only where and when, and a person judges."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.acts.settle_duplicate import SettleDuplicateDraft
from app.desk import Desk
from app.domain.case import CaseState
from app.domain.envelope import CHINA, Subject
from app.domain.matching import match_tokens
from app.domain.world import Actor
from app.domain.world import Station as OwnStation
from app.ports import CaseFileQuery, CaseFilter, CasesQuery, EntriesQuery
from db.absorbing import Cursor, Parcel
from db.store import SqlStore
from db.sync.centre import match_within
from db.tables import MATCH_KEY
from tests import postgres
from tests.app.desks import visit as draft_of_visit
from tests.builders import HE, lookup
from tests.db.desks import join_hall, key_of, new_hall_desk, opened
from tests.db.sync.centres import DADONG, HUANGHUAGANG, YUEXIU, Place, Row, Station, Writer
from tests.db.sync.sticks import Let
from tests.db.sync.test_exchange import sync
from tests.db.sync.test_numbers import brought_back, switch_on
from tests.db.sync.test_races import Race, race, together
from tests.halls import database_of

__all__ = ["race"]
Enter = Callable[[str], Station]


def now() -> datetime:
    return datetime.now(CHINA)


def registration(writer: Writer, id_: str, *tokens: str, **changes: Any) -> Row:
    values = {"kind": "case.registered", "tokens": tokens, "at": now()} | changes
    return writer.entry(Subject("case", id_ * 32), **values)


def told(station: Station) -> list[tuple[str, str, str]]:
    """(own case, other case, who registered it)."""
    rows = station.ask("SELECT case_id, other, other_org FROM centre.suspicions('', 100)")
    return [(case[0], other[0], org) for case, other, org in rows]


# ---------- at the centre


def test_both_stations_are_told_once_of_their_own_case(station: Enter) -> None:
    here, there, district = station(HUANGHUAGANG), station(DADONG), station(YUEXIU)
    clerk, neighbour = here.writer(), there.writer()
    here.push([registration(clerk, "a", "t1", "t2")])
    assert told(here) == []
    there.push([registration(neighbour, "b", "t2", "t1"), registration(neighbour, "c", "t3")])
    assert (told(here), told(there)) == ([("a", "b", DADONG)], [("b", "a", HUANGHUAGANG)])
    assert told(district) == []
    on = now().date().isoformat()
    query = "SELECT other_on, region, n FROM centre.suspicions('', 100)"
    assert here.ask(query) == [(on, None, None)]


def test_what_one_station_registered_twice_is_its_own_business(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    here.push([registration(clerk, "a", "t1"), registration(clerk, "b", "t1")])
    assert told(here) == []


def test_nobody_is_told_what_was_registered_above(station: Enter) -> None:
    """Who went to the district about the township is not to be met at the township's door."""
    here, district = station(HUANGHUAGANG), station(YUEXIU)
    here.push([registration(here.writer(), "a", "t1")])
    district.push([registration(district.writer(), "b", "t1")])
    assert (told(here), told(district)) == ([], [("b", "a", HUANGHUAGANG)])


@pytest.mark.parametrize("first", [True, False])
def test_the_restricted_are_in_no_suspicion(station: Enter, first: bool) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    # a program that was altered sends tokens all the same
    here.push([registration(here.writer(), "a", "t1", restricted=first)])
    there.push([registration(there.writer(), "b", "t1", restricted=not first)])
    assert (told(here), told(there)) == ([], [])


def test_a_token_of_the_restricted_is_not_even_kept(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    here.push([registration(here.writer(), "a", "t1", restricted=True)])
    assert place.look("SELECT token FROM match_token") == []


def test_what_was_closed_before_the_other_came_is_in_none(place: Place, station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk = here.writer()
    here.push([registration(clerk, "a", "t1"), clerk.entry(Subject("case", "a" * 32), restricted=True)])
    there.push([registration(there.writer(), "b", "t1")])
    assert place.look("SELECT case_id FROM suspicion") == []


def test_what_was_closed_before_it_was_told_is_told_no_more(station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk = here.writer()
    here.push([registration(clerk, "a", "t1")])
    there.push([registration(there.writer(), "b", "t1")])
    here.push([clerk.entry(Subject("case", "a" * 32), restricted=True)])
    assert (told(here), told(there)) == ([], [])


def test_what_lies_further_apart_than_the_days_is_none(place: Place, station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk, neighbour = here.writer(), there.writer()
    here.push([registration(clerk, "a", "t1", at=now() - timedelta(days=91))])
    here.push([registration(clerk, "b", "t2", at=now() - timedelta(days=89))])
    there.push([registration(neighbour, "c", "t1"), registration(neighbour, "d", "t2")])
    assert told(there) == [("d", "b", HUANGHUAGANG)]


def test_none_is_looked_for_where_the_days_are_none(place: Place, station: Enter) -> None:
    match_within(place.access, 0)
    here, there = station(HUANGHUAGANG), station(DADONG)
    here.push([registration(here.writer(), "a", "t1")])
    there.push([registration(there.writer(), "b", "t1")])
    assert (told(here), told(there)) == ([], [])


def test_two_that_arrive_at_once_find_each_other(race: Race) -> None:
    here, there = race.enter(HUANGHUAGANG), race.enter(DADONG)
    first, second = registration(here.writer(), "a", "t1"), registration(there.writer(), "b", "t1")
    race.wait_at("laid")
    together(here, lambda: here.push([first]), lambda: there.push([second]))
    assert (told(here), told(there)) == ([("a", "b", DADONG)], [("b", "a", HUANGHUAGANG)])


def test_what_is_written_down_is_told_no_more(station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk, neighbour = here.writer(), there.writer()
    here.push([registration(clerk, "a", "t1")])
    there.push([registration(neighbour, "b", "t1")])
    mark = f"suspected:{'b' * 32}"
    here.push([clerk.entry(Subject("case", "a" * 32), kind="duplicate.suspected", tokens=(mark,))])
    assert (told(here), told(there)) == ([], [("b", "a", HUANGHUAGANG)])


# ---------- at the stations


def desk_of(store: SqlStore, org: str) -> Desk:
    return Desk(store, lookup(), OwnStation(org, org, "F0", False, store.user), Actor(store.user, "王敏", ""), now)


def visit(desk: Desk, **changes: Any) -> str:
    return desk.do(draft_of_visit(desk, **changes)).case


def case_at(store: SqlStore, case: str) -> CaseState:
    file = store.read(CaseFileQuery(case), store.user)
    assert file is not None
    return file.case


def waiting(store: SqlStore) -> list[str]:
    return sorted(row.id for row in store.read(CasesQuery(CaseFilter(suspected=True)), store.user))


@pytest.fixture
def both(let_in: Let) -> tuple[SqlStore, SqlStore, str, str]:
    """The same person at two stations, which have exchanged."""
    here, there = let_in(HUANGHUAGANG), let_in(DADONG)
    sync(here, there)
    mine, theirs = visit(desk_of(here, HUANGHUAGANG)), visit(desk_of(there, DADONG))
    assert all(one.is_whole for one in sync(here, there))
    return here, there, mine, theirs


def test_a_person_at_two_stations_is_found_and_neither_learns_more_than_where_and_when(
    both: tuple[SqlStore, SqlStore, str, str],
) -> None:
    here, there, mine, theirs = both
    (found,) = case_at(here, mine).open_duplicates
    assert (found.other, found.org, found.registered_on, found.official_number) == (theirs, DADONG, now().date(), "")
    assert (waiting(here), waiting(there)) == ([mine], [theirs])
    assert here.read(CaseFileQuery(theirs), here.user) is None
    sync(here, there)
    assert [e.envelope.kind for e in case_at(here, mine).entries] == ["case.registered", "duplicate.suspected"]


def test_what_was_judged_is_not_asked_again(both: tuple[SqlStore, SqlStore, str, str]) -> None:
    here, there, mine, theirs = both
    desk = desk_of(here, HUANGHUAGANG)
    desk.do(SettleDuplicateDraft(desk.new_id(), mine, theirs, "different", "打电话问过，是兄弟两个。"))
    sync(here, there)
    assert (waiting(here), waiting(there)) == ([], [theirs])
    case = case_at(here, mine)
    assert (case.open_duplicates, case.duplicates[theirs].same) == ((), False)


def test_those_above_have_both_and_settle_both(let_in: Let, both: tuple[SqlStore, SqlStore, str, str]) -> None:
    here, there, mine, theirs = both
    district = let_in(YUEXIU)
    sync(district, here, there, district)
    assert waiting(district) == sorted([mine, theirs])
    desk = desk_of(district, YUEXIU)
    desk.do(SettleDuplicateDraft(desk.new_id(), mine, theirs, "same", "两个站都问过，由大东街道办。"))
    sync(district, here, there)
    assert (waiting(district), waiting(here), waiting(there)) == ([], [], [])


def test_the_other_ones_official_number_is_told(let_in: Let, place: Place) -> None:
    switch_on(place)
    here, there = let_in(HUANGHUAGANG), let_in(DADONG)
    sync(here, there)
    theirs = visit(desk_of(there, DADONG))
    sync(there)
    mine = visit(desk_of(here, HUANGHUAGANG))
    sync(here, there)
    (found,) = case_at(here, mine).open_duplicates
    assert found.official_number == case_at(there, theirs).official_number != ""
    assert case_at(here, mine).official_number != found.official_number


def test_a_centre_that_was_brought_back_tells_nothing_twice(let_in: Let, place: Place) -> None:
    here, there = let_in(HUANGHUAGANG), let_in(DADONG)
    sync(here, there)
    old = postgres.shared().new_database(place.database)
    mine, theirs = visit(desk_of(here, HUANGHUAGANG)), visit(desk_of(there, DADONG))
    sync(here, there)
    brought_back(place, old)
    sync(here, there, here)
    for store, case in ((here, mine), (there, theirs)):
        assert [e.envelope.kind for e in case_at(store, case).entries] == ["case.registered", "duplicate.suspected"]
    assert place.look("SELECT count(*) FROM suspicion WHERE NOT written") == [(0,)]


@pytest.mark.usefixtures("hall_password")
def test_all_desks_of_a_hall_write_tokens_by_the_key_of_the_one_that_is_let_in(tmp_path: Path) -> None:
    first = new_hall_desk(tmp_path / "first")
    second = join_hall(tmp_path / "second", database_of(first), desk_tag="F1", name="李青")
    key = bytes(range(32))
    with opened(first) as store:
        store.receive(Parcel(cursor=Cursor(MATCH_KEY, 0, key)), now())
    with opened(second, key_of(second)) as store:
        desk = desk_of(store, HUANGHUAGANG)
        registered = desk.read(EntriesQuery("case", visit(desk)))[0]
    assert registered.envelope.routing.tokens == match_tokens([HE], key)
