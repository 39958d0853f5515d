"""What the administrator does at the centre: found it, let stations in, shut them out, look how they are.

Everything there belongs to one role that nobody can log in as. Each station has a role of its own, which may call the
functions of `central/` and touch nothing else.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from psycopg.sql import SQL, Identifier, Literal
from sqlalchemy import make_url

from app.domain.audience import line_of
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.units import Directory
from app.domain.version import VERSION, is_version, numbers_of
from app.ports import Refused
from app.ports.centre import CentreAccess, CentreStatus, MemberRow, OriginRow
from db.certificates import Enrolment, token_for
from db.sealing import public_key
from db.sync.issuer import Issuer, write_secret
from db.sync.server import Centre

if TYPE_CHECKING:
    from psycopg import Connection

NO_CENTRE = template(
    "centre.none", QT_TRANSLATE_NOOP("Problem", "{place} 里还没有市中心库，请先运行 centre init 建一个。")
)
NO_STATION = template(
    "centre.no_station", QT_TRANSLATE_NOOP("Problem", "这个中心没有叫 {station} 的台，也没有这个入网角色，没有停用谁。")
)
NO_VERSION = template("centre.no_version", QT_TRANSLATE_NOOP("Problem", "{version} 不是版本号。请写成 0.2.0 这样。"))
VERSION_AHEAD = template(
    "centre.version_ahead",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这里的程序自己是 {own}，不能要求各站用更新的 {version}：没有定。请先升级这一台，再各站，最后定最低版本。",
    ),
)
LEVELS = ("city", "district", "township")
"""What may have a station, and a feed."""
_CONNECTIONS = 4
"""Of one role at the same time."""


@dataclass(frozen=True, slots=True)
class _Founded:
    """What a centre is called in its own database."""

    id: str
    issuer: str

    @property
    def owner(self) -> str:
        """The role everything belongs to; roles are of the whole server, so the centre's id is in their names."""
        return f"kapok_centre_{self.id[:8]}"

    @property
    def members(self) -> str:
        """The role all stations are in."""
        return f"kapok_members_{self.id[:8]}"


def central_sql() -> str:
    """The centre's own program."""
    files = sorted(Path(__file__).with_name("central").glob("*.sql"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


# ---------- founding


def init(access: CentreAccess, directory: Directory, version: str) -> tuple[str, Path]:
    """Make the centre, or bring one that is there up to date; answers its id and where the issuer's file lies.

    Raises Refused when a file stands where the issuer's should go, Unavailable.
    """
    with Centre.at(access.url).connected(access.password) as connection:
        # of two that begin at once the second waits here, and finds everything made
        connection.execute("SELECT pg_advisory_xact_lock(hashtext('kapok centre'))")
        founded, issuer = _founded(connection), None
        if founded is None:
            issuer = Issuer.new(secrets.token_hex(16))
            founded = _Founded(issuer.centre, issuer.public)
            _make_room(connection, founded)
        with as_owner(connection, founded):
            _lay_out(connection, founded, directory, version)
        place = access.issuer(founded.id)
        if issuer:
            # before the commit: a centre without its issuer could let nobody in
            issuer.write(place)
    return founded.id, place


def _make_room(connection: Connection[Any], founded: _Founded) -> None:
    owner, members = Identifier(founded.owner), Identifier(founded.members)
    for role in (owner, members):
        connection.execute(SQL("CREATE ROLE {} NOLOGIN").format(role))
    connection.execute(SQL("GRANT {} TO CURRENT_USER").format(owner))
    connection.execute(SQL("CREATE SCHEMA centre AUTHORIZATION {}").format(owner))
    database = Identifier(connection.info.dbname)
    connection.execute(SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    connection.execute(SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, members))
    connection.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")


def _lay_out(connection: Connection[Any], founded: _Founded, directory: Directory, version: str) -> None:
    connection.execute("SELECT set_config('centre.members', %s, true)", [founded.members])
    connection.execute(central_sql())
    told = {"centre": founded.id, "issuer": founded.issuer, "least_version": version}
    insert = connection.cursor()
    insert.executemany("INSERT INTO about VALUES (%s, %s) ON CONFLICT DO NOTHING", list(told.items()))
    parents = {area.code: area.parent for area in directory.areas if area.level in LEVELS}
    insert.executemany(
        "INSERT INTO org VALUES (%s, %s, %s, %s) ON CONFLICT (code) DO UPDATE SET parent = excluded.parent,"
        " level = excluded.level, line = excluded.line",
        [(a.code, a.parent, a.level, list(line_of(a.code, parents))) for a in directory.areas if a.code in parents],
    )
    connection.execute("INSERT INTO feed_head (org) SELECT code FROM org ORDER BY code ON CONFLICT DO NOTHING")


# ---------- stations


def enrol(access: CentreAccess, org: str, kind: str, out: Path) -> str:
    """Let a station or hall in: a role of its own, and the enrolment file it begins with, written to `out`.

    Answers the role. Raises Refused when there is no centre, `out` is there already or the issuer is another's, Unavailable.
    """
    centre = Centre.at(access.url)
    with centre.connected(access.password) as connection:
        founded = existing(connection, centre)
        issuer = Issuer.read(access.issuer(founded.id), founded.id, founded.issuer)
        role, secret = _free_role(connection, org), secrets.token_urlsafe(24)
        token, signature = token_for(issuer.secret, role, org)
        verifier = centre.verifier(connection, role, secret)
        connection.execute(
            SQL("CREATE ROLE {} LOGIN PASSWORD {} CONNECTION LIMIT {} IN ROLE {}").format(
                Identifier(role), Literal(verifier), Literal(_CONNECTIONS), Identifier(founded.members)
            )
        )
        with as_owner(connection, founded):
            connection.execute(
                "INSERT INTO member (role, org, kind, token, token_signature) VALUES (%s, %s, %s, %s, %s)",
                [role, org, kind, public_key(bytes.fromhex(token)), bytes.fromhex(signature)],
            )
            known = tuple(text for (text,) in connection.execute(_ABOVE, [org]))
        url = make_url(centre.url).set(username=role).render_as_string()
        enrolment = Enrolment(
            url, role, org, kind, founded.id, founded.issuer, signature, secret, token, issuer.match_key.hex(), known
        )
        # before the commit: nobody is enrolled whose file could not be written
        write_secret(out, enrolment.text())
    return role


def _free_role(connection: Connection[Any], org: str) -> str:
    while True:
        role = f"kapok_{org}_{secrets.token_hex(2)}"
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone():
            return role


def revoke(access: CentreAccess, station: str) -> str:
    """Shut out an origin, with its role unless that has other origins; or all of a role. Answers the role.

    What it has sent up to now stays; it can neither send nor read any more. Raises Refused, Unavailable.
    """
    centre = Centre.at(access.url)
    with centre.connected(access.password) as connection:
        founded = existing(connection, centre)
        with as_owner(connection, founded):
            found = connection.execute(
                "SELECT role FROM origin WHERE origin = %(it)s::text UNION SELECT role FROM member WHERE role = %(it)s::text",
                {"it": station},
            ).fetchone()
            if found is None:
                raise Refused([Problem(NO_STATION, "station", {"station": station})])
            (role,) = found
            connection.execute(
                "UPDATE origin SET revoked_at = now(), changed = next_change()"
                " WHERE revoked_at IS NULL AND %(it)s::text IN (origin, role)",
                {"it": station},
            )
            last = connection.execute(
                "UPDATE member SET revoked_at = now() WHERE role = %(role)s AND revoked_at IS NULL AND"
                " (role = %(it)s::text OR NOT EXISTS (SELECT FROM origin WHERE role = %(role)s AND revoked_at IS NULL))",
                {"role": role, "it": station},
            )
        if last.rowcount:
            _shut_out(connection, role)
    return str(role)


def _shut_out(connection: Connection[Any], role: str) -> None:
    """No further connection of a role; its present ones end where we may end them, and can do nothing in any case."""
    connection.execute(SQL("ALTER ROLE {} NOLOGIN").format(Identifier(role)))
    connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE usename = %(role)s AND pg_has_role(%(role)s, 'USAGE')",
        {"role": role},
    )


def require(access: CentreAccess, least: str) -> None:
    """Let only programs of this version or newer receive; older ones may still send. Raises Refused, Unavailable."""
    if not is_version(least):
        raise Refused([Problem(NO_VERSION, "version", {"version": least})])
    if numbers_of(least) > numbers_of(VERSION):
        # a slip would stop a whole city
        raise Refused([Problem(VERSION_AHEAD, "version", {"version": least, "own": VERSION})])
    centre = Centre.at(access.url)
    with centre.connected(access.password) as connection, as_owner(connection, existing(connection, centre)):
        connection.execute("UPDATE about SET value = %s WHERE key = 'least_version'", [least])


def match_within(access: CentreAccess, days: int) -> None:
    """Look for what two stations may have registered as two within so many days; 0: not at all. Raises Refused, Unavailable."""
    centre = Centre.at(access.url)
    with centre.connected(access.password) as connection, as_owner(connection, existing(connection, centre)):
        connection.execute("UPDATE about SET value = %s WHERE key = 'match_days'", [str(days)])


# ---------- how they are


def status(access: CentreAccess) -> CentreStatus:
    """Every station with how far it has come. Raises Refused when there is no centre, Unavailable."""
    centre = Centre.at(access.url)
    with centre.connected(access.password) as connection:
        founded = existing(connection, centre)
        with as_owner(connection, founded):
            origins: dict[str, list[OriginRow]] = {}
            for role, id_, seq, last_at, aside, revoked, holes in connection.execute(_ORIGINS):
                spans = tuple((first, last) for first, last in holes)
                origins.setdefault(role, []).append(OriginRow(id_, seq, last_at, aside, revoked, spans))
            rows = connection.execute(_MEMBERS).fetchall()
            ((least, entries, wanted),) = connection.execute(_TOLD).fetchall()
    members = tuple(
        MemberRow(role, org, kind, since, until, received, tuple(origins.get(role, ())))
        for role, org, kind, since, until, received in rows
    )
    return CentreStatus(founded.id, least, entries, wanted, members)


_ABOVE = """
    SELECT certificate FROM origin WHERE revoked_at IS NULL AND NOT sheet AND org = ANY (SELECT unnest(line) FROM org WHERE code = %s)
    ORDER BY changed"""
_TOLD = """
    SELECT (SELECT value FROM about WHERE key = 'least_version'), (SELECT coalesce(sum(seq), 0)::bigint FROM origin),
      (SELECT count(*) FROM key_want w JOIN origin o ON o.origin = w.receiver AND o.revoked_at IS NULL)"""
_MEMBERS = """
    SELECT m.role, m.org, m.kind, m.enrolled_at, m.revoked_at, f.n FROM member m JOIN feed_head f USING (org)
    ORDER BY m.org, m.enrolled_at, m.role"""
_ORIGINS = """
    SELECT o.role, o.origin, o.seq, (SELECT j.received_at FROM journal j WHERE j.origin = o.origin AND j.seq = o.seq),
      (SELECT count(*) FROM quarantine q WHERE q.origin = o.origin), o.revoked_at,
      ARRAY(
        SELECT ARRAY[s.before + 1, s.seq - 1]
        FROM (SELECT j.seq, lag(j.seq, 1, o.seq) OVER (ORDER BY j.seq) AS before FROM journal j WHERE j.origin = o.origin AND j.seq > o.seq) s
        WHERE s.seq > s.before + 1 ORDER BY s.seq)
    FROM origin o WHERE NOT o.sheet ORDER BY o.changed"""


# ---------- as whom


def _founded(connection: Connection[Any]) -> _Founded | None:
    owner = connection.execute("SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'centre'").fetchone()
    if owner is None:
        return None
    with _role(connection, owner[0]):
        told = dict(connection.execute("SELECT key, value FROM about").fetchall())
    return _Founded(told["centre"], told["issuer"])


def existing(connection: Connection[Any], centre: Centre) -> _Founded:
    """The centre in this database. Raises Refused when there is none."""
    if (founded := _founded(connection)) is None:
        raise Refused([Problem(NO_CENTRE, "url", {"place": centre.place})])
    return founded


def as_owner(connection: Connection[Any], founded: _Founded) -> AbstractContextManager[None]:
    """Be the role that everything belongs to, with the tables' names in reach, until the block ends."""
    return _role(connection, founded.owner)


@contextmanager
def _role(connection: Connection[Any], role: str) -> Iterator[None]:
    """Be the owner, with the tables' names in reach, until the block ends."""
    connection.execute(SQL("SET LOCAL ROLE {}").format(Identifier(role)))
    connection.execute("SET LOCAL search_path = centre, pg_temp")
    yield
    connection.execute("RESET ROLE")
    connection.execute("RESET search_path")
