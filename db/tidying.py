"""Tidying up after something was erased: what deleted rows and the index of words leave behind in the file goes as well.

SQLite overwrites deleted rows (secure_delete); the index of words only strikes a case out, and pages that were split keep copies. A
hall's server is tidied by its administrator (`hall init`).
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, delete, insert, select

from db.engine import large_cache
from db.tables import feed_cursors

_UNTIDY = "erased, not tidied"
_IN_A_HALL = ("case_words", "cases", "petitioners", "subject_keys", "case_said", "agenda")
"""The tables of a server that hold something of a case in clear, or its key."""


def mark_untidy(connection: Connection) -> None:
    """Something was erased: the file is to be tidied up when nobody waits for it."""
    if not is_untidy(connection):
        connection.execute(insert(feed_cursors).values(feed=_UNTIDY, pos=0, h=b"1"))


def is_untidy(connection: Connection) -> bool:
    """Whether something was erased since the last time."""
    return connection.scalar(select(feed_cursors.c.h).where(feed_cursors.c.feed == _UNTIDY)) is not None


def tidy(engine: Engine) -> None:
    """Merge the index of words, which drops what was struck out, write the file anew, and empty the log beside it.

    A minute or two for a large hall; nobody else may write meanwhile. A later erasure marks it again.
    """
    with engine.begin() as connection, large_cache(connection):
        connection.exec_driver_sql("INSERT INTO case_words (case_words) VALUES ('optimize')")
        connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == _UNTIDY))
    driver = engine.raw_connection()
    try:
        driver.cursor().execute("VACUUM")
        driver.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        driver.close()


def tidy_hall(engine: Engine) -> None:
    """Write the tables of a hall's database anew; by whoever may administer it."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if is_untidy(connection):
            for table in _IN_A_HALL:
                connection.exec_driver_sql(f"VACUUM (FULL) {table}")
            connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == _UNTIDY))
