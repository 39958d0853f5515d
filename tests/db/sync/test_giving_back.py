"""What the centre lost it gets again from whoever has it; and what came on a stick reaches it through a hall."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from app.domain.envelope import Subject
from app.ports import ExchangeState
from db.absorbing import Parcel
from db.certificates import certificate_for
from db.sealing import sign
from db.sync.centre import revoke, status
from db.sync.enrolling import enrol, enrol_isolated
from db.sync.exchange import synchronise
from db.sync.packing import write_packet
from db.sync.reorigin import reorigin
from db.sync.unpacking import read_packet
from tests import postgres
from tests.builders import NOW
from tests.db.sync.centres import ARRAYS, CITY, HUANGHUAGANG, SENT, YUEXIU, Place, Row, Station, Writer
from tests.db.sync.stations import station
from tests.db.sync.sticks import Let
from tests.db.sync.test_exchange import register, seen, sync

CASE = Subject("case", "c" * 32)


# ---------- a centre from an old backup


def test_what_a_lost_station_wrote_comes_back_from_those_who_have_it(let_in: Let, place: Place) -> None:
    township, district, city = map(let_in, (HUANGHUAGANG, YUEXIU, CITY))
    cases = {register(township, HUANGHUAGANG)}
    sync(township, district, city)
    server = postgres.shared()
    old = server.new_database(place.database)
    cases.add(register(township, HUANGHUAGANG, 2))
    sync(township, district)
    township.close()
    server.replace(place.database, old)
    assert seen(city) < cases
    done = sync(district, city)
    assert [one.is_whole for one in done] == [True, True]
    assert seen(city) == cases
    assert city.verify().damage == ()
    (member,) = [one for one in status(place.access).members if one.org == HUANGHUAGANG]
    assert [(origin.holes, origin.quarantined) for origin in member.origins] == [((), 0)]


def test_a_station_that_lost_what_nobody_has_goes_on_as_another_and_has_the_rest_again(
    let_in: Let, place: Place, tmp_path: Path
) -> None:
    district, server = let_in(YUEXIU), postgres.shared()
    with station(tmp_path / "township", HUANGHUAGANG) as township:
        enrol(township, place.enrol(HUANGHUAGANG), HUANGHUAGANG)
        cases = {register(township, HUANGHUAGANG)}
        sync(township, district)
        old = server.new_database(place.database)
    shutil.copytree(tmp_path / "township", tmp_path / "image")
    with station(tmp_path / "township", HUANGHUAGANG) as township:
        register(township, HUANGHUAGANG, 2, restricted=True)
        cases.add(register(township, HUANGHUAGANG, 3))
        sync(township, district)
    server.replace(place.database, old)
    with station(tmp_path / "image", HUANGHUAGANG) as township:
        sync(district)
        # the restricted case went with the disk and the centre; what was written after it has nothing to follow
        assert synchronise(township, lambda: NOW).state is ExchangeState.FORK
        reorigin(township, NOW)
        assert [one.is_whole for one in sync(township, district)] == [True, True]
        assert seen(township) == seen(district) == cases
        assert township.verify().damage == ()


def test_even_an_enrolment_that_was_lost_comes_back(let_in: Let, place: Place) -> None:
    district, city = let_in(YUEXIU), let_in(CITY)
    sync(district, city)
    server = postgres.shared()
    old = server.new_database(place.database)
    township = let_in(HUANGHUAGANG)
    case = register(township, HUANGHUAGANG)
    sync(township, district)
    township.close()
    server.replace(place.database, old)
    sync(district, city)
    assert seen(city) == {case}
    assert {one.org for one in status(place.access).members} == {HUANGHUAGANG, YUEXIU, CITY}


def test_keys_and_certificates_are_not_passed_over_because_their_numbers_were_used_before(
    let_in: Let, place: Place, tmp_path: Path
) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    first = register(township, HUANGHUAGANG)
    sync(township, district)
    server = postgres.shared()
    old = server.new_database(place.database)
    second = register(township, HUANGHUAGANG, 2)
    sync(township, district)
    server.replace(place.database, old)
    # another key and another certificate come under the numbers that the district has read already
    third = register(township, HUANGHUAGANG, 3)
    with station(tmp_path / "late", CITY) as city:
        enrol(city, place.enrol(CITY), CITY)
        sync(city, township, district, township, district, city)
        assert seen(district) == {first, second, third}
        assert district.verify().damage == ()
        assert seen(city) == {first, second, third}


def test_the_centre_is_asked_once_about_what_it_has(let_in: Let, monkeypatch: pytest.MonkeyPatch) -> None:
    from db.sync.link import Link

    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    register(township, HUANGHUAGANG)
    sync(township, district)
    asked = []
    genuine = Link.lacking
    monkeypatch.setattr(Link, "lacking", lambda link, places: asked.append(places) or genuine(link, places))
    assert synchronise(district, lambda: NOW).is_whole
    assert asked == []


# ---------- on a stick, through a hall


def test_what_came_on_a_stick_reaches_the_centre_and_holes_are_named(let_in: Let, place: Place, tmp_path: Path) -> None:
    district, city = let_in(YUEXIU), let_in(CITY)
    sync(district, city)
    with station(tmp_path / "alone", HUANGHUAGANG) as township:
        enrolment = place.enrol(HUANGHUAGANG)
        enrol_isolated(township, enrolment, HUANGHUAGANG)
        township.receive(Parcel(certificates=[(text, "") for text in enrolment.known], issuer=enrolment.issuer), NOW)
        register(township, HUANGHUAGANG, restricted=True)
        case = register(township, HUANGHUAGANG, 2)
        done = write_packet(township, tmp_path / "1.kpk", YUEXIU, NOW)
        assert done.desks == 1
        read_packet(district, done.file, NOW, keep=True)
        sync(district, city)
        assert seen(city) == {case}
        assert city.verify().damage == ()
        (member,) = [one for one in status(place.access).members if one.org == HUANGHUAGANG]
        # what is restricted to the township alone stays there
        assert [(origin.seq, origin.holes) for origin in member.origins] == [(2, ((3, 4),))]
        # the network comes: the rest follows, nothing twice
        enrol(township, enrolment, HUANGHUAGANG)
        assert synchronise(township, lambda: NOW).is_whole
        sync(district, city)
    (member,) = [one for one in status(place.access).members if one.org == HUANGHUAGANG]
    assert [(origin.seq, origin.holes) for origin in member.origins] == [(6, ())]
    ((entries, distinct),) = place.look("SELECT count(*), count(DISTINCT id) FROM journal")
    assert entries == distinct == 6 + 2 + 2
    assert seen(city) == {case}


# ---------- by bare SQL: nobody is believed


@pytest.fixture
def desks(place: Place) -> Iterator[tuple[Station, Station, Writer, Writer]]:
    """A district that donates, a township's origin that it knows."""
    with place.station(HUANGHUAGANG) as township, place.station(YUEXIU) as district:
        clerk = Writer(HUANGHUAGANG)
        certificate = certificate_for(township.enrolment, clerk.id, clerk.secret).text()
        township.add(clerk, certificate)
        yield township, district, clerk, district.writer()


def donate(district: Station, donor: Writer, rows: list[Row], held: tuple[str, ...] = ()) -> int:
    columns = [[row[name] for row in rows] for name in ARRAYS]
    asked = f"SELECT centre.donate(%s, %s::text[], %s, {SENT})"
    return int(district.ask(asked, donor.id, list(held), rows[0]["origin"], *columns)[0][0])


Desks = tuple[Station, Station, Writer, Writer]


def test_a_donation_goes_to_whom_the_entry_is_for(desks: Desks, place: Place) -> None:
    township, district, clerk, donor = desks
    rows = [clerk.entry(CASE), clerk.entry(CASE), clerk.entry(Subject("case", "d" * 32), restricted=True)]
    assert donate(district, donor, rows) == 3
    assert donate(district, donor, rows) == 0
    assert township.received() == [row["id"] for row in rows]
    assert district.received() == [row["id"] for row in rows[:2]]
    assert township.push(rows) == 3


def test_holes_stay_open_for_the_origin_itself(desks: Desks) -> None:
    township, district, clerk, donor = desks
    rows = [clerk.entry(CASE) for _ in range(6)]
    assert donate(district, donor, [rows[1], rows[2], rows[4]]) == 3
    assert township.ask("SELECT seq FROM centre.head(%s)", clerk.id) == [(0,)]
    assert township.push(rows[:2]) == 3
    assert township.push(rows[2:]) == 6
    assert sorted(township.received()) == sorted(row["id"] for row in rows)


def test_a_forged_entry_is_refused(desks: Desks, place: Place) -> None:
    _, district, clerk, donor = desks
    forger = clerk.copy()
    forger.secret = bytes(32)
    with pytest.raises(psycopg.Error, match="TAMPER"):
        donate(district, donor, [clerk.entry(CASE), forger.entry(CASE)])
    real = clerk.entry(CASE)
    other = sign(clerk.secret, b"KAPOK-SIGN-1\n" + bytes(32))
    with pytest.raises(psycopg.Error, match="TAMPER"):
        donate(district, donor, [real | {"signature": other}])
    assert place.look("SELECT count(*) FROM journal") == [(0,)]


def test_what_the_revoked_wrote_waits_for_a_person(desks: Desks, place: Place) -> None:
    _, district, clerk, donor = desks
    row = clerk.entry(CASE)
    revoke(place.access, clerk.id)
    assert donate(district, donor, [row]) == 0
    assert district.received() == []
    assert place.look("SELECT origin, seq, reason FROM quarantine") == [(clerk.id, 1, "REVOKED")]


def test_two_that_wrote_as_one_are_no_donation(desks: Desks, place: Place) -> None:
    township, district, clerk, donor = desks
    clone = clerk.copy()
    rows = [clerk.entry(CASE), clerk.entry(CASE)]
    township.push(rows)
    theirs = [clone.entry(CASE), clone.entry(CASE)]
    assert donate(district, donor, theirs) == 0
    assert donate(district, donor, [rows[0], theirs[1]]) == 0
    assert set(place.look("SELECT reason FROM quarantine")) == {("FORK",)}
    assert township.received() == [row["id"] for row in rows]
    # nor does a donated one bring the head of the real one over to the copy
    later = [clerk.entry(CASE), clerk.entry(CASE)]
    assert donate(district, donor, later[1:]) == 1
    stranger = clerk.copy()
    stranger.seq, stranger.hash = 2, rows[1]["hash"]
    assert township.push([stranger.entry(CASE)]) == 3
    with pytest.raises(psycopg.Error, match="FORK"):
        township.push(later)


def test_a_certificate_is_believed_for_its_signatures_alone(desks: Desks, place: Place) -> None:
    township, district, _, donor = desks
    fresh = Writer(HUANGHUAGANG)
    good = certificate_for(township.enrolment, fresh.id, fresh.secret)
    for field in ("public_key", "box_key", "token", "token_signature", "origin_signature"):
        value = getattr(good, field)
        bad = good.text().replace(value, ("0" if value[0] != "0" else "1") + value[1:])
        with pytest.raises(psycopg.Error, match="TAMPER"):
            district.ask("SELECT centre.donate_origin(%s)", bad)
    with pytest.raises(psycopg.Error, match="TAMPER"):
        district.ask("SELECT centre.donate_origin(%s)", good.text().replace(HUANGHUAGANG, CITY))
    with pytest.raises(psycopg.Error, match="UNKNOWN"):
        donate(district, donor, [fresh.entry(CASE)])
    fresh.seq, fresh.hash = 0, bytes(32)
    district.ask("SELECT centre.donate_origin(%s)", good.text())
    district.ask("SELECT centre.donate_origin(%s)", good.text())
    assert donate(district, donor, [fresh.entry(CASE)]) == 1
    assert place.look("SELECT role FROM origin WHERE origin = %s", fresh.id) == [(township.enrolment.role,)]


def test_whoever_donates_gives_the_keys_it_has(desks: Desks) -> None:
    _, district, clerk, donor = desks
    row = clerk.entry(CASE)
    late = district.writer()
    donate(district, donor, [row], (row["key_id"],))
    wanted = district.ask("SELECT * FROM centre.keys_wanted(%s, 10)", donor.id)
    assert wanted == [(row["key_id"], late.id)]
