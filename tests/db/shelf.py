"""A history laid out in a real encrypted file, so that queries can be asked of its projections."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, NullPool, create_engine

from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.history import display_key
from app.ports import Query
from db.engine import writing_engine
from db.metadata import metadata
from db.projections import refresh
from db.reading import Reader
from tests import postgres
from tests.builders import NOW, Journal, lookup, number, registered

T = TypeVar("T")
KEY = bytes(range(32))


@dataclass(slots=True)
class Shelf:
    """The tables of one file, and the history they are computed from."""

    connection: Connection
    history: Journal

    def entries(self, subject: Subject) -> tuple[Entry, ...]:
        return self.history.of(subject)

    def each(self, subject_kind: str) -> Iterator[tuple[Entry, ...]]:
        found = sorted(e.envelope.subject for e in self.history.entries if e.envelope.subject.kind == subject_kind)
        for subject, _ in groupby(found):
            yield self.history.of(subject)

    def of_kind(self, subject_kind: str) -> tuple[Entry, ...]:
        found = (e for e in self.history.entries if e.envelope.subject.kind == subject_kind)
        return tuple(sorted(found, key=display_key))

    def lay_out(self, *subjects: Subject) -> None:
        """Compute the rows of these subjects, or of all."""
        refresh(self.connection, subjects or {e.envelope.subject for e in self.history.entries}, self, lookup())

    def ask(self, query: Query[T], viewer: str = "") -> T:
        return Reader(self.connection, self, viewer).read(query)


DATABASES = ("sqlcipher", "postgresql")


def _engine(path: Path, database: str) -> Engine:
    if database == "sqlcipher":
        return writing_engine(path / "desk.db", KEY)
    server = postgres.shared()
    return create_engine(server.sqlalchemy_url(server.new_database()), poolclass=NullPool)


@contextmanager
def shelf(path: Path, database: str = "sqlcipher") -> Iterator[Shelf]:
    """An empty shelf in a new file, or in a new database of the server."""
    engine = _engine(path, database)
    try:
        with engine.connect() as connection:
            metadata.create_all(connection)
            yield Shelf(connection, Journal())
    finally:
        engine.dispose()


# ---------- a small register


def case_id(n: int) -> str:
    return f"0192f3a4b5c67d8e9fa0b1c2d3e4c{n:03x}"


def person_id(n: int) -> str:
    return f"0192f3a4b5c67d8e9fa0b1c2d3e4d{n:03x}"


def add(store: Shelf, n: int, **changes: object) -> None:
    """The n-th case, received n days before today, by a person of its own."""
    at = NOW - timedelta(days=n)
    changes = {"petitioner": person_id(n), "at": at, "number": number(at.date(), case=case_id(n)), **changes}
    registered(store.history, case=case_id(n), **changes)


def ids(rows: object) -> list[int]:
    """Which of the cases these rows are."""
    return [int(row.id[-3:], 16) for row in rows]
