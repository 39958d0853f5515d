"""What a desk of a hall may do in its database, who lays it out and lifts it, and what an older program is told."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.kinds import NeedsTold
from app.ports import CasesQuery, EntriesQuery, Unavailable
from db.home import Home
from db.laying_out import init_hall
from db.migrations import HEAD
from tests import postgres
from tests.builders import NOW, ORG, USER, lookup
from tests.commands import Here
from tests.db.desks import join_hall, key_of, new_hall_desk, opened, register
from tests.halls import database_of

pytestmark = pytest.mark.usefixtures("hall_password")


@pytest.fixture
def _driver_says_less() -> Iterator[None]:
    """What is sent in one go and refused in the middle the driver may or may not log beside raising it."""
    logger = logging.getLogger("psycopg")
    logger.setLevel(logging.ERROR)
    yield
    logger.setLevel(logging.NOTSET)


def as_administrator(home: Home) -> psycopg.Connection[tuple[object, ...]]:
    return postgres.shared().connect(database_of(home))


def as_desk(home: Home) -> psycopg.Connection[tuple[Any, ...]]:
    """Raw SQL as the role that the desks come as."""
    server = postgres.shared()
    return psycopg.connect(
        host="127.0.0.1", port=server.port, dbname=database_of(home), user=postgres.DESK, password=postgres.PASSWORD,
        autocommit=True, options="-c search_path=kapok",
    )  # fmt: skip


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = ''",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "ALTER TABLE journal DISABLE TRIGGER ALL",
        "DROP TRIGGER journal_stays ON journal",
        "CREATE OR REPLACE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        "DROP TABLE presence",
        "CREATE TABLE another (a int)",
        "DELETE FROM subject_keys",
        "UPDATE subject_keys SET key = ''",
        "DELETE FROM origins",
        "DELETE FROM counters",
        "DELETE FROM scans",
        "DELETE FROM scan_pieces",
        "UPDATE scan_pieces SET bytes = ''",
        "UPDATE alembic_version SET version_num = '9999'",
        "SELECT * FROM drafts",
        "SELECT * FROM local_secrets",
        "SET ROLE kapok_hall",
    ],
)
def test_what_a_desk_has_no_need_of_it_may_not(tmp_path: Path, statement: str) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with as_desk(home) as connection, pytest.raises(InsufficientPrivilege):
        connection.execute(statement)


def test_the_tables_belong_to_a_role_that_nobody_logs_in_as(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    asked = "SELECT DISTINCT tableowner, rolcanlogin FROM pg_tables JOIN pg_roles ON rolname = tableowner WHERE schemaname = 'kapok'"
    with as_administrator(home) as connection:
        assert connection.execute(asked).fetchall() == [("kapok_hall", False)]
        public = "SELECT count(*) FROM information_schema.role_table_grants WHERE grantee = 'PUBLIC' AND table_schema = 'kapok'"
        assert connection.execute(public).fetchall() == [(0,)]


def test_who_is_no_desk_of_the_hall_is_not_let_in(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with as_administrator(home) as connection:
        connection.execute(f"CREATE ROLE stranger LOGIN PASSWORD '{postgres.PASSWORD}'")
    try:
        home.hall.write_text(postgres.shared().url(database_of(home), "stranger"))
        with pytest.raises(Unavailable, match=r"hall\.not_a_desk"), opened(home):
            raise AssertionError
    finally:
        with as_administrator(home) as connection:
            connection.execute("DROP ROLE stranger")


def test_a_desk_that_may_not_lay_out_a_hall_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    database = postgres.shared().new_database()
    with pytest.raises(Unavailable, match=r"hall\.denied"):
        join_hall(tmp_path / "desk", database)
    assert not Home(tmp_path / "desk").exists
    with postgres.shared().connect(database) as connection:
        assert connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = 'kapok'").fetchall() == []


@pytest.fixture
def administrator() -> Iterator[str]:
    """The address of a database whose owner may create roles and is nothing more."""
    server = postgres.shared()
    database = server.new_database()
    with server.connect("postgres") as connection:
        connection.execute(f"CREATE ROLE administrator LOGIN CREATEROLE PASSWORD '{postgres.PASSWORD}'")
        connection.execute(f"ALTER DATABASE {database} OWNER TO administrator")
    yield server.url(database, "administrator")
    with server.connect("postgres") as connection:
        connection.execute(f"DROP DATABASE {database} WITH (FORCE)")
        connection.execute("REVOKE kapok_hall FROM administrator")
        connection.execute("DROP ROLE administrator")


def test_an_administrator_lays_a_hall_out_by_command_for_desks_that_begin_there(
    administrator: str, here: Here, tmp_path: Path
) -> None:
    answer = here("hall", "init", administrator, "--desk", postgres.DESK, "--json")
    place = administrator.partition("@")[2]
    assert (answer.code, answer.json) == (
        0,
        {"place": f"127.0.0.1/{place.rpartition('/')[2]}", "desks": [postgres.DESK]},
    )
    home = join_hall(tmp_path / "desk", place.rpartition("/")[2])
    with opened(home, key_of(home)) as store:
        register(store)
        assert store.verify().damage == ()
    assert here("hall", "init", administrator).code == 0


def test_a_desk_without_a_role_on_the_server_is_refused_and_nothing_is_laid_out(administrator: str, here: Here) -> None:
    answer = here("hall", "init", administrator, "--desk", "nobody")
    assert (answer.code, "没有 nobody 这个用户" in answer.err) == (1, True)
    with postgres.shared().connect(administrator.rpartition("/")[2]) as connection:
        assert connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = 'kapok'").fetchall() == []


def test_to_lay_out_what_is_laid_out_changes_nothing(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
    init_hall(postgres.shared().url(database_of(home)), [postgres.DESK], lookup())
    with opened(home) as store:
        assert len(store.read(CasesQuery(), store.user)) == 1


def lower(home: Home, revision: str) -> None:
    with as_administrator(home) as connection:
        connection.execute("UPDATE kapok.alembic_version SET version_num = %s", (revision,))


def test_a_hall_of_an_older_program_waits_for_its_administrator(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
    lower(home, "0012")
    with as_administrator(home) as connection:
        # what it did not have yet
        connection.execute("DROP TABLE kapok.scans, kapok.scan_pieces")
    with pytest.raises(Unavailable, match=r"hall\.older"), opened(home):
        raise AssertionError
    init_hall(postgres.shared().url(database_of(home)), [], lookup())
    with opened(home) as store:
        assert len(store.read(CasesQuery(), store.user)) == 1
        register(store, 2)
        assert store.verify().damage == ()


def test_a_program_older_than_the_hall_writes_and_reads_no_more(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
        lower(home, "9999")
        with pytest.raises(Unavailable, match=r"hall\.newer") as refused:
            register(store, 2)
        assert refused.value.problem.values["found"] == "9999"
        with pytest.raises(Unavailable, match=r"hall\.newer"):
            store.read(CasesQuery(), store.user)
        lower(home, HEAD)
        assert len(store.read(CasesQuery(), store.user)) == 1
        register(store, 3)
    lower(home, "9999")
    with pytest.raises(Unavailable, match=r"file_newer|hall\.newer"), opened(home):
        raise AssertionError


@pytest.mark.usefixtures("_driver_says_less")
def test_a_server_whose_disk_is_full_is_told_and_the_desk_goes_on_when_there_is_room(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    full = (
        "CREATE FUNCTION kapok.no_room() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;"
        "CREATE TRIGGER no_room BEFORE INSERT ON kapok.case_words FOR EACH ROW EXECUTE FUNCTION kapok.no_room()"
    )
    with opened(home) as store, as_administrator(home) as server:
        register(store)
        server.execute(full)
        with pytest.raises(Unavailable, match=r"hall\.full"):
            register(store, 2)
        # what was half written is not there, and reading goes on
        assert len(store.read(CasesQuery(), store.user)) == 1
        server.execute("DROP TRIGGER no_room ON kapok.case_words")
        register(store, 3)
        assert store.verify().damage == ()
        assert len(store.read(CasesQuery(), store.user)) == 2


@pytest.mark.usefixtures("_driver_says_less")
def test_a_right_that_was_taken_away_is_told(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with opened(home) as store, as_administrator(home) as server:
        server.execute("REVOKE INSERT ON kapok.journal FROM kapok_desk")
        with pytest.raises(Unavailable, match=r"hall\.denied"):
            register(store)
        server.execute("GRANT INSERT ON kapok.journal TO kapok_desk")
        register(store, 2)


def test_a_wrong_password_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = new_hall_desk(tmp_path / "desk")
    monkeypatch.setenv("PGPASSFILE", str(postgres.password_file(tmp_path, "another one")))
    with pytest.raises(Unavailable, match=r"hall\.denied"), opened(home):
        raise AssertionError


def test_the_clock_of_a_desk_is_held_against_the_servers(tmp_path: Path) -> None:
    with opened(new_hall_desk(tmp_path / "desk")) as store:
        register(store)
        now = datetime.now(CHINA)
        assert store.clock_warning(now) is None
        for wrong in (now - timedelta(hours=1), now + timedelta(days=1)):
            problem = store.clock_warning(wrong)
            assert problem is not None and problem.code == "clock_apart"


def test_a_desk_destroys_the_keys_of_needs_and_no_others(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "home")
    needs = Subject("needs", "1" * 32)
    with opened(home) as store:
        register(store)
        with store.write(NOW, USER, ORG) as work:
            work.append([NewEntry("2" * 32, needs, NeedsTold("elderly", ("rest",)), Routing())])
        with store.write(NOW, USER, ORG) as work:
            work.forget(needs)
        assert [entry.body for entry in store.read(EntriesQuery("needs", needs.id), USER)] == [None]
        assert store.verify().damage == ()
    with as_desk(home) as connection:
        keys = connection.execute("SELECT id FROM subject_keys").fetchall()
        for (id_,) in keys:
            connection.execute("SELECT forget_key(%s)", (id_,))
        assert connection.execute("SELECT id FROM subject_keys").fetchall() == keys
        with pytest.raises(InsufficientPrivilege):
            connection.execute("DELETE FROM subject_keys")
