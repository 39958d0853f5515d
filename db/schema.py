"""Which tables the file has: made new, found to be of this program, lifted from an older one, or refused as newer."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, select

import db.projection_tables
import db.tables  # noqa: F401  (both fill the metadata)
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable
from db.metadata import metadata
from db.migrations import HEAD

FILE_NEWER = template(
    "file_newer",
    QT_TRANSLATE_NOOP(
        "Problem",
        "数据文件是新版本的程序写的（第 {found} 版，本程序到第 {known} 版），这里没有打开它，也没有改动。请安装新版程序再开。",
    ),
)

_version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
"""Alembic's own table, described here so that neither creating nor checking loads Alembic."""


def create_schema(connection: Connection) -> None:
    """All tables of this program's revision, in an empty file."""
    metadata.create_all(connection)
    _version.create(connection)
    connection.execute(insert(_version).values(version_num=HEAD))


def needs_upgrade(connection: Connection) -> bool:
    """Whether the file is of an older revision. Raises Unavailable when it is of a newer one."""
    found: str = connection.execute(select(_version.c.version_num)).scalar_one()
    if found > HEAD:
        raise Unavailable(Problem(FILE_NEWER, values={"found": found, "known": HEAD}))
    return found < HEAD


def upgrade(connection: Connection) -> None:
    """Lift the file to this program's revision, within the connection's transaction."""
    from pathlib import Path

    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
