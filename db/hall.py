"""The hall's PostgreSQL: where it is, its two engines, and what goes wrong with it in words.

All desks of a hall keep one record there, each under an origin of its own. One of them writes at a time, as in the file
of a station: what an act reads cannot change before it has written.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused, Unavailable

PASSWORD_IN_URL = template(
    "hall.password_in_url",
    QT_TRANSLATE_NOOP(
        "Problem", "数据库地址里不能写密码：地址会留在历史记录里。请把密码写进 PGPASSFILE 指的文件，或用 service 文件。"
    ),
)
NO_URL = template(
    "hall.no_url",
    QT_TRANSLATE_NOOP("Problem", "看不懂数据库地址。写法是 postgresql://用户名@主机/库名，密码不写在里面。"),
)
TLS_NEEDED = template(
    "hall.tls_needed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{place} 不在这台电脑上，连接必须加密并核对证书（sslmode=verify-full），所以没有连。请向管理员要证书。",
    ),
)
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

SCHEMA = "kapok"
_VERIFIED = "verify-full"
_SECONDS = {"connect_timeout": 10, "tcp_user_timeout": 15_000, "keepalives_idle": 30}
"""So long a cable that was pulled out may go unnoticed; the second is in milliseconds."""
_OPTIONS = f"-c search_path={SCHEMA} -c lock_timeout=5000 -c jit=off -c client_min_messages=warning"
_WRITING = "LOCK TABLE journal IN SHARE ROW EXCLUSIVE MODE"
"""Holds off other writers from the transaction's first moment, and no reader."""
_DENIED_STATES = ("28", "3D", "42501")
_BUSY_STATES = ("55P03", "40001", "40P01", "57014")
_FULL_STATE = "53100"
_GONE_STATES = ("08", "57P", "53", "25P03")


@dataclass(frozen=True, slots=True)
class Hall:
    """A database by its address, which never holds a password."""

    url: str

    @classmethod
    def at(cls, typed: str) -> Hall:
        """Read an address. Raises Refused: not one, with a password in it, or elsewhere without verified encryption."""
        try:
            url = make_url(typed.strip())
        except ArgumentError as error:
            raise Refused([Problem(NO_URL, "store")]) from error
        if url.drivername not in ("postgresql", "postgres") or not (url.database or "service" in url.query):
            raise Refused([Problem(NO_URL, "store")])
        if url.password is not None or "password" in url.query:
            raise Refused([Problem(PASSWORD_IN_URL, "store")])
        hall = cls(url.set(drivername="postgresql").render_as_string())
        if not _is_here(_host(url)) and url.query.get("sslmode", _VERIFIED) != _VERIFIED:
            raise Refused([Problem(TLS_NEEDED, "store", {"place": hall.place})])
        return hall

    @property
    def place(self) -> str:
        """Host and database, for people."""
        url = make_url(self.url)
        return f"{_host(url) or 'localhost'}/{url.database or url.query.get('service', '')}"

    def founding_engine(self) -> Engine:
        """For making tables: without waiting for the journal, which may not be there yet."""
        return create_engine(self._address(), connect_args=self._arguments(), poolclass=NullPool)

    def writing_engine(self) -> Engine:
        """The engine that writes; its transactions hold off other writers from the start."""
        engine = self._pooled()

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.connection.cursor().execute(_WRITING)

        return engine

    def reading_engine(self) -> Engine:
        """The engine that only reads; every transaction sees one state of the record."""
        return self._pooled(isolation_level="REPEATABLE READ", execution_options={"postgresql_readonly": True})

    def _pooled(self, **options: Any) -> Engine:
        # the server may have been started anew since the last question
        engine = create_engine(
            self._address(),
            connect_args=self._arguments(),
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=1,
            pool_pre_ping=True,
            **options,
        )

        @event.listens_for(engine, "connect")
        def _secured(connection: Any, record: object) -> None:
            if not (_is_here(connection.info.hostaddr or connection.info.host) or connection.pgconn.ssl_in_use):
                raise Unavailable(Problem(TLS_NEEDED, values={"place": self.place}))

        return engine

    def _address(self) -> URL:
        return make_url(self.url).set(drivername="postgresql+psycopg")

    def _arguments(self) -> dict[str, Any]:
        url = make_url(self.url)
        secured = {} if _is_here(_host(url)) or "sslmode" in url.query else {"sslmode": _VERIFIED}
        return _SECONDS | secured | {"options": _OPTIONS, "application_name": "kapok"}

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
        import psycopg

        state = error.sqlstate or ""
        if state == _FULL_STATE:
            code = FULL
        elif state.startswith(_BUSY_STATES):
            code = BUSY
        elif state.startswith(_DENIED_STATES):
            code = DENIED
        elif state.startswith(_GONE_STATES) or (not state and isinstance(error, psycopg.OperationalError)):
            code = GONE
        else:
            return None
        lines = str(error).strip().splitlines()
        return Unavailable(Problem(code, values={"place": self.place, "why": lines[-1] if lines else state}))


def _host(url: URL) -> str:
    host = url.host or url.query.get("hostaddr") or url.query.get("host") or ""
    return host if isinstance(host, str) else host[0]


def _is_here(host: str) -> bool:
    """Whether a host is this machine; without one libpq takes the local socket, unless a service file says otherwise."""
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
