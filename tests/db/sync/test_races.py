"""At the same time: forced by making one side wait within the centre's functions. Nothing is missing, nothing deadlocks."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from app.domain.audience import shares
from app.domain.envelope import Routing, Subject
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, LIWAN, YUEXIU, Place, Station, found

WAIT = 0.5
ORGS = (HUANGHUAGANG, DADONG, YUEXIU, LIWAN)
CASE, OTHER = Subject("case", "c" * 32), Subject("case", "d" * 32)


@dataclass(frozen=True, slots=True)
class Race:
    """A centre, its door, and what makes whoever calls itself slow wait at one place of its functions."""

    place: Place
    enter: Callable[[str], Station]

    def wait_at(self, name: str) -> None:
        """From now on the slow one waits there."""
        pause = f"IF current_setting('application_name') = 'slow' THEN PERFORM pg_sleep({WAIT}); END IF;"
        found(self.place.database, lambda sql: re.sub(rf"-- here: {name}$", pause, sql, flags=re.MULTILINE))


@pytest.fixture
def race(place: Place, station: Callable[[str], Station]) -> Race:
    """Ready to run."""
    return Race(place, station)


def together(slow: Station, first: Callable[[], object], second: Callable[[], object]) -> None:
    """`first` as the slow one; `second` begins while it waits. Whatever either raises, the test sees."""
    slow.ask("SELECT set_config('application_name', 'slow', false)")
    with ThreadPoolExecutor(2) as pool:
        begun: Future[object] = pool.submit(first)
        while not waiting(slow):
            assert not begun.done()
        pool.submit(second).result()
        begun.result()


def waiting(station: Station) -> bool:
    """Whether the other side has come to its pause."""
    query = "SELECT FROM pg_stat_activity WHERE pid = %s AND wait_event = 'PgSleep'"
    return bool(Place(station.connection.info.dbname).look(query, station.connection.info.backend_pid))


def test_two_pushes_into_one_feed_follow_each_other(race: Race) -> None:
    here, there, city = race.enter(HUANGHUAGANG), race.enter(DADONG), race.enter(CITY)
    clerk, neighbour = here.writer(), there.writer()
    before = [clerk.entry(CASE), neighbour.entry(OTHER)]
    here.push(before[:1])
    there.push(before[1:])
    first, second = clerk.entry(CASE), neighbour.entry(OTHER)
    race.wait_at("laid")
    together(here, lambda: here.push([first]), lambda: there.push([second]))
    assert city.received() == [row["id"] for row in (*before, first, second)]


def test_a_reader_never_sees_a_position_before_the_one_ahead_of_it(race: Race) -> None:
    here, there, city = race.enter(HUANGHUAGANG), race.enter(DADONG), race.enter(CITY)
    first, second = here.writer().entry(CASE), there.writer().entry(OTHER)
    race.wait_at("laid")
    seen: list[int] = []

    def push_and_read() -> None:
        there.push([second])
        seen.extend(row[0] for row in city.pull())

    together(here, lambda: here.push([first]), push_and_read)
    assert seen == [1, 2]


def test_a_retry_beside_the_first_try_is_no_harm(race: Race) -> None:
    here = race.enter(HUANGHUAGANG)
    writer = here.writer()
    rows = [writer.entry(CASE), writer.entry(CASE)]
    race.wait_at("origin")
    with race.place.connected(here.enrolment) as again:
        together(here, lambda: here.push(rows), lambda: again.push(rows))
    assert here.received() == [row["id"] for row in rows]


def test_an_edit_is_not_spread_by_what_was_true_before_a_restriction(race: Race) -> None:
    here, district = race.enter(HUANGHUAGANG), race.enter(YUEXIU)
    clerk, leader = here.writer(), district.writer()
    opening = clerk.entry(CASE)
    here.push([opening])
    edit = clerk.entry(CASE)
    closing = leader.entry(CASE, HUANGHUAGANG, restricted=True)
    race.wait_at("written")
    together(here, lambda: here.push([edit]), lambda: district.push([closing]))
    # in whichever order they came: that order says what the district has
    routings = [Routing((HUANGHUAGANG,), id_ == closing["id"]) for id_ in here.received()]
    parents = {HUANGHUAGANG: YUEXIU, YUEXIU: CITY, CITY: ""}
    assert len(district.received()) == shares(routings, parents)[YUEXIU]


def test_a_transfer_and_an_edit_miss_nothing(race: Race) -> None:
    here, district, there = race.enter(HUANGHUAGANG), race.enter(YUEXIU), race.enter(LIWAN)
    clerk, leader = here.writer(), district.writer()
    here.push([clerk.entry(CASE)])
    for name in ("subjects", "written", "feeds", "laid"):
        race.wait_at(name)
        together(here, lambda: here.push([clerk.entry(CASE)]), lambda: district.push([leader.entry(CASE, LIWAN)]))
        assert set(there.received()) == set(here.received())


def test_a_new_origin_gets_the_keys_of_what_comes_meanwhile(race: Race) -> None:
    here, district = race.enter(HUANGHUAGANG), race.enter(YUEXIU)
    writer, early = here.writer(), district.writer()
    race.wait_at("new origin")
    entry = writer.entry(CASE)
    together(district, lambda: district.writer(), lambda: here.push([entry]))
    wanted = here.ask("SELECT receiver FROM centre.keys_wanted(%s, 10)", writer.id)
    assert len(wanted) == 2
    assert (early.id,) in wanted


def test_two_who_give_to_one_follow_each_other(race: Race) -> None:
    here, there, district = race.enter(HUANGHUAGANG), race.enter(DADONG), race.enter(YUEXIU)
    clerk, neighbour, leader = here.writer(), there.writer(), district.writer()
    first, second = clerk.entry(CASE), neighbour.entry(OTHER)
    here.push([first])
    there.push([second])
    give = "SELECT centre.give_keys(%s, %s::text[], %s::text[], %s::bytea[])"
    race.wait_at("given")
    together(
        here,
        lambda: here.ask(give, clerk.id, [first["key_id"]], [leader.id], [b"1"]),
        lambda: there.ask(give, neighbour.id, [second["key_id"]], [leader.id], [b"2"]),
    )
    assert district.ask("SELECT no, wrapped FROM centre.keys(%s, 0, 10)", leader.id) == [(1, b"1"), (2, b"2")]


def test_many_at_once_on_the_same_cases(race: Race) -> None:
    """Six stations, shared cases, every order of locks there is: no error at all, and every feed as the rule says."""
    dice = random.Random(20261019)
    stations = [race.enter(org) for org in (*ORGS, HUANGHUAGANG, CITY)]
    cases = [Subject("case", f"{n:032d}") for n in range(5)]

    def work(station: Station, seed: int) -> None:
        chance, writer = random.Random(seed), station.writer()
        for _ in range(15):
            rows = [writer.entry(chance.choice(cases), *chance.sample(ORGS, 2)) for _ in range(chance.randint(1, 6))]
            station.push(rows)
            wanted = station.ask("SELECT * FROM centre.keys_wanted(%s, 50)", writer.id)
            chance.shuffle(wanted)
            columns = [[row[0] for row in wanted], [row[1] for row in wanted], [b"wrapped"] * len(wanted)]
            give = "SELECT centre.give_keys(%s, %s::text[], %s::text[], %s::bytea[])"
            station.ask(give, writer.id, *columns)

    with ThreadPoolExecutor(len(stations)) as pool:
        list(pool.map(work, stations, itertools.repeat(dice.randrange(1000))))
    by_org = {station.org: station.received() for station in stations}
    total = race.place.look("SELECT count(*) FROM journal")[0][0]
    assert len(by_org[CITY]) == len(set(by_org[CITY])) == total
    missing = """SELECT FROM audience a JOIN journal j ON (j.subject_kind, j.subject_id) = (a.kind, a.id)
        AND (a.listed OR NOT j.restricted) WHERE NOT EXISTS (
            SELECT FROM feed f WHERE (f.org, f.origin, f.seq) = (a.org, j.origin, j.seq))"""
    assert race.place.look(missing) == []
