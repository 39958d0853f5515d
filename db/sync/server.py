"""The centre's PostgreSQL: the way to it, and what goes wrong with it in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable
from db.server import TLS_NEEDED, Server, Trouble, trouble_of

if TYPE_CHECKING:
    from psycopg import Connection

GONE = template(
    "centre.gone",
    QT_TRANSLATE_NOOP("Problem", "市中心库 {place} 连不上（{why}）。各站照常登记，连上以后再传。"),
)
BUSY = template("centre.busy", QT_TRANSLATE_NOOP("Problem", "市中心库 {place} 正忙，这一步没有做。请过一会儿再试。"))
DENIED = template(
    "centre.denied",
    QT_TRANSLATE_NOOP("Problem", "市中心库 {place} 不让做（{why}）。请核对用户名、密码文件和权限；资料没有动。"),
)
FULL = template(
    "centre.full",
    QT_TRANSLATE_NOOP("Problem", "市中心库 {place} 的磁盘满了，这一步没有写进去；以前的都在。请腾出空间再试。"),
)
_WORDS = {Trouble.FULL: FULL, Trouble.BUSY: BUSY, Trouble.DENIED: DENIED, Trouble.GONE: GONE}
_OPTIONS = {"lock_timeout": "10000", "client_min_messages": "warning", "TimeZone": "UTC"}


@dataclass(frozen=True, slots=True)
class Centre(Server):
    """The centre's database by its address."""

    @contextmanager
    def connected(self, password: str | None = None) -> Iterator[Connection[Any]]:
        """A connection and its transaction, committed when the block ends well.

        Without a password libpq looks into PGPASSFILE or the service file. Raises Unavailable.
        """
        import psycopg

        arguments = self.arguments(**_OPTIONS) | ({} if password is None else {"password": password})
        try:
            with psycopg.connect(self.url, **arguments) as connection:
                if not self.is_secured(connection):
                    raise Unavailable(Problem(TLS_NEEDED, values={"place": self.place}))
                yield connection
        except psycopg.Error as error:
            if (found := trouble_of(error)) is None:
                raise
            trouble, why = found
            raise Unavailable(Problem(_WORDS[trouble], values={"place": self.place, "why": why})) from error

    @staticmethod
    def verifier(connection: Connection[Any], role: str, password: str) -> str:
        """What the server keeps to know a password by: it gets no more, so that its log cannot show the password."""
        return connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
