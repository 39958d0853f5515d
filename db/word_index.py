"""The index of the words and keys of the cases, in each database's own way: FTS5 in the file, tsvector in a hall.

It is made with the table of cases and computed from the journal as that is; the row's number is the case's.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Dialect,
    String,
    Table,
    TypeDecorator,
    column,
    event,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeEngine

from db.projection_tables import cases
from db.tokens import Sought, as_tsvector, in_fts5, in_tsquery, tokens_of


class AsIndexed(TypeDecorator[tuple[str, str]]):
    """Text and keys of a case as the database's index takes them (db/tokens.py)."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Each database has its own."""
        return TSVECTOR() if dialect.name == "postgresql" else String()

    def process_bind_param(self, value: tuple[str, str] | None, dialect: Dialect) -> str | None:
        """To the database."""
        if value is None:
            return None
        return as_tsvector(*value) if dialect.name == "postgresql" else tokens_of(*value)


class AsAsked(TypeDecorator[Sought]):
    """A question to the index in the language of the database."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Each database has its own."""
        return TSQUERY() if dialect.name == "postgresql" else String()

    def process_bind_param(self, value: Sought | None, dialect: Dialect) -> str | None:
        """To the database."""
        if value is None:
            return None
        return in_tsquery(value) if dialect.name == "postgresql" else in_fts5(value)


case_words = table("case_words", column("rowid", BigInteger), column("words", AsIndexed()))
"""The words and keys of the cases as tokens (db/tokens.py). The row's number is the case's."""


class Matching(FunctionElement[bool]):
    """The condition on `case_words` that a row's tokens fulfil a question."""

    # SQLite has no booleans: of one, SQLAlchemy would ask whether it is 1, and MATCH does not bear that
    type: TypeEngine[Any] = NullType()
    inherit_cache = True


@compiles(Matching, "sqlite")
def _match(element: Matching, compiler: SQLCompiler, **kw: Any) -> str:
    return f"case_words MATCH {compiler.process(element.clauses, **kw)}"


@compiles(Matching, "postgresql")
def _at_at(element: Matching, compiler: SQLCompiler, **kw: Any) -> str:
    return f"case_words.words @@ CAST({compiler.process(element.clauses, **kw)} AS tsquery)"


CREATE_WORDS = """
CREATE VIRTUAL TABLE case_words USING fts5(
    words, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co P* S* M*'"
)
"""
"""Marks count as words too, so that a phrase matches exactly what stands in the text."""
_CREATE_WORDS = {
    "sqlite": (CREATE_WORDS,),
    "postgresql": (
        "CREATE TABLE case_words (rowid bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE INDEX ix_case_words_words ON case_words USING gin (words)",
    ),
}
_CLEAR_WORDS = {
    "sqlite": "INSERT INTO case_words (case_words) VALUES ('delete-all')",
    "postgresql": "DELETE FROM case_words",
}


def clear_words(connection: Connection) -> None:
    """Empty the index of words."""
    connection.exec_driver_sql(_CLEAR_WORDS[connection.dialect.name])


@event.listens_for(cases, "after_create")
def _create_words(target: Table, connection: Connection, **kw: object) -> None:
    for statement in _CREATE_WORDS[connection.dialect.name]:
        connection.exec_driver_sql(statement)
