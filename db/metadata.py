"""The one collection of tables; the naming convention lets migrations speak of every index and key by name."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, MetaData, String

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ORDERED = String().with_variant(String(collation="C"), "postgresql")
"""A text that is compared and sorted by its characters' numbers, on every database and under every locale."""


def text_column(name: str) -> Column[str]:
    """A text that is never missing, at worst empty."""
    return Column(name, ORDERED, nullable=False)


def bytes_column(name: str) -> Column[bytes]:
    """Bytes that are never missing."""
    return Column(name, LargeBinary, nullable=False)
