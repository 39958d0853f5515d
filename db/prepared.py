"""Statements of the hot path, compiled once a dialect and run on the driver's own cursor.

A registration is some twenty small statements; SQLAlchemy's execution costs several times what SQLite needs for one.
The statements stay SQLAlchemy's, so that they fit every database; only the running is done here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Select, Update

_Convert = Callable[[Any], Any] | None


class _Ready:
    """A statement as one dialect wants it."""

    __slots__ = ("_by_name", "_converted", "_into", "_out", "sql")

    def __init__(
        self, statement: Select[Any] | Insert | Update | Delete, columns: Sequence[str], dialect: Dialect
    ) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=list(columns) or None)
        self.sql = str(compiled)
        binds: Mapping[str, Any] = getattr(compiled, "binds", {})
        positions: Sequence[str] | None = getattr(compiled, "positiontup", None)
        self._by_name = positions is None
        self._into: list[tuple[str, _Convert]] = [
            (name, binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in (binds if positions is None else positions)
        ]
        selected = statement.selected_columns if isinstance(statement, Select) else ()
        self._converted = [(place, to) for place, (_, to) in enumerate(self._into) if to is not None]
        self._out = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in selected]

    def arguments(self, values: Mapping[str, Any]) -> Any:
        """The values as the driver takes them: by position, or by name where the dialect has names."""
        found = [values[name] if to is None else to(values[name]) for name, to in self._into]
        return {name: value for (name, _), value in zip(self._into, found, strict=True)} if self._by_name else found

    def of_row(self, row: Sequence[Any]) -> Any:
        """The same from values in the order of the statement's columns."""
        if self._by_name:
            return self.arguments({name: value for (name, _), value in zip(self._into, row, strict=True)})
        found = list(row)
        for place, to in self._converted:
            found[place] = to(found[place])
        return found

    def answers(self, rows: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Rows of the driver as Python values."""
        if not any(self._out):
            return list(rows)
        return [tuple(v if of is None else of(v) for of, v in zip(self._out, row, strict=True)) for row in rows]


class Prepared:
    """One statement with named parameters; for an insert `columns` are the columns it fills."""

    __slots__ = ("_columns", "_ready", "_statement")

    def __init__(self, statement: Select[Any] | Insert | Update | Delete, columns: Sequence[str] = ()) -> None:
        self._statement, self._columns = statement, columns
        self._ready: dict[str, _Ready] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """What a question answers, or an update that returns something; within the connection's transaction."""
        ready = self._for(connection)
        cursor = connection.connection.cursor()
        cursor.execute(ready.sql, ready.arguments(values))
        return ready.answers(cursor.fetchall())

    def run(self, connection: Connection, many: Iterable[Mapping[str, Any]]) -> None:
        """Carry it out once for each set of values."""
        ready = self._for(connection)
        connection.connection.cursor().executemany(ready.sql, [ready.arguments(values) for values in many])

    def add(self, connection: Connection, rows: Iterable[Sequence[Any]]) -> None:
        """An insert: add these rows, each with its values in the order of `columns`."""
        ready = self._for(connection)
        connection.connection.cursor().executemany(ready.sql, [ready.of_row(row) for row in rows])

    def _for(self, connection: Connection) -> _Ready:
        dialect = connection.dialect
        if (ready := self._ready.get(dialect.name)) is None:
            ready = self._ready[dialect.name] = _Ready(self._statement, self._columns, dialect)
        return ready
