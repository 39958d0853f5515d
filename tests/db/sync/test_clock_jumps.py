"""Clocks that jump, forwards and back, in the middle of work: nothing is refused, each chain keeps its order, nobody's
wrong clock becomes another's, and whoever has one is told."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, hlc_next
from app.ports import ExchangeState
from db.store import SqlStore
from db.sync.exchange import synchronise
from tests.builders import NOW
from tests.db.desks import registration
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU
from tests.db.sync.stations import rows_of
from tests.db.sync.sticks import Let

pytestmark = pytest.mark.usefixtures("quick_passwords")

HOURS = (1, 24, 24 * 3652)
JUMPS = st.sampled_from([timedelta()] + [timedelta(hours=sign * hours) for hours in HOURS for sign in (1, -1)])
SKEW = timedelta(minutes=5)
"""Beyond it a clock is told to be wrong."""
BELIEVED = timedelta(minutes=1)


def write(store: SqlStore, org: str, at: datetime, serial: int) -> None:
    """A visitor comes when the clock says `at`."""
    with store.write(at, store.user, org) as work:
        work.append([NewEntry(e.id, e.subject, e.body, Routing((org,))) for e in registration(NOW, serial)])


@pytest.mark.parametrize("examples", [12, pytest.param(400, marks=pytest.mark.long)])
def test_a_clock_may_jump_between_any_two_acts(let_in: Let, examples: int) -> None:
    one, hall = let_in(HUANGHUAGANG), let_in(YUEXIU)
    serials = iter(range(1, 1_000_000))

    @settings(max_examples=examples, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.tuples(JUMPS, st.booleans()), min_size=1, max_size=6))
    def jump(steps: list[tuple[timedelta, bool]]) -> None:
        clock = datetime.now(NOW.tzinfo)
        for by, exchanged in steps:
            clock += by
            write(one, HUANGHUAGANG, clock, next(serials))
            write(hall, YUEXIU, datetime.now(NOW.tzinfo), next(serials))
            if exchanged:
                done = synchronise(one, lambda at=clock: at)  # type: ignore[misc]
                wrong = abs(clock - datetime.now(NOW.tzinfo)) > SKEW
                assert done.state is (ExchangeState.CLOCK if wrong else ExchangeState.SYNCHRONISED)
                synchronise(hall, lambda: datetime.now(NOW.tzinfo))
        # a writer never goes back, and the hall believes no clock that is more than a minute ahead of its own
        for store in (one, hall):
            order = [row["hlc"] for row in rows_of(store)]
            assert all(before < after for before, after in pairwise(order))
        assert rows_of(hall)[-1]["hlc"] < hlc_next(0, datetime.now(NOW.tzinfo) + 2 * BELIEVED)

    jump()
    for _ in range(2):
        states = [synchronise(store, lambda: datetime.now(NOW.tzinfo)).state for store in (one, hall)]
    assert states == [ExchangeState.SYNCHRONISED] * 2
    assert one.verify().damage == hall.verify().damage == ()
