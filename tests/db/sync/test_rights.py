"""What a station's role may do at the centre in bare SQL: call the functions for its own, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import psycopg
import pytest

from app.domain.envelope import Subject
from tests import postgres
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, Place, Station, Writer, found

Enter = Callable[[str], Station]
CASE = Subject("case", "c" * 32)
OPEN_TO_STATIONS = {
    "add_origin", "attachments", "brought_back", "chunk", "directory", "donate", "donate_origin", "feed_at", "feeds", "give_keys", "glance", "have_keys", "head", "hello", "keys",
    "keys_due", "keys_wanted", "lacking", "numbers", "pull", "pull_own", "push", "put_chunk", "quarantined", "renew", "retire_sheets", "set_aside", "suspicions",
    "want_again", "want_own_keys",
}  # fmt: skip


@pytest.fixture(scope="module")
def centre() -> Iterator[tuple[Place, Station, Station]]:
    """A centre founded here (rights of a database are not copied with it), with two stations and an entry of each."""
    place = Place(postgres.shared().new_database())
    found(place.database)
    with ExitStack() as stack:
        stations = [stack.enter_context(place.station(org)) for org in (HUANGHUAGANG, DADONG)]
        for station in stations:
            station.push([station.writer().entry(Subject("case", station.org.ljust(32, "0")))])
        yield place, *stations


def names(place: Place, query: str) -> list[str]:
    return [str(row[0]) for row in place.look(query)]


def refused(station: Station, statement: str, *values: object) -> None:
    with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedTable)):
        station.ask(statement, *values)


def test_no_table_can_be_read_or_written(centre: tuple[Place, Station, Station]) -> None:
    place, station, _ = centre
    tables = names(place, "SELECT tablename FROM pg_tables WHERE schemaname = 'centre'")
    assert {"journal", "feed", "member", "wrapped_key"} <= set(tables)
    refused(station, "SELECT * FROM centre.entry")
    for table in tables:
        for statement in (
            "SELECT * FROM centre.{}",
            "SELECT count(*) FROM centre.{}",
            "SELECT * FROM centre.{} FOR UPDATE",
            "INSERT INTO centre.{} DEFAULT VALUES",
            "DELETE FROM centre.{}",
            "TRUNCATE centre.{}",
            "COPY centre.{} TO STDOUT",
            "COPY centre.{} FROM STDIN",
            "DO $$ BEGIN LOCK TABLE centre.{}; END $$",
            "ALTER TABLE centre.{} DISABLE ROW LEVEL SECURITY",
            "DROP TABLE centre.{}",
        ):
            refused(station, statement.format(table))
        (column,) = names(
            place,
            f"SELECT attname FROM pg_attribute WHERE attnum = 1 AND attrelid = 'centre.{table}'::regclass",
        )
        refused(station, f"UPDATE centre.{table} SET {column} = {column}")


def test_every_table_has_a_second_wall(centre: tuple[Place, Station, Station]) -> None:
    place, station, _ = centre
    open_ = names(
        place,
        "SELECT relname FROM pg_class WHERE relnamespace = 'centre'::regnamespace AND relkind = 'r'"
        " AND NOT (relrowsecurity AND relforcerowsecurity)",
    )
    assert open_ == []
    # somebody grants too much one day: still no row, and none can be put in
    with postgres.shared().connect(place.database) as keeper:
        keeper.execute(f"GRANT ALL ON centre.journal, centre.member TO {station.enrolment.role}")
        assert station.ask("SELECT * FROM centre.journal") == []
        assert station.ask("DELETE FROM centre.member RETURNING role") == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
            station.ask("INSERT INTO centre.member SELECT 'x', 'x', 'hall', '', ''")
        keeper.execute(f"REVOKE ALL ON centre.journal, centre.member FROM {station.enrolment.role}")


def test_only_what_is_meant_for_stations_can_be_called(centre: tuple[Place, Station, Station]) -> None:
    place, station, _ = centre
    callable_ = names(
        place,
        "SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'centre'::regnamespace"
        f" AND has_function_privilege('{station.enrolment.role}', oid, 'EXECUTE')",
    )
    assert set(callable_) == OPEN_TO_STATIONS
    for statement in (
        "SELECT centre.spread('x', 1, 2)",
        "SELECT centre.my_member()",
        "SELECT centre.next_change()",
        "SELECT centre.refuse('FORK')",
        "SELECT centre.chain(''::bytea, ''::bytea)",
    ):
        refused(station, statement)


def test_functions_that_run_as_the_owner_look_only_where_they_should(centre: tuple[Place, Station, Station]) -> None:
    place, *_ = centre
    loose = names(
        place,
        "SELECT proname FROM pg_proc WHERE pronamespace = 'centre'::regnamespace AND prosecdef"
        " AND NOT 'search_path=centre, pg_temp' = ANY (proconfig)",
    )
    assert loose == []


def test_no_object_can_be_put_in_front_of_the_real_ones(centre: tuple[Place, Station, Station]) -> None:
    _, station, _ = centre
    for statement in (
        "CREATE TEMP TABLE member (role name)",
        "CREATE TABLE centre.mine (a int)",
        "CREATE TABLE public.member (role name)",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION centre.my_member() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE FUNCTION pg_temp.session_user() RETURNS name LANGUAGE sql AS 'SELECT current_user'",
        "CREATE ROLE other",
    ):
        refused(station, statement)
    station.ask("SELECT set_config('search_path', 'pg_temp, public', false)")
    assert station.ask("SELECT org FROM centre.hello()") == [(HUANGHUAGANG,)]
    station.ask("SELECT set_config('search_path', 'public', false)")


def test_nobody_can_be_somebody_else(centre: tuple[Place, Station, Station]) -> None:
    place, station, other = centre
    (owner,) = names(place, "SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'centre'")
    for statement in (
        f"SET ROLE {owner}",
        f"SET ROLE {other.enrolment.role}",
        f"SET SESSION AUTHORIZATION {other.enrolment.role}",
        f"GRANT {owner} TO {station.enrolment.role}",
        f"ALTER ROLE {other.enrolment.role} PASSWORD 'mine'",
        f"ALTER ROLE {station.enrolment.role} SUPERUSER",
        f"ALTER ROLE {station.enrolment.role} CONNECTION LIMIT -1",
    ):
        refused(station, statement)
    (members,) = names(place, "SELECT 'kapok_members_' || left(value, 8) FROM about WHERE key = 'centre'")
    # what all stations are in gives nobody another's view
    station.ask(f"SELECT set_config('role', '{members}', false)")
    assert station.ask("SELECT org, role FROM centre.hello()") == [(HUANGHUAGANG, station.enrolment.role)]
    station.ask("SELECT set_config('role', 'none', false)")


def test_the_feeds_origins_and_keys_of_others_are_theirs(centre: tuple[Place, Station, Station]) -> None:
    _, station, other = centre
    theirs = other.writer()
    own = station.writer()
    for statement, *values in (
        ("SELECT * FROM centre.pull(%s, 0, 10)", DADONG),
        ("SELECT * FROM centre.pull(%s, 0, 10)", CITY),
        ("SELECT * FROM centre.pull(%s, 0, 10)", None),
        ("SELECT centre.feed_at(%s, 1)", DADONG),
        ("SELECT * FROM centre.head(%s)", theirs.id),
        ("SELECT * FROM centre.pull_own(%s, 0, 10)", theirs.id),
        ("SELECT * FROM centre.keys(%s, 0, 10)", theirs.id),
        ("SELECT * FROM centre.keys_wanted(%s, 10)", theirs.id),
        ("SELECT * FROM centre.quarantined(%s)", theirs.id),
        ("SELECT centre.renew(%s, '', '1')", theirs.id),
        ("SELECT centre.give_keys(%s, '{}', '{}', '{}')", theirs.id),
        ("SELECT * FROM centre.keys_due(%s, 10)", theirs.id),
        ("SELECT centre.have_keys(%s, '{}')", theirs.id),
        ("SELECT centre.want_again(%s, '{1}')", theirs.id),
        ("SELECT centre.want_own_keys(%s, '{}')", theirs.id),
        ("SELECT centre.set_aside(%s, 'FORK', '{}', '{}', '{}', '{}')", theirs.id),
        ("SELECT * FROM centre.head(%s)", None),
    ):
        with pytest.raises(psycopg.Error, match="NOT_YOURS"):
            station.ask(statement, *values)
    assert station.ask("SELECT * FROM centre.glance(%s)", theirs.id) == []
    with pytest.raises(psycopg.Error, match="NOT_YOURS"):
        station.add(theirs)
    # nor may an own origin get other keys: what was wrapped for it would be lost
    with pytest.raises(psycopg.Error, match="NOT_YOURS"):
        station.add(Writer(own.org, own.id))
    assert station.ask("SELECT org, n FROM centre.feeds()") == [(HUANGHUAGANG, 1)]
    assert [row[3] for row in station.pull()] != [row[3] for row in other.pull()]


def test_a_new_password_is_the_stations_own(centre: tuple[Place, Station, Station]) -> None:
    place, *_ = centre
    with place.station(HUANGHUAGANG) as station:
        role, secret = station.enrolment.role, "一个新密码"
        verifier = station.connection.pgconn.encrypt_password(secret.encode(), role.encode(), b"scram-sha-256")
        station.connection.execute(f"ALTER ROLE CURRENT_USER PASSWORD '{verifier.decode()}'")
        # the file lies about somewhere, perhaps copied: it opens nothing any more
        with pytest.raises(psycopg.OperationalError, match="authentication failed"), place.connected(station.enrolment):
            pytest.fail("let in")
        with place.connected(station.enrolment.with_password(secret)) as again:
            assert again.ask("SELECT org FROM centre.hello()") == [(HUANGHUAGANG,)]


def test_whoever_is_no_station_of_this_centre_does_not_even_come_in(centre: tuple[Place, Station, Station]) -> None:
    place, *_ = centre
    other = Place(postgres.shared().new_database())
    found(other.database)
    stranger = other.enrol(HUANGHUAGANG)
    url = place.access.url.replace(postgres.SUPERUSER, stranger.role)
    with pytest.raises(psycopg.OperationalError, match="CONNECT"):
        psycopg.connect(url, password=stranger.password)
