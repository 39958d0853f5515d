"""Power off in the middle of an exchange, again and again: everything arrives once, and nothing is lost on either side."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from app.ports import CasesQuery, ExchangeState
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from tests.builders import NOW
from tests.commands import PASSWORD, ROOT
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import fill, station

pytestmark = pytest.mark.usefixtures("quick_passwords")

CASES = 60
_SMALL_STEPS = "import sys, main, db.sync.exchange as e; e.BATCH = 5; sys.exit(main.main(sys.argv[1:]))"


def cut_short(home: Path, after: float) -> bool:
    """Kill an exchange after so many seconds; False when it had ended by itself."""
    command = [sys.executable, "-c", _SMALL_STEPS, "--home", str(home), "sync"]
    environment = os.environ | {"KAPOK_PASSWORD": PASSWORD, "PYTHONPATH": str(ROOT)}
    running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        running.wait(after)
        return False
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()
        return True


@pytest.mark.parametrize("kills", [4, pytest.param(60, marks=pytest.mark.long)])
def test_an_exchange_that_is_killed_loses_and_doubles_nothing(place: Place, tmp_path: Path, kills: int) -> None:
    with station(tmp_path / "one", HUANGHUAGANG) as one, station(tmp_path / "two", YUEXIU) as two:
        for store, org in ((one, HUANGHUAGANG), (two, YUEXIU)):
            enrol(store, place.enrol(org), org)
        fill(one, HUANGHUAGANG, CASES)
    chance = random.Random(kills)
    cut = [cut_short(tmp_path / home, chance.uniform(0.4, 2.5)) for _ in range(kills) for home in ("one", "two")]
    assert sum(cut) > kills // 2
    with station(tmp_path / "one", HUANGHUAGANG) as one, station(tmp_path / "two", YUEXIU) as two:
        for _ in range(2):
            done = [synchronise(store, lambda: NOW).state for store in (one, two)]
        assert set(done) <= {ExchangeState.SYNCHRONISED, ExchangeState.CLOCK}
        assert one.verify().damage == two.verify().damage == ()
        assert len(two.read(CasesQuery(limit=CASES * 2), two.user)) == CASES
    # beside the logins of the commands, one for each that came so far
    asked = "SELECT count(*), count(DISTINCT id) FROM journal WHERE subject_kind <> 'session'"
    ((entries, distinct),) = place.look(asked)
    assert entries == distinct == 2 * CASES + 4
