"""Which tables the file has: made new, found to be of this program, lifted from an older one, or refused as newer.

Only the tables that are the truth are migrated. Projections are made anew after every upgrade and filled from the
journal; a change of theirs needs no more than a new revision that does nothing.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert, select, text

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import Unavailable
from db.engine import large_cache
from db.journal import Journal
from db.lookout import presence
from db.metadata import metadata
from db.migrations import HEAD
from db.projections import rebuild
from db.recomputing import law_here
from db.scans import scan_pieces
from db.tables import TRUTH

FILE_NEWER = template(
    "file_newer",
    QT_TRANSLATE_NOOP(
        "Problem",
        "数据文件是新版本的程序写的（第 {found} 版，本程序到第 {known} 版），这里没有打开它，也没有改动。请安装新版程序再开。",
    ),
)

_SCRIPTS = Path(__file__).parent / "migrations"
_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, described here so that neither creating nor checking loads Alembic."""


def create_schema(connection: Connection) -> None:
    """All tables of this program's revision, in an empty file."""
    metadata.create_all(connection)
    _at_a_hall(connection)
    _version.create(connection)
    connection.execute(insert(_version).values(version_num=HEAD))


def needs_upgrade(connection: Connection) -> bool:
    """Whether the file is of an older revision. Raises Unavailable when it is of a newer one."""
    found: str = connection.execute(select(_version.c.version_num)).scalar_one()
    if found > HEAD:
        raise Unavailable(Problem(FILE_NEWER, values={"found": found, "known": HEAD}))
    return found < HEAD


def upgrade(connection: Connection, lookup: Lookup) -> None:
    """Lift the file to this program's revision and compute its projections, within the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
    projections = [table for table in metadata.sorted_tables if table not in TRUTH]
    metadata.drop_all(connection, tables=projections)
    connection.execute(text("DROP TABLE IF EXISTS case_words"))
    metadata.create_all(connection, tables=projections)
    _at_a_hall(connection)
    with large_cache(connection):
        rebuild(connection, Journal(connection), law_here(connection, lookup), lambda done: True)


def _at_a_hall(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        for table in (presence, scan_pieces):
            table.create(connection, checkfirst=True)
