"""The hall's PostgreSQL: where it is, its two engines, and what goes wrong with it in words.

All desks of a hall keep one record there, each under an origin of its own. One of them writes at a time, as in the file
of a station: what an act reads cannot change before it has written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable
from db.migrations import HEAD
from db.server import TLS_NEEDED, Server, Trouble, trouble_of

GONE = template(
    "hall.gone",
    QT_TRANSLATE_NOOP(
        "Problem",
        "大厅数据库 {place} 连不上（{why}），这一步没有写进去。正在填的表还在。请看看网线，或请管理员看看，再存一次。",
    ),
)
BUSY = template(
    "hall.busy",
    QT_TRANSLATE_NOOP("Problem", "大厅数据库 {place} 正忙，这一步没有写进去。正在填的表还在，请过一会儿再存一次。"),
)
DENIED = template(
    "hall.denied",
    QT_TRANSLATE_NOOP(
        "Problem", "大厅数据库 {place} 不让这一台进（{why}）。请管理员核对用户名、密码文件和权限；资料没有动。"
    ),
)
FULL = template(
    "hall.full",
    QT_TRANSLATE_NOOP(
        "Problem", "大厅数据库 {place} 的磁盘满了，这一步没有写进去；以前的内容都在。请管理员腾出空间，再存一次。"
    ),
)

NEWER = template(
    "hall.newer",
    QT_TRANSLATE_NOOP(
        "Problem",
        "大厅数据库 {place} 已经升到新版本（第 {found} 版，本程序到第 {known} 版），这一步没有写进去。正在填的表还在。"
        "请把这一台的程序也换成新版，再打开接着办。",
    ),
)

SCHEMA = "kapok"
_OPTIONS = {"search_path": SCHEMA, "lock_timeout": "5000", "jit": "off", "client_min_messages": "warning"}
_WRITING = "SELECT take_turn()"
"""Holds off other writers from the transaction's first moment, and no reader (db/laying_out.py). Answers the revision."""
_READING = "SELECT version_num FROM alembic_version"
_WORDS = {Trouble.FULL: FULL, Trouble.BUSY: BUSY, Trouble.DENIED: DENIED, Trouble.GONE: GONE}


@dataclass(frozen=True, slots=True)
class Hall(Server):
    """A hall's database by its address."""

    def founding_engine(self) -> Engine:
        """For making tables: without waiting for the journal, which may not be there yet."""
        engine = create_engine(self._address(), connect_args=self.arguments(**_OPTIONS), poolclass=NullPool)
        return self._only_secured(engine)

    def writing_engine(self) -> Engine:
        """The engine that writes; its transactions hold off other writers from the start."""
        return self._not_newer(self._pooled(), _WRITING)

    def reading_engine(self) -> Engine:
        """The engine that only reads; every transaction sees one state of the record."""
        options = {"isolation_level": "REPEATABLE READ", "execution_options": {"postgresql_readonly": True}}
        return self._not_newer(self._pooled(**options), _READING)

    def _not_newer(self, engine: Engine, beginning: str) -> Engine:
        """While this program runs another desk may have lifted the hall: then it reads and writes no more."""

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            (found,) = connection.connection.cursor().execute(beginning).fetchone()
            if found > HEAD:
                raise Unavailable(Problem(NEWER, values={"place": self.place, "found": found, "known": HEAD}))

        return engine

    def looking_engine(self) -> Engine:
        """The engine that looks round, `db/lookout.py`: it waits for no writer and holds none off."""
        return self._pooled()

    def _pooled(self, **options: Any) -> Engine:
        # the server may have been started anew since the last question
        engine = create_engine(
            self._address(),
            connect_args=self.arguments(**_OPTIONS),
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=1,
            pool_pre_ping=True,
            **options,
        )

        return self._only_secured(engine)

    def _only_secured(self, engine: Engine) -> Engine:
        """What a service file says is known only when a connection stands."""

        @event.listens_for(engine, "connect")
        def _check(connection: Any, record: object) -> None:
            if not self.is_secured(connection):
                raise Unavailable(Problem(TLS_NEEDED, values={"place": self.place}))

        return engine

    def _address(self) -> URL:
        return make_url(self.url).set(drivername="postgresql+psycopg")

    @contextmanager
    def worldly(self) -> Iterator[None]:
        """Errors of the server or the way to it leave this block as Unavailable, our own bugs as they are."""
        import psycopg

        try:
            yield
        except (DBAPIError, psycopg.Error) as error:
            known = self._in_words(getattr(error, "orig", error))
            if known is None:
                raise
            raise known from error

    def _in_words(self, error: Any) -> Unavailable | None:
        if (found := trouble_of(error)) is None:
            return None
        trouble, why = found
        return Unavailable(Problem(_WORDS[trouble], values={"place": self.place, "why": why}))
