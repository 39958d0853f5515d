"""A PostgreSQL server by its address, which never holds a password: the hall's and the centre's alike."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from enum import Enum
from typing import Any, Self

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused

PASSWORD_IN_URL = template(
    "server.password_in_url",
    QT_TRANSLATE_NOOP(
        "Problem", "数据库地址里不能写密码：地址会留在历史记录里。请把密码写进 PGPASSFILE 指的文件，或用 service 文件。"
    ),
)
NO_URL = template(
    "server.no_url",
    QT_TRANSLATE_NOOP("Problem", "看不懂数据库地址。写法是 postgresql://用户名@主机/库名，密码不写在里面。"),
)
TLS_NEEDED = template(
    "server.tls_needed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{place} 不在这台电脑上，连接必须加密并核对证书（sslmode=verify-full），所以没有连。请向管理员要证书。",
    ),
)

VERIFIED = "verify-full"
_SECONDS = {"connect_timeout": 10, "tcp_user_timeout": 15_000, "keepalives_idle": 30}
"""So long a cable that was pulled out may go unnoticed; the second is in milliseconds."""


class Trouble(Enum):
    """What a server may be in; the values are the beginnings of the SQLSTATEs that say so."""

    FULL = ("53100",)
    BUSY = ("55P03", "40001", "40P01", "57014")
    DENIED = ("28", "3D", "42501")
    GONE = ("08", "57P", "53", "25P03")


@dataclass(frozen=True, slots=True)
class Server:
    """A database by its address."""

    url: str

    @classmethod
    def at(cls, typed: str) -> Self:
        """Read an address. Raises Refused: not one, with a password in it, or elsewhere without verified encryption."""
        try:
            url = make_url(typed.strip())
        except ArgumentError as error:
            raise Refused([Problem(NO_URL, "store")]) from error
        if url.drivername not in ("postgresql", "postgres") or not (url.database or "service" in url.query):
            raise Refused([Problem(NO_URL, "store")])
        if url.password is not None or "password" in url.query:
            raise Refused([Problem(PASSWORD_IN_URL, "store")])
        server = cls(url.set(drivername="postgresql").render_as_string())
        if not is_here(_host(url)) and url.query.get("sslmode", VERIFIED) != VERIFIED:
            raise Refused([Problem(TLS_NEEDED, "store", {"place": server.place})])
        return server

    @property
    def place(self) -> str:
        """Host and database, for people."""
        url = make_url(self.url)
        return f"{_host(url) or 'localhost'}/{url.database or url.query.get('service', '')}"

    def arguments(self, **options: str) -> dict[str, Any]:
        """How libpq is to connect besides the address; `options` are settings of the session."""
        url = make_url(self.url)
        secured = {} if is_here(_host(url)) or "sslmode" in url.query else {"sslmode": VERIFIED}
        session = " ".join(f"-c {name}={value}" for name, value in options.items())
        return _SECONDS | secured | {"options": session, "application_name": "kapok"}

    def is_secured(self, connection: Any) -> bool:
        """Whether a connection of psycopg stays on this machine or is encrypted."""
        return is_here(connection.info.hostaddr or connection.info.host) or bool(connection.pgconn.ssl_in_use)


def is_here(host: str) -> bool:
    """Whether a host is this machine; without one libpq takes the local socket, unless a service file says otherwise."""
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def trouble_of(error: Any) -> tuple[Trouble, str] | None:
    """What a psycopg error says of the server or the way to it, with its last line; None when it is not the world's fault."""
    import psycopg

    state = error.sqlstate or ""
    found = next((trouble for trouble in Trouble if state.startswith(trouble.value)), None)
    if not state and isinstance(error, psycopg.OperationalError):
        # no connection came about: a server that asked for the password was there, and said no
        asked = error.pgconn and (error.pgconn.used_password or error.pgconn.needs_password)
        found = Trouble.DENIED if asked else Trouble.GONE
    lines = str(error).strip().splitlines()
    return (found, lines[-1] if lines else state) if found else None


def _host(url: URL) -> str:
    host = url.host or url.query.get("hostaddr") or url.query.get("host") or ""
    return host if isinstance(host, str) else host[0]
