"""The same statements on the raw driver: what a call asks of the database is listened to, then asked again without it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Pool, PoolProxiedConnection, event

from db.engine import reading_engine, writing_engine


@dataclass(frozen=True, slots=True)
class Step:
    """One statement as the driver got it; `sql` None ends the transaction. `writes`: on the writing connection."""

    writes: bool
    sql: str | None = None
    parameters: Any = ()
    many: bool = False


class _Heard:
    """A driver connection whose statements are written down. Everything else is its own."""

    def __init__(self, own: Any, steps: list[Step]) -> None:
        self._own, self._steps, self._writes = own, steps, False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    def cursor(self) -> _HeardCursor:
        return _HeardCursor(self._own.cursor(), self._hear)

    def commit(self) -> None:
        self._steps.append(Step(self._writes))
        self._own.commit()

    def rollback(self) -> None:
        if self._own.in_transaction:
            self._steps.append(Step(self._writes))
        self._own.rollback()

    def _hear(self, sql: str, parameters: Any, *, many: bool) -> None:
        if sql.startswith("BEGIN"):
            self._writes = sql == "BEGIN IMMEDIATE"
        self._steps.append(Step(self._writes, sql, parameters, many))


class _HeardCursor:
    def __init__(self, own: Any, hear: Callable[..., None]) -> None:
        self._own, self._hear = own, hear

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    def execute(self, sql: str, parameters: Any = ()) -> Any:
        self._hear(sql, parameters, many=False)
        return self._own.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any) -> Any:
        self._hear(sql, parameters, many=True)
        return self._own.executemany(sql, parameters)


@contextmanager
def listened() -> Iterator[list[Step]]:
    """Everything that any connection executes meanwhile, in order, below SQLAlchemy."""
    steps: list[Step] = []

    def taken(connection: Any, _: Any, loan: PoolProxiedConnection) -> None:
        loan.dbapi_connection = _Heard(connection, steps)  # type: ignore[misc]

    event.listen(Pool, "checkout", taken)
    try:
        yield steps
    finally:
        event.remove(Pool, "checkout", taken)


class RawDriver:
    """A file opened twice with the settings of the store, once to write and once to read, and nothing in between."""

    def __init__(self, database: Path, key: bytes) -> None:
        self._database = database
        self._engines = {True: writing_engine(database, key), False: reading_engine(database, key)}
        self._connections: dict[bool, Any] = {
            writes: engine.raw_connection().driver_connection for writes, engine in self._engines.items()
        }

    def repeat(self, steps: Sequence[Step]) -> None:
        """Do it again, every row fetched."""
        for step in steps:
            connection = self._connections[step.writes]
            if step.sql is None:
                connection.commit()
            elif step.many:
                connection.executemany(step.sql, step.parameters)
            else:
                connection.execute(step.sql, step.parameters).fetchall()

    def ask(self, sql: str) -> list[Any]:
        """The rows of a query."""
        rows: list[Any] = self._connections[False].execute(sql).fetchall()
        return rows

    def make_bare(self) -> None:
        """A table of nothing but numbers and bytes."""
        self._connections[True].execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, value BLOB)")

    def commit_bare(self, value: bytes) -> None:
        """One row, committed."""
        connection = self._connections[True]
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bare (value) VALUES (?)", (value,))
        connection.commit()

    def copied(self, target: Path) -> Path:
        """A copy of the file as it is now, with the settings and pages it has; nothing may write meanwhile."""
        self._connections[True].execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        shutil.copyfile(self._database, target)
        return target

    def __enter__(self) -> RawDriver:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for connection in self._connections.values():
            connection.close()
        for engine in self._engines.values():
            engine.dispose()
