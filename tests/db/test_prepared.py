"""Prepared statements answer what SQLAlchemy's own execution answers, converted types included."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, bindparam, delete, insert, literal_column, select, update

from app.domain.envelope import CHINA
from db.engine import writing_engine
from db.prepared import Prepared
from db.projection_tables import case_documents
from db.schema import create_schema
from db.tables import counters

ROWS = [
    {
        "id": str(number),
        "no": number,
        "kind": "reply",
        "number": f"穗黄信访〔2026〕{number}号",
        "issued_at": datetime(2026, 10, 19, 10, 21, 7, 123000, CHINA) + timedelta(days=number),
        "delivered_on": date(2026, 10, 20) if number % 2 else None,
        "posted_on": date(2026, 10, 19) if number == 3 else None,
        "voided": number == 2,
    }
    for number in range(1, 4)
]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = writing_engine(tmp_path / "desk.db", bytes(32))
    with engine.begin() as connection:
        create_schema(connection)
        yield connection
    engine.dispose()


def test_rows_are_written_and_read_with_their_types(connection: Connection) -> None:
    Prepared(insert(case_documents), case_documents.c.keys()).run(connection, ROWS)
    everything = select(case_documents).order_by(case_documents.c.no)
    own = Prepared(everything).rows(connection, {})
    assert own == [tuple(row.values()) for row in ROWS]
    assert own == [tuple(row) for row in connection.execute(everything)]


def test_whole_rows_are_added_in_the_order_of_the_columns(connection: Connection) -> None:
    Prepared(insert(case_documents), case_documents.c.keys()).add(connection, [tuple(row.values()) for row in ROWS])
    found = Prepared(select(case_documents).order_by(case_documents.c.no)).rows(connection, {})
    assert found == [tuple(row.values()) for row in ROWS]


def test_questions_and_changes_take_named_values(connection: Connection) -> None:
    Prepared(insert(case_documents), case_documents.c.keys()).run(connection, ROWS)
    this = case_documents.c.id == bindparam("this")
    moved = update(case_documents).where(this).values(delivered_on=bindparam("day"))
    Prepared(moved).run(connection, [{"this": "2", "day": date(2026, 12, 1)}])
    day = Prepared(select(case_documents.c.delivered_on).where(this))
    assert day.rows(connection, {"this": "2"}) == [(date(2026, 12, 1),)]
    Prepared(delete(case_documents).where(this)).run(connection, [{"this": "1"}, {"this": "2"}])
    assert day.rows(connection, {"this": "2"}) == []


def test_a_change_may_answer(connection: Connection) -> None:
    Prepared(insert(counters), counters.c.keys()).run(connection, [{"scope": "a", "value": 1}])
    higher = update(counters).values(value=counters.c.value + literal_column("1")).returning(counters.c.value)
    assert Prepared(higher).rows(connection, {}) == [(2,)]


def test_it_is_part_of_the_transaction(tmp_path: Path) -> None:
    engine = writing_engine(tmp_path / "desk.db", bytes(32))
    with engine.begin() as connection:
        create_schema(connection)
    with engine.connect() as connection:
        with connection.begin() as transaction:
            Prepared(insert(counters), counters.c.keys()).run(connection, [{"scope": "a", "value": 1}])
            transaction.rollback()
        assert Prepared(select(counters)).rows(connection, {}) == []
    engine.dispose()


def test_a_missing_value_is_our_mistake(connection: Connection) -> None:
    with pytest.raises(KeyError):
        Prepared(select(counters).where(counters.c.scope == bindparam("scope"))).rows(connection, {})
