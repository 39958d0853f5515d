"""Official numbers: one without a gap for each registration of a region and year, in whatever order and company they arrive."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import psycopg
import pytest

from app.domain.envelope import CHINA, Subject
from app.domain.number import OfficialNumber, parse_official_number
from app.ports import CaseFileQuery, NumberQuery, Refused, SearchQuery
from app.ports.centre import NumberingOrder, NumberingRow
from db.store import SqlStore
from db.sync.numbering import numbering
from tests import postgres
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, LIWAN, YUEXIU, Place, Row, Station, Writer
from tests.db.sync.sticks import Let
from tests.db.sync.test_exchange import register, seen, sync
from tests.db.sync.test_races import Race, race, together

__all__ = ["race"]
Enter = Callable[[str], Station]
NEXT_YEAR = timedelta(days=366)


def now() -> datetime:
    return datetime.now(CHINA)


def this_year(serial: int) -> OfficialNumber:
    return OfficialNumber(YUEXIU, now().year, serial)


def switch_on(place: Place, org: str = YUEXIU, after: int = 0) -> None:
    numbering(place.access, NumberingOrder(org, True, after))
    with postgres.shared().connect(place.database) as connection:
        # what the tests register lies in an invented time
        connection.execute("UPDATE centre.numbering SET since = '2026-01-01T00:00:00.000+08:00' WHERE org = %s", [org])


def how(place: Place, org: str = YUEXIU) -> NumberingRow:
    return next(row for row in numbering(place.access, None) if row.org == org)


def registration(writer: Writer, id_: str, *orgs: str, **changes: Any) -> Row:
    return writer.entry(Subject("case", id_ * 32), *orgs, kind="case.registered", **({"at": now()} | changes))


def numbered(writer: Writer, id_: str, serial: int) -> Row:
    token = this_year(serial).token
    return writer.entry(Subject("case", id_ * 32), kind="case.numbered", tokens=(token,))


def given(place: Place) -> list[tuple[int, str]]:
    """(number, first letter of the subject), lowest first."""
    rows = place.look(
        "SELECT n, left(subject_id, 1) FROM official_number WHERE subject_id IS NOT NULL ORDER BY year, n"
    )
    return [(n, id_) for n, id_ in rows]


def told(station: Station) -> list[tuple[str, int]]:
    return [(id_[0], n) for id_, n in station.ask("SELECT subject_id, n FROM centre.numbers('', 100)")]


# ---------- given


def test_numbers_follow_each_other_over_the_stations_of_a_region(place: Place, station: Enter) -> None:
    here, there, elsewhere = station(HUANGHUAGANG), station(DADONG), station(LIWAN)
    clerk, neighbour, other = here.writer(), there.writer(), elsewhere.writer()
    before = registration(clerk, "a")
    here.push([before])
    switch_on(place)
    here.push([before, registration(clerk, "b"), registration(clerk, "c")])
    there.push([registration(neighbour, "d")])
    elsewhere.push([registration(other, "e")])
    here.push([registration(clerk, "f")])
    assert given(place) == [(1, "b"), (2, "c"), (3, "d"), (4, "f")]
    assert (told(here), told(there), told(elsewhere)) == ([("b", 1), ("c", 2), ("f", 4)], [("d", 3)], [])


def test_what_came_before_it_was_switched_on_has_none(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    numbering(place.access, NumberingOrder(YUEXIU, True))
    here.push(
        [
            registration(clerk, "a", at=now() - timedelta(minutes=1)),
            registration(clerk, "b", at=now() + timedelta(seconds=5)),
        ]
    )
    assert given(place) == [(1, "b")]


def test_the_nearest_region_counts_and_each_year_begins_with_one(place: Place, station: Enter) -> None:
    here, other = station(HUANGHUAGANG), station(LIWAN)
    clerk, leader = here.writer(), other.writer()
    switch_on(place)
    switch_on(place, CITY)
    moment = datetime(2026, 12, 31, 23, 59, tzinfo=CHINA)
    here.push([registration(clerk, "a", at=moment), registration(clerk, "b", at=moment + timedelta(minutes=2))])
    other.push([registration(leader, "c", at=moment)])
    years = place.look("SELECT subject_id, org, year, n FROM official_number ORDER BY subject_id")
    arrived = now().year
    assert [(id_[0], org, year, n) for id_, org, year, n in years] == [
        ("a", YUEXIU, 2026, 1),
        ("b", YUEXIU, min(2027, arrived), 1 if arrived > 2026 else 2),
        ("c", CITY, 2026, 1),
    ]


def test_a_clock_that_is_years_ahead_begins_no_year(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    switch_on(place)
    here.push([registration(clerk, "a", at=now() + 20 * NEXT_YEAR)])
    assert place.look("SELECT year, n FROM official_number") == [(now().year, 1)]


def test_a_report_or_accusation_has_no_number(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    switch_on(place)
    here.push([registration(clerk, "a", restricted=True), registration(clerk, "b")])
    assert given(place) == [(1, "b")]


def test_one_subject_has_one_number_however_often_it_is_registered(place: Place, station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk, neighbour = here.writer(), there.writer()
    switch_on(place)
    here.push([registration(clerk, "a"), registration(clerk, "a")])
    there.push([registration(neighbour, "a")])
    assert given(place) == [(1, "a")]


def test_a_push_that_fails_leaves_no_gap(place: Place, station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk, neighbour = here.writer(), there.writer()
    switch_on(place)
    good = registration(clerk, "a")
    with here.connection.transaction(force_rollback=True):
        here.push([good])
        assert told(here) == [("a", 1)]
    spoilt = registration(clerk, "b") | {"sealed": b"other"}
    with pytest.raises(psycopg.Error, match="TAMPER"):
        here.push([good, spoilt])
    there.push([registration(neighbour, "c")])
    here.push([good])
    assert given(place) == [(1, "c"), (2, "a")]


def test_two_who_register_at_once_have_two_numbers(race: Race) -> None:
    here, there = race.enter(HUANGHUAGANG), race.enter(DADONG)
    # to organisations that nobody knows: no feed of both makes one wait for the other
    first = registration(here.writer(), "a", "990000001")
    second = registration(there.writer(), "b", "990000002")
    switch_on(race.place)
    race.wait_at("number")
    together(here, lambda: here.push([first]), lambda: there.push([second]))
    assert given(race.place) == [(1, "a"), (2, "b")]


def test_switched_off_it_goes_on_where_it_was(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    switch_on(place)
    here.push([registration(clerk, "a")])
    numbering(place.access, NumberingOrder(YUEXIU, False))
    here.push([registration(clerk, "b")])
    assert how(place).state == "off"
    numbering(place.access, NumberingOrder(YUEXIU, True))
    here.push([registration(clerk, "c", at=now() + timedelta(seconds=5))])
    assert given(place) == [(1, "a"), (2, "c")]
    with pytest.raises(Refused) as refused:
        numbering(place.access, NumberingOrder(LIWAN, False))
    assert refused.value.problems[0].code == "numbering.region"


# ---------- written down


def test_what_is_written_down_is_told_no_more(place: Place, station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk, neighbour = here.writer(), there.writer()
    switch_on(place)
    here.push([registration(clerk, "a"), registration(clerk, "b")])
    # somebody else's word does not count
    there.push([numbered(neighbour, "b", 2)])
    here.push([numbered(clerk, "a", 1)])
    assert told(here) == [("b", 2)]
    assert how(place).unwritten == 1


def test_a_number_that_nobody_gave_moves_nothing(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    switch_on(place)
    here.push([registration(clerk, "a"), numbered(clerk, "b", 4711), numbered(clerk, "a", 9), registration(clerk, "c")])
    assert given(place) == [(1, "a"), (2, "c")]
    assert how(place).odd == (str(this_year(9)), str(this_year(4711)))


# ---------- a centre from an old backup


def brought_back(place: Place, old: str) -> None:
    postgres.shared().replace(place.database, old)


def test_a_centre_that_was_brought_back_gives_none_before_its_administrator_says_so(
    place: Place, station: Enter
) -> None:
    server = postgres.shared()
    switch_on(place)
    old = server.new_database(place.database)
    there = place.enrol(DADONG)
    brought_back(place, old)
    with place.station(HUANGHUAGANG) as here:
        clerk = here.writer()
        here.push([registration(clerk, "a")])
        assert (given(place), how(place).state) == ([], "waiting")
        numbering(place.access, NumberingOrder(YUEXIU, True, 40))
        here.push([registration(clerk, "b")])
    assert given(place) == [(41, "a"), (42, "b")]
    assert there.org == DADONG


def test_what_was_written_down_wins_and_the_count_goes_on_after_it(place: Place, station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    clerk, neighbour = here.writer(), there.writer()
    switch_on(place)
    # a centre that was brought back, and let on before everybody had come
    numbering(place.access, NumberingOrder(YUEXIU, True, 1))
    there.push([registration(neighbour, "a"), registration(neighbour, "b")])
    assert given(place) == [(2, "a"), (3, "b")]
    there.push([numbered(neighbour, "a", 2)])
    here.push([registration(clerk, "c"), numbered(clerk, "c", 3), registration(clerk, "d"), numbered(clerk, "d", 7)])
    # b had not been written down yet: it gets another; what is free is given first, nothing twice
    here.push([registration(clerk, "e")])
    assert [n for n, _ in given(place)] == sorted({n for n, _ in given(place)})
    assert {id_: n for n, id_ in given(place)} | {"c": 3, "d": 7, "a": 2} == {id_: n for n, id_ in given(place)}
    assert len(given(place)) == 5
    # and the same number written down at two places stays with both, and is told
    here.push([numbered(clerk, "f", 2)])
    assert how(place).odd == (str(this_year(2)),)


def test_begun_anew_it_reads_what_is_written_down(place: Place, station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    switch_on(place)
    here.push([registration(clerk, "a"), registration(clerk, "b")])
    here.push([numbered(clerk, "a", 1), numbered(clerk, "b", 2)])
    with postgres.shared().connect(place.database) as connection:
        connection.execute("SET search_path = centre")
        connection.execute("TRUNCATE official_number, number_head, numbering")
    numbering(place.access, NumberingOrder(YUEXIU, True, 1))
    assert given(place) == [(1, "a"), (2, "b")]
    assert how(place).last == ((now().year, 2),)


# ---------- at the stations


def number_at(store: SqlStore, case: str) -> str:
    file = store.read(CaseFileQuery(case), store.user)
    return file.case.official_number if file else "not here"


def test_a_station_writes_its_numbers_down_and_all_who_see_the_case_find_it(let_in: Let, place: Place) -> None:
    township, district, neighbour = map(let_in, (HUANGHUAGANG, YUEXIU, DADONG))
    switch_on(place)
    case, other = register(township, HUANGHUAGANG), register(neighbour, DADONG)
    done = sync(township, neighbour, district)
    assert all(one.is_whole for one in done)
    first, second = (str(OfficialNumber(YUEXIU, 2026, n)) for n in (1, 2))
    assert (number_at(township, case), number_at(neighbour, other)) == (first, second)
    assert (number_at(district, case), number_at(district, other)) == (first, second)
    assert district.read(NumberQuery("4401040002026000002"), district.user) == other
    for typed in (second, "000002", "2026-000002"):
        assert [hit.row.id for hit in district.read(SearchQuery(typed), district.user)] == [other]
    assert how(place).unwritten == 0
    assert [store.verify().damage for store in (township, district)] == [(), ()]


def test_nothing_is_written_twice(let_in: Let, place: Place) -> None:
    township = let_in(HUANGHUAGANG)
    switch_on(place)
    case = register(township, HUANGHUAGANG)
    sync(township, township)
    file = township.read(CaseFileQuery(case), township.user)
    assert file is not None
    assert [entry.envelope.kind for entry in file.case.entries] == ["case.registered", "case.numbered"]


def test_no_number_is_given_twice_after_the_centre_was_brought_back(let_in: Let, place: Place) -> None:
    township, neighbour, district = map(let_in, (HUANGHUAGANG, DADONG, YUEXIU))
    switch_on(place)
    sync(township, neighbour, district)
    server = postgres.shared()
    old = server.new_database(place.database)
    lost = register(township, HUANGHUAGANG)
    sync(township, district)
    brought_back(place, old)
    # this one has seen nothing of the centre since the backup: the place alone tells that it was brought back
    new = register(neighbour, DADONG)
    sync(neighbour)
    assert (number_at(neighbour, new), how(place).state) == ("", "waiting")
    township.close()  # and the one that has the number never comes again: the district gives its entries back
    sync(district)
    numbering(place.access, NumberingOrder(YUEXIU, True))
    sync(neighbour, district)
    numbers = [number_at(district, case) for case in (lost, new)]
    assert numbers == [str(OfficialNumber(YUEXIU, 2026, n)) for n in (1, 2)]
    assert seen(district) == {lost, new}


def test_a_station_that_saw_a_later_centre_stops_the_numbers(let_in: Let, place: Place) -> None:
    township = let_in(HUANGHUAGANG)
    switch_on(place)
    sync(township)
    old = postgres.shared().new_database(place.database)
    # an exchange with something in it: somebody new is there
    let_in(LIWAN)
    sync(township)
    brought_back(place, old)
    with postgres.shared().connect(place.database) as connection:
        # as if the whole machine had been put back: the place is the same
        connection.execute("SET search_path = centre")
        connection.execute("UPDATE numbering SET place = number_place()")
    register(township, HUANGHUAGANG)
    sync(township)
    assert (given(place), how(place).state) == ([], "waiting")


# ---------- the number itself


@pytest.mark.parametrize(
    "typed",
    ["440104000-2026-000012", "4401040002026000012", " 440104000－2026－000012 ", "４４０１０４０００-2026-000012"],
)
def test_a_number_is_read_as_people_type_it(typed: str) -> None:
    assert parse_official_number(typed) == OfficialNumber("440104000", 2026, 12)


@pytest.mark.parametrize("typed", ["", "440104014-20260724-F000134G", "440104000-2026-000000", "440104000-1826-000012"])
def test_anything_else_is_none(typed: str) -> None:
    assert parse_official_number(typed) is None
