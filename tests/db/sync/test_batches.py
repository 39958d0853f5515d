"""Batches as no network should deliver them: doubled, in any order, with holes, in part. The end is always the same."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.envelope import FIRST_PREV, Subject
from app.ports import CaseFileQuery, CasesQuery
from db.projection_tables import case_clocks, case_documents, case_people, cases, petitioners
from db.store import SqlStore
from db.sync.link import CentreRefused, Link
from tests.builders import NOW, ORG
from tests.db.desks import note, register
from tests.db.sync.centres import HUANGHUAGANG, Place, Writer
from tests.db.sync.stations import HALL, parcel_from, rows_of, station

pytestmark = pytest.mark.usefixtures("quick_passwords")

LENGTH = 12
EXAMPLES = [100, pytest.param(20_000, marks=pytest.mark.long)]
Batch = Sequence[int]
batches = st.lists(st.lists(st.integers(0, LENGTH - 1), min_size=1, max_size=6), max_size=12)
"""Places in a chain of so many entries; what is not sent by these is sent by `rest`."""


def rest(sent: set[int]) -> Batch:
    return [place for place in range(LENGTH) if place not in sent]


# ---------- at the centre


def expected(reached: int, batch: Batch) -> int | None:
    """How far a chain has come after a batch on one that had come to `reached`; None where it must be refused."""
    new = sorted(place + 1 for place in batch if place >= reached)
    return None if new != list(range(reached + 1, reached + 1 + len(new))) else reached + len(new)


@pytest.mark.parametrize("examples", EXAMPLES)
def test_the_centre_takes_what_fits_and_nothing_else(place: Place, examples: int) -> None:
    numbers = count(1)
    with place.station(HUANGHUAGANG) as here:
        link = Link(here.connection)
        here.ask("SELECT set_config('search_path', 'centre', false)")

        @settings(max_examples=examples)
        @given(batches)
        def deliver(sent: list[list[int]]) -> None:
            # a feed for each example, so that its running hash is that of these entries alone
            writer, feed = here.writer(), f"{next(numbers):09d}"
            rows = [writer.entry(Subject("case", f"{n % 3:02d}{writer.id[2:]}"), feed) for n in range(LENGTH)]
            reached = 0
            for batch in [*sent, rest(set())]:
                reached = _push(link, writer, rows, batch, reached)
            assert _feed(place, feed) == _in_order(rows)

        deliver()


def _push(link: Link, writer: Writer, rows: Sequence[dict[str, Any]], batch: Batch, reached: int) -> int:
    """Send one batch and compare what the centre says with what it must say."""
    due = expected(reached, batch)
    some = [rows[place] for place in batch]
    if due is None:
        with pytest.raises(CentreRefused, match="GAP"):
            link.push(writer.id, some)
        due = reached
    else:
        assert link.push(writer.id, some) == due
    assert link.head(writer.id)[:2] == (due, rows[due - 1]["hash"] if due else FIRST_PREV)
    return due


def _in_order(rows: Sequence[dict[str, Any]]) -> list[tuple[int, bytes, str]]:
    """The feed that a single push of everything makes."""
    found, h = [], FIRST_PREV
    for number, row in enumerate(rows, 1):
        h = hashlib.sha256(h + row["hash"]).digest()
        found.append((number, h, row["id"]))
    return found


def _feed(place: Place, org: str) -> list[tuple[Any, ...]]:
    query = "SELECT f.pos, f.h, j.id FROM feed f JOIN journal j USING (origin, seq) WHERE f.org = %s ORDER BY f.pos"
    return place.look(query, org)


# ---------- at a station


@pytest.mark.parametrize("examples", [25, pytest.param(2_000, marks=pytest.mark.long)])
def test_a_station_makes_the_same_of_them(tmp_path: Path, examples: int) -> None:
    numbers = count(1)
    with station(tmp_path / "one", ORG) as one, station(tmp_path / "hall", HALL) as plain:
        for serial in range(1, 4):
            case = register(one, serial)
            for _ in range(2):
                note(one, case)
        before, rows = rows_of(one)[:-LENGTH], rows_of(one)[-LENGTH:]
        plain.receive(parcel_from(one, ORG), NOW)
        same = _shown(plain)

        @settings(max_examples=examples)
        @given(batches)
        def deliver(sent: list[list[int]]) -> None:
            with station(tmp_path / str(next(numbers)), HALL) as hall:
                hall.receive(parcel_from(one, ORG, rows=before), NOW)
                for batch in [*sent, rest({place for some in sent for place in some})]:
                    taken = hall.receive(parcel_from(one, ORG, rows=[rows[place] for place in batch]), NOW)
                    assert taken.refused == ()
                assert hall.verify().damage == ()
                assert _shown(hall) == same

        deliver()


def _shown(store: SqlStore) -> tuple[list[list[tuple[Any, ...]]], list[Any]]:
    """All that the windows show, row by row, and the timelines; without the numbers by which a file finds its own rows."""
    with store.record() as connection:
        ids = {row.no: row.id for row in connection.execute(select(cases.c.no, cases.c.id))}
        rows = [
            sorted((tuple(ids.get(one, one) for one in row) for row in connection.execute(select(table))), key=repr)
            for table in (cases, case_people, case_documents, case_clocks, petitioners)
        ]
    files = [store.read(CaseFileQuery(row.id), store.user) for row in store.read(CasesQuery(), store.user)]
    return rows, sorted([e.id for e in file.case.entries] for file in files if file)
