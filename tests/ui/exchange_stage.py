"""A desk on the disk and its exchange, with a real door to the centre or one whose exchange the test holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

from app.desk import Desk
from app.ports import CentreDoor, Enrolled, Exchange, ExchangeState
from db.sync.door import centre_door
from tests.builders import ORG
from tests.ui.desk_stage import fresh_desk
from ui.exchange import Exchanges
from ui.lane import Lane

HERE = Enrolled(ORG, "station", f"kapok_{ORG}", "centre.gz/kapok")
WHOLE = Exchange(ExchangeState.SYNCHRONISED, 0, 0, 0)


def door_of(desk: Desk) -> CentreDoor:
    """The real one."""
    return centre_door(desk.store, desk.station, desk.clock, lambda: desk.world().settings)


class HeldExchange:
    """Stands for a network that stalls: an exchange ends when the test lets it, as the test says."""

    def __init__(self, *outcomes: Exchange | BaseException) -> None:
        self.outcomes, self.begun, self.stopped = list(outcomes), 0, 0
        self.let = Event()

    def __call__(self) -> Exchange:
        self.begun += 1
        assert self.let.wait(20)
        outcome = self.outcomes.pop(0) if self.outcomes else WHOLE
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def stop(self) -> None:
        """The desk is about to be closed."""
        self.stopped += 1
        self.let.set()

    def door(self, desk: Desk) -> CentreDoor:
        """The desk's own door, with this behind it."""
        return replace(door_of(desk), enrolled=lambda: HERE, exchange=self, stop=self.stop)


@contextmanager
def exchanging(
    lane: Lane, folder: Path, door: Callable[[Desk], CentreDoor] = door_of
) -> Iterator[tuple[Desk, Exchanges]]:
    """A fresh desk and its exchanges; closed in the order in which a session does it."""
    with fresh_desk(folder) as desk:
        exchanges = Exchanges(lane, desk, door(desk), lane)
        try:
            yield desk, exchanges
        finally:
            lane.close()
            exchanges.close()
