"""How a hall's database is laid out and lifted to a newer program, and what its desks may do in it.

Its tables belong to a role that nobody logs in as. A desk's role is a member of `DESKS`: it adds to the journal and changes
nothing there, and makes or alters no table. So an administrator lays out and lifts, `hall init`; the first desk does it by
itself where its role may.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Table, inspect, text

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import Refused, Unavailable
from db.forgetting import IN_A_HALL
from db.hall import SCHEMA, Hall
from db.lookout import presence
from db.metadata import metadata
from db.scans import scan_pieces
from db.schema import create_schema, needs_upgrade, upgrade
from db.tables import counters, drafts, erased_keys, journal, local_secrets, origins, scans, subject_keys
from db.tidying import tidy_hall

HALL_OLDER = template(
    "hall.older",
    QT_TRANSLATE_NOOP(
        "Problem",
        "大厅数据库 {place} 还是旧版本的，这一台的用户改不了它，所以没有打开。请管理员运行 hall init 更新以后再开；资料没有动。",
    ),
)
NOT_A_DESK = template(
    "hall.not_a_desk",
    QT_TRANSLATE_NOOP(
        "Problem",
        "大厅数据库 {place} 还没有让这个用户当一台用，所以没有打开。请管理员运行 hall init，用 --desk 写上这个用户。",
    ),
)
NO_ROLE = template("hall.no_role", QT_TRANSLATE_NOOP("Problem", "数据库服务器上没有 {role} 这个用户。请先建好再写它。"))
OWNER, DESKS = "kapok_hall", "kapok_desk"
_ADD, _ALL = "SELECT, INSERT", "SELECT, INSERT, UPDATE, DELETE"
_RIGHTS = {
    journal: _ADD,
    subject_keys: _ADD,
    erased_keys: _ADD,
    origins: f"{_ADD}, UPDATE",
    counters: f"{_ADD}, UPDATE",
    drafts: "",
    local_secrets: "",
    scans: f"{_ADD}, UPDATE",
    scan_pieces: _ADD,
}
"""Of the tables that are the truth; of all others a desk may change the rows. Drafts and secrets are in each desk's own file."""
_TURN = f"""
CREATE OR REPLACE FUNCTION take_turn() RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp AS $$
BEGIN
    LOCK TABLE journal IN SHARE ROW EXCLUSIVE MODE;
    RETURN (SELECT version_num FROM alembic_version);
END $$
"""
"""Who may only add to a table may not lock it by themselves. Answers the revision as it is once the turn has come."""


def init_hall(url: str, desks: Sequence[str], lookup: Lookup) -> str:
    """Lay a hall's database out or bring it up to date, let roles work in it as desks, and rid it of what an erasure left behind;
    answers its place.

    Raises Refused (no address, no such role), Unavailable.
    """
    hall = Hall.at(url)
    with hall.worldly(), hall.founding_engine().begin() as connection:
        bring_up_to_date(connection, hall, lookup)
        for role in desks:
            if not connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role}):
                raise Refused([Problem(NO_ROLE, "desk", {"role": role})])
            connection.exec_driver_sql(f"GRANT {DESKS} TO {_quoted(connection, role)}")
    with hall.worldly():
        tidy_hall(hall.founding_engine())
    return hall.place


def bring_up_to_date(connection: Connection, hall: Hall, lookup: Lookup) -> None:
    """Whatever the database lacks to be this program's. Raises Unavailable when it is newer, or this role may not lift it."""
    # of two that begin at once the second waits here, and finds everything made
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": SCHEMA})
    if not inspect(connection).has_table(journal.name, SCHEMA):
        _make_room(connection)
        with _as_owner(connection, hall):
            create_schema(connection)
            _grant(connection)
    elif not connection.scalar(text("SELECT has_schema_privilege(:name, 'USAGE')"), {"name": SCHEMA}):
        raise Unavailable(Problem(NOT_A_DESK, values={"place": hall.place}))
    elif needs_upgrade(connection):
        with _as_owner(connection, hall):
            # nobody reads or writes in between
            connection.exec_driver_sql("LOCK TABLE journal IN ACCESS EXCLUSIVE MODE")
            upgrade(connection, lookup)
            _grant(connection)


def _make_room(connection: Connection) -> None:
    for role in (OWNER, DESKS):
        connection.exec_driver_sql(
            f"DO $$ BEGIN CREATE ROLE {role} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )
    connection.exec_driver_sql(f"GRANT {OWNER} TO CURRENT_USER")
    connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA} AUTHORIZATION {OWNER}")


@contextmanager
def _as_owner(connection: Connection, hall: Hall) -> Iterator[None]:
    """Be whoever the schema belongs to until the block ends."""
    asked = text("SELECT r.rolname, pg_has_role(r.oid, 'MEMBER') FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner"
                 " WHERE n.nspname = :name")  # fmt: skip
    owner, may = connection.execute(asked, {"name": SCHEMA}).one()
    if not may:
        raise Unavailable(Problem(HALL_OLDER, values={"place": hall.place}))
    connection.exec_driver_sql(f"SET LOCAL ROLE {_quoted(connection, owner)}")
    yield
    connection.exec_driver_sql("RESET ROLE")


def _grant(connection: Connection) -> None:
    connection.exec_driver_sql(_TURN)
    connection.exec_driver_sql("REVOKE ALL ON FUNCTION take_turn() FROM PUBLIC")
    connection.exec_driver_sql(IN_A_HALL.format(schema=SCHEMA))
    connection.exec_driver_sql("REVOKE ALL ON FUNCTION forget_key(text) FROM PUBLIC")
    connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION forget_key(text) TO {DESKS}")
    rights = {_name(table): _RIGHTS.get(table, _ALL) for table in (*metadata.sorted_tables, presence, scan_pieces)}
    rights |= {"case_words": _ALL, "alembic_version": "SELECT"}
    for table, allowed in rights.items():
        if allowed:
            connection.exec_driver_sql(f"GRANT {allowed} ON {table} TO {DESKS}")
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {SCHEMA} TO {DESKS}")
    connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION take_turn() TO {DESKS}")


def _name(table: Table) -> str:
    return str(table.name)


def _quoted(connection: Connection, role: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(role)
