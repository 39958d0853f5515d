"""Keys on their way at the centre, match tokens, and what was set aside."""

from __future__ import annotations

from collections.abc import Callable

from psycopg.types.json import Jsonb

from app.domain.envelope import Subject
from db.sync.centre import revoke
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, YUEXIU, Place, Station, Writer

Enter = Callable[[str], Station]
CASE, OTHER = Subject("case", "c" * 32), Subject("case", "d" * 32)
PIECE = 262_144


def wanted(station: Station, writer: Writer) -> list[tuple[str, str]]:
    return station.ask("SELECT * FROM centre.keys_wanted(%s, 100)", writer.id)


def give(station: Station, writer: Writer, *keys: tuple[str, str]) -> int:
    columns = [[key for key, _ in keys], [receiver for _, receiver in keys], [b"for " + r.encode() for _, r in keys]]
    query = "SELECT centre.give_keys(%s, %s::text[], %s::text[], %s::bytea[])"
    return int(station.ask(query, writer.id, *columns)[0][0])


def taken(station: Station, writer: Writer, after: int = 0) -> list[tuple[int, str, bytes, str]]:
    query = "SELECT no, key_id, wrapped, giver FROM centre.keys(%s, %s, 100)"
    return station.ask(query, writer.id, after)


# ---------- keys


def test_every_origin_that_receives_a_subject_is_due_its_key_once(station: Enter) -> None:
    here, district, neighbour = station(HUANGHUAGANG), station(YUEXIU), station(DADONG)
    clerk, leader, _ = here.writer(), district.writer(), neighbour.writer()
    rows = [clerk.entry(CASE) for _ in range(3)]
    here.push(rows)
    key = rows[0]["key_id"]
    assert wanted(here, clerk) == [(key, leader.id)]
    assert give(here, clerk, (key, leader.id)) == 1
    assert wanted(here, clerk) == []
    assert give(here, clerk, (key, leader.id)) == 0
    assert taken(district, leader) == [(1, key, b"for " + leader.id.encode(), clerk.id)]
    assert taken(district, leader, 1) == []


def test_whoever_was_given_a_key_can_give_it_on(station: Enter) -> None:
    here, district = station(HUANGHUAGANG), station(YUEXIU)
    clerk, leader = here.writer(), district.writer()
    key = clerk.entry(CASE)
    here.push([key])
    give(here, clerk, (key["key_id"], leader.id))
    late = station(YUEXIU)
    newcomer = late.writer()
    assert wanted(district, leader) == wanted(here, clerk) == [(key["key_id"], newcomer.id)]
    assert give(district, leader, (key["key_id"], newcomer.id)) == 1
    assert taken(late, newcomer)[0][3] == leader.id


def test_whoever_does_not_hold_a_key_gives_none(place: Place, station: Enter) -> None:
    here, neighbour, district = station(HUANGHUAGANG), station(DADONG), station(YUEXIU)
    clerk, stranger, leader = here.writer(), neighbour.writer(), district.writer()
    entry = clerk.entry(CASE)
    here.push([entry])
    assert wanted(neighbour, stranger) == []
    assert give(neighbour, stranger, (entry["key_id"], leader.id)) == 0
    # and nobody is given what he should not have
    assert give(here, clerk, (entry["key_id"], stranger.id)) == 0
    assert place.look("SELECT count(*) FROM wrapped_key") == [(0,)]


def test_the_key_of_a_restricted_case_is_due_to_the_listed_alone(station: Enter) -> None:
    here, district, city = station(HUANGHUAGANG), station(YUEXIU), station(CITY)
    clerk, _, mayor = here.writer(), district.writer(), city.writer()
    entry = clerk.entry(CASE, HUANGHUAGANG, CITY, restricted=True)
    here.push([entry])
    assert wanted(here, clerk) == [(entry["key_id"], mayor.id)]


def test_whoever_has_what_is_due_to_it_says_so_and_is_asked_for_it(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk = here.writer()
    key = clerk.entry(CASE)
    here.push([key])
    # the same file under another identity, and somebody new beside it
    again, newcomer = here.writer(), here.writer()
    assert here.ask("SELECT * FROM centre.keys_due(%s, 10)", again.id) == [(key["key_id"],)]
    assert wanted(here, again) == []
    here.ask("SELECT centre.have_keys(%s, %s::text[])", again.id, [key["key_id"]])
    assert here.ask("SELECT * FROM centre.keys_due(%s, 10)", again.id) == []
    assert wanted(here, again) == [(key["key_id"], newcomer.id)]
    assert give(here, again, (key["key_id"], newcomer.id)) == 1


def test_nobody_has_what_is_not_due_to_it(place: Place, station: Enter) -> None:
    here, neighbour = station(HUANGHUAGANG), station(DADONG)
    clerk, stranger = here.writer(), neighbour.writer()
    key = clerk.entry(CASE)
    here.push([key])
    neighbour.ask("SELECT centre.have_keys(%s, %s::text[])", stranger.id, [key["key_id"]])
    assert place.look("SELECT origin FROM key_holder WHERE key_id = %s", key["key_id"]) == [(clerk.id,)]


def test_an_origin_that_lost_the_key_of_what_it_wrote_waits_for_it_like_others(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    clerk, colleague = here.writer(), here.writer()
    key = clerk.entry(CASE)
    here.push([key])
    assert give(here, clerk, (key["key_id"], colleague.id)) == 1
    here.ask("SELECT centre.want_own_keys(%s, %s::text[])", clerk.id, [key["key_id"]])
    assert wanted(here, clerk) == []
    assert wanted(here, colleague) == [(key["key_id"], clerk.id)]
    assert give(here, colleague, (key["key_id"], clerk.id)) == 1


def test_nobody_wants_anew_what_others_wrote(station: Enter) -> None:
    here, neighbour = station(HUANGHUAGANG), station(DADONG)
    clerk, stranger = here.writer(), neighbour.writer()
    key = clerk.entry(CASE)
    here.push([key])
    neighbour.ask("SELECT centre.want_own_keys(%s, %s::text[])", stranger.id, [key["key_id"]])
    assert wanted(here, clerk) == []


def test_what_is_wanted_comes_in_pages(station: Enter) -> None:
    here, district = station(HUANGHUAGANG), station(YUEXIU)
    clerk, leader, _ = here.writer(), district.writer(), district.writer()
    here.push([clerk.entry(CASE), clerk.entry(OTHER)])
    query = "SELECT key_id, receiver FROM centre.keys_wanted(%s, 3, %s)"
    first = here.ask(query, clerk.id, "")
    rest = here.ask(query, clerk.id, "".join(first[-1]))
    assert [len(first), len(rest)] == [3, 1]
    assert first + rest == wanted(here, clerk)
    assert leader.id in {receiver for _, receiver in first}


def test_a_revoked_origin_is_given_nothing_more(place: Place, station: Enter) -> None:
    here, district = station(HUANGHUAGANG), station(YUEXIU)
    clerk, lost, _ = here.writer(), district.writer(), district.writer()
    first, second = clerk.entry(CASE), clerk.entry(OTHER)
    here.push([first])
    revoke(place.access, lost.id)
    here.push([second])
    assert lost.id not in [receiver for _, receiver in wanted(here, clerk)]
    assert place.look(
        "SELECT count(*) FROM key_want WHERE receiver = %s AND key_id = %s", lost.id, second["key_id"]
    ) == [(0,)]
    assert give(here, clerk, (first["key_id"], lost.id)) == 0


# ---------- set aside, and the directory


def test_what_was_refused_is_kept_for_a_person(station: Enter) -> None:
    here = station(HUANGHUAGANG)
    writer = here.writer()
    row = writer.entry(CASE)
    for _ in range(2):
        here.ask(
            "SELECT centre.set_aside(%s, 'FORK', %s::bigint[], %s::text[], %s::bytea[], %s::jsonb[])",
            writer.id, [1], [row["id"]], [row["hash"]], [Jsonb({"kind": row["kind"]})],
        )  # fmt: skip
    query = "SELECT seq, id, hash, reason FROM centre.quarantined(%s)"
    assert here.ask(query, writer.id) == [(1, row["id"], row["hash"], "FORK")]


def test_the_directory_tells_what_is_new_since(place: Place, station: Enter) -> None:
    here, there = station(HUANGHUAGANG), station(DADONG)
    first = here.writer()
    ((seen, *told),) = there.ask("SELECT * FROM centre.directory(0)")
    assert told == [first.id, HUANGHUAGANG, "opaque", None]
    second = there.writer()
    here.add(first)
    assert [row[1] for row in here.ask("SELECT * FROM centre.directory(%s)", seen)] == [second.id]
    here.add(first, "renewed")
    assert [(row[1], row[3]) for row in here.ask("SELECT * FROM centre.directory(%s)", seen)] == [
        (second.id, "opaque"), (first.id, "renewed"),
    ]  # fmt: skip
    revoke(place.access, second.id)
    assert [row[1] for row in here.ask("SELECT * FROM centre.directory(%s)", seen)] == [first.id, second.id]
