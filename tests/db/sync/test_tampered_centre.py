"""Somebody changes a field in the centre's tables, past its functions: whoever reads it afterwards names the place."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from app.ports import CasesQuery, ExchangeState
from db.absorbing import WIRE
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from db.tables import quarantine
from tests import postgres
from tests.builders import NOW
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import fill, station
from tests.db.sync.sticks import Let

AT = 4
"""The entry that is changed: in the chain of the township, and its place in the feed of its district."""
OTHER = {
    "origin": "repeat('e', 32)",
    "seq": "seq + 1000",
    "hlc": "hlc + 1",
    "version": "version + 1",
    "subject_kind": "'petitioner'",
    "happened_on": "'2026-10-01'",
    "org": "'440103000'",
    "parents": "'[]'",
    "routing": """'{"orgs":["440104000"],"restricted":false,"tokens":["t"]}'""",
    "kind": "'talk.noted'",
    "prev": "sha256(prev)",
    "sealed": "sha256(sealed)",
    "hash": "sha256(hash)",
    "signature": "signature || sha256(signature)",
}
"""What a column becomes; the others get the end of another text."""


def tamper(place: Place, table: str, column: str, value: str, where: str) -> None:
    """Change one field as only somebody with the whole server can."""
    with postgres.shared().connect(place.database) as connection:
        connection.execute("SET search_path = centre")
        connection.execute("SET session_replication_role = replica")
        done = connection.execute(f"UPDATE {table} SET {column} = {value} WHERE {where}")
        assert done.rowcount == 1


@pytest.mark.parametrize("column", WIRE)
def test_a_changed_entry_is_not_believed(let_in: Let, place: Place, tmp_path: Path, column: str) -> None:
    township = let_in(HUANGHUAGANG)
    fill(township, HUANGHUAGANG, 3)
    synchronise(township, lambda: NOW)
    value = OTHER.get(column, f"left({column}, -1) || CASE right({column}, 1) WHEN '7' THEN '8' ELSE '7' END")
    tamper(place, "journal", column, value, f"seq = {AT}")
    with station(tmp_path / "district", YUEXIU) as district:
        enrol(district, place.enrol(YUEXIU), YUEXIU)
        done = synchronise(district, lambda: NOW)
        with district.record() as connection:
            waiting = list(connection.execute(select(quarantine.c.reason)))
        named = (done.state, done.about) in [(ExchangeState.TAMPERED, str(AT)), (ExchangeState.HOLE, str(AT))]
        assert named or (done.refused and waiting), (done, waiting)
        assert district.verify().damage == ()


@pytest.mark.parametrize(
    ("column", "value", "state"),
    [
        ("pos", "pos + 1000", ExchangeState.HOLE),
        ("h", "sha256(h)", ExchangeState.TAMPERED),
        ("seq", "seq + 1000", ExchangeState.HOLE),
    ],
)
def test_a_changed_feed_is_named(
    let_in: Let, place: Place, tmp_path: Path, column: str, value: str, state: ExchangeState
) -> None:
    township = let_in(HUANGHUAGANG)
    fill(township, HUANGHUAGANG, 3)
    synchronise(township, lambda: NOW)
    tamper(place, "feed", column, value, f"org = '{YUEXIU}' AND pos = {AT}")
    with station(tmp_path / "district", YUEXIU) as district:
        enrol(district, place.enrol(YUEXIU), YUEXIU)
        done = synchronise(district, lambda: NOW)
        assert (done.state, done.about) == (state, str(AT))


@pytest.mark.parametrize(("column", "value"), [("seq", "seq - 1"), ("seq", "seq + 1"), ("hash", "sha256(hash)")])
def test_a_changed_head_is_a_fork_to_its_writer(let_in: Let, place: Place, column: str, value: str) -> None:
    township = let_in(HUANGHUAGANG)
    fill(township, HUANGHUAGANG, 3)
    synchronise(township, lambda: NOW)
    tamper(place, "origin", column, value, f"origin = '{township.origin}'")
    done = synchronise(township, lambda: NOW)
    assert (done.state, done.about.split()[0]) == (ExchangeState.FORK, township.origin)


def test_a_changed_key_is_given_anew(let_in: Let, place: Place) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    fill(township, HUANGHUAGANG, 1)
    synchronise(township, lambda: NOW)
    synchronise(township, lambda: NOW)
    left = place.look("SELECT no FROM wrapped_key WHERE receiver = %s", district.origin)
    for (no,) in left:
        tamper(place, "wrapped_key", "wrapped", "sha256(wrapped)", f"receiver = '{district.origin}' AND no = {no}")
    synchronise(district, lambda: NOW)
    assert left
    assert district.read(CasesQuery(), district.user) == ()
    for store in (township, district):
        synchronise(store, lambda: NOW)
    assert len(district.read(CasesQuery(), district.user)) == 1
    assert district.verify().damage == ()
