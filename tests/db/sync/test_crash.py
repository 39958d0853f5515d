"""The centre's server dies in the middle of exchanges, again and again: what it confirmed is there, and nothing is there twice."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.ports import ExchangeState
from tests import postgres
from tests.db.sync.centres import HUANGHUAGANG, LIWAN, YUEXIU
from tests.db.sync.machine import World


@contextmanager
def crashing(after: float) -> Iterator[None]:
    """The server dies so many seconds from now, whatever it is doing, and is there again at the end."""
    server = postgres.shared()

    def crash() -> None:
        time.sleep(after)
        server.stop("immediate")

    thread = threading.Thread(target=crash)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        server.start()


@pytest.mark.parametrize("crashes", [3, pytest.param(100, marks=pytest.mark.long)])
def test_a_centre_that_dies_loses_and_doubles_nothing(tmp_path: Path, crashes: int) -> None:
    world, chance = World(tmp_path, (HUANGHUAGANG, YUEXIU, LIWAN)), random.Random(crashes)
    away = 0
    try:
        for _ in range(crashes):
            for who in range(3):
                for _ in range(3):
                    world.register(who, restricted=False)
                world.note(who, chance.randrange(1000), LIWAN)
            with crashing(chance.uniform(0.0, 0.4)):
                states = [world.exchange(who).state for who in (0, 1, 2, 0, 1, 2)]
            away += ExchangeState.OFFLINE in states
            assert ExchangeState.FORK not in states
        assert away
        world.settle()
        world.check()
        assert world.promised
    finally:
        world.close()
