"""Connections to the encrypted file: one engine that writes, one that only asks.

The driver begins no transactions of its own: writes take the lock at once (a read that becomes a write later fails
with "locked" under load), and everything of an act, DDL included, is in its transaction.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

BUSY_MILLISECONDS = 5000
_DURABLE = "synchronous = FULL"
_SETTINGS = (
    "journal_mode = WAL",
    _DURABLE,
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    f"busy_timeout = {BUSY_MILLISECONDS}",
)

_CIPHER = ("cipher_page_size = 8192", "cipher_hmac_algorithm = HMAC_SHA256")
"""Part of the file's format, for ever: with SQLCipher's own defaults (4096, SHA-512) a scan costs 18.8 µs a page, and
lists and search over hundreds of thousands of cases are scans. Larger pages would make every small act write more."""
_READING = (f"cache_size = -{48 * 1024}",)
"""In KiB. With SQLite's 8 MiB every filter would decrypt the same pages again."""
_LARGE = 160 * 1024
"""In KiB."""
_COMPILED: LRUCache[Any, Any] = LRUCache(1000)
"""Statements as SQL, of every engine here."""


class Dialect(SQLiteDialect_pysqlite):
    """SQLite's, the same for every engine: what one has compiled, each other finds. To compile costs as much as to run."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dialect)

    def __hash__(self) -> int:
        return hash(Dialect)


registry.register("sqlite.kapok", __name__, Dialect.__name__)


def connect(path: Path, key: bytes) -> Any:
    """A bare driver connection to the file, opened with its 32-byte key; a wrong key is noticed by the first statement."""
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    # before the key: SQLCipher would write what it thinks of a wrong one to standard error
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for setting in _CIPHER:
        connection.execute(f"PRAGMA {setting}")
    return connection


def finish_cut(path: Path, key: bytes) -> None:
    """Bring what the last run left in the log beside the file into the file itself.

    A power cut while pages were carried over leaves some half written in the file and whole in the log. What is asked through
    SQLite is right all the same; a check of the file's own pages, and with it every backup, would call it damaged.
    """
    log = path.with_name(path.name + "-wal")
    if not log.exists() or not log.stat().st_size:
        return
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def writing_engine(path: Path, key: bytes) -> Engine:
    """The engine of the one writer; its transactions hold the write lock from the start."""
    return _engine(path, key, "BEGIN IMMEDIATE", _SETTINGS)


def reading_engine(path: Path, key: bytes) -> Engine:
    """The engine that only reads; every transaction sees one state of the file. The writer must have opened it before."""
    return _engine(path, key, "BEGIN", (*_SETTINGS[1:], *_READING, "query_only = ON"))


def _engine(path: Path, key: bytes, begin: str, settings: tuple[str, ...]) -> Engine:
    def creator() -> Any:
        connection = connect(path, key)
        try:
            for setting in settings:
                connection.execute(f"PRAGMA {setting}")
        except dbapi2.Error:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite+kapok://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=1,
        execution_options={"compiled_cache": _COMPILED},
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.connection.cursor().execute(begin)

    return engine


@contextmanager
def waiting_for_no_disk(engine: Engine) -> Iterator[None]:
    """Commits wait for no disk: for a file that is thrown away unless it becomes whole. The engine's one connection is its writer's."""
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA synchronous = OFF")
    try:
        yield
    finally:
        with engine.connect() as connection:
            connection.connection.cursor().execute(f"PRAGMA {_DURABLE}")


@contextmanager
def large_cache(connection: Connection) -> Iterator[None]:
    """Pages in memory while all rows are written anew: with fewer, each index page is decrypted and encrypted again."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection
    (usual,) = driver.cursor().execute("PRAGMA cache_size").fetchone()
    driver.cursor().execute(f"PRAGMA cache_size = -{_LARGE}")
    try:
        yield
    finally:
        driver.cursor().execute(f"PRAGMA cache_size = {usual}")
