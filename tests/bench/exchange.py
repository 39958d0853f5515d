"""How fast an exchange is, beside what the same PostgreSQL does with the same rows, and beside other programs for the same end.

    python -m tests.bench.exchange --out build/bench-exchange.json [--cases 33000]

The server's disk is synced at each commit, as a real one's. Peers come from their package registries for this
run alone and are no dependencies of the program; one that does not install is left out, and said so.
"""

from __future__ import annotations

import argparse
import functools
import io
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from app.domain.version import VERSION
from app.measuring import Figure, milliseconds, written
from app.measuring import Home as Measured
from app.ports import ExchangeState
from db.founding import FirstStart
from db.home import Home
from db.measure.invented import DESK_TAG, ORG, invent
from db.opening import create
from db.store import SqlStore
from db.sync.enrolling import enrol
from db.sync.exchange import Exchanging, synchronise
from db.sync.kept import enrolment_of
from db.sync.link import linked
from tests import postgres
from tests.bench.peers import peer_figures
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.desks import key_of, opened
from tests.db.sync.centres import YUEXIU, Place, new_place
from ui.measure.figures import taking_in_figures

IDLE = 40
_FILLED = ("journal", "feed", "subject", "audience", "key_holder", "key_want", "match_token")
"""The tables that a push fills."""


def now() -> datetime:
    """The time, as the desks of the tests have it."""
    return datetime.now(NOW.tzinfo)


def desk(folder: Path, org: str, tag: str, cases: int = 0) -> Home:
    """A fresh desk, with so many cases of ten years."""
    home = Home(folder)
    create(home, FirstStart(org, tag, "王敏", "接访员", PASSWORD, VERSION), lookup(), NOW).close()
    if cases:
        invent(home.folder, PASSWORD, cases, lookup(), NOW)
    return home


@contextmanager
def at_work(home: Home) -> Iterator[SqlStore]:
    """The desk, open."""
    with opened(home, key_of(home)) as store:
        yield store


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    return milliseconds(work) / 1000


def whole(store: SqlStore, *, project: bool = True) -> int:
    """An exchange until nothing is left; answers how many entries travelled."""
    moved = 0
    while True:
        done = synchronise(store, now, project=project)
        moved += done.pushed + done.pulled
        if done.state in (ExchangeState.SYNCHRONISED, ExchangeState.CLOCK):
            return moved
        assert done.state is ExchangeState.GOING_ON, done


def copied(place: Place, tables: tuple[str, ...]) -> tuple[float, float]:
    """Seconds that COPY takes for the rows of these tables: out, and into tables with the same indexes."""
    out = into = 0.0
    with postgres.shared().connect(place.database) as connection:
        connection.execute("SET search_path = centre")
        for table in tables:
            buffer = io.BytesIO()

            def read(table: str = table, buffer: io.BytesIO = buffer) -> None:
                with connection.cursor().copy(f"COPY {table} TO STDOUT (FORMAT binary)") as rows:
                    for block in rows:
                        buffer.write(block)

            def write(table: str = table, buffer: io.BytesIO = buffer) -> None:
                with connection.cursor().copy(f"COPY copy_of_{table} FROM STDIN (FORMAT binary)") as rows:
                    rows.write(buffer.getvalue())

            connection.execute(f"CREATE TABLE copy_of_{table} (LIKE {table} INCLUDING ALL)")
            out += seconds(read)
            into += seconds(write)
            connection.execute(f"DROP TABLE copy_of_{table}")
    return out, into


def exchange_figures(folder: Path, cases: int) -> Iterator[Figure]:
    """Of a station that pushes ten years, and of a new desk of its district that takes them in."""
    place = new_place()
    with ExitStack() as stack:
        station = stack.enter_context(at_work(desk(folder / "station", ORG, DESK_TAG, cases)))
        enrol(station, place.enrol(ORG), ORG)
        pushed = _Moved(station)
        yield _push_figure(place, pushed)
        newcomer = stack.enter_context(at_work(desk(folder / "district", YUEXIU, "D0")))
        enrol(newcomer, place.enrol(YUEXIU), YUEXIU)
        giving = seconds(lambda: whole(station))
        pulled = _Moved(newcomer, rebuilt=True)
        yield from _pull_figures(place, pulled, pushed, giving)
        yield _idle_figure(newcomer)
        with at_work(other := desk(folder / "window", YUEXIU, "D1")) as another:
            enrol(another, place.enrol(YUEXIU), YUEXIU)
        whole(station)
        yield from taking_in_figures(Measured(other.folder, PASSWORD), pulled.entries)
        yield from peer_figures(folder, pushed.rate, pulled.rate)


class _Moved:
    """A whole exchange, once: how many entries travelled, and how fast."""

    def __init__(self, store: SqlStore, *, rebuilt: bool = False) -> None:
        started = time.perf_counter()
        self.entries = whole(store, project=not rebuilt)
        if rebuilt:
            store.rebuild()
        self.seconds = time.perf_counter() - started

    @property
    def rate(self) -> float:
        """Entries a second."""
        return self.entries / self.seconds


def _push_figure(place: Place, pushed: _Moved) -> Figure:
    _, into = copied(place, ("journal",))
    _, into_all = copied(place, _FILLED)
    return Figure(
        "push, entries of ten years in batches of 500, beside COPY into the journal with its indexes",
        into / pushed.seconds,
        "times",
        0.05,
        at_least=True,
        note=f"{pushed.entries} entries, {pushed.rate:.0f}/s; beside COPY into all {len(_FILLED)} tables that a push fills: "
        f"{into_all / pushed.seconds:.3f}. Signatures are checked by who receives, not at a push",
    )


def _pull_figures(place: Place, pulled: _Moved, pushed: _Moved, giving: float) -> Iterator[Figure]:
    out, _ = copied(place, ("journal",))
    yield Figure(
        "a new desk takes in everything, verifies and computes it, beside COPY of the journal out",
        out * pulled.entries / pushed.entries / pulled.seconds,
        "times",
        0.05,
        at_least=True,
        note=f"{pulled.entries} entries in {pulled.seconds:.1f} s, {pulled.rate:.0f}/s; their holder took {giving:.1f} s to "
        "wrap the keys",
    )
    yield Figure(
        "a new desk with 100,000 entries is ready",
        100_000 / pulled.rate,
        "s",
        40,
        note=f"from {pulled.entries} entries, in proportion",
    )


def _idle_figure(store: SqlStore) -> Figure:
    """As it is, and on a connection that is there already: the difference is the login, which a station does each time."""
    enrolment = enrolment_of(store)
    assert enrolment
    with linked(enrolment) as link:
        connected = Exchanging(store, link, enrolment, now, lambda: True)
        asked = [milliseconds(connected.run) for _ in range(IDLE)]
    idle = [milliseconds(functools.partial(whole, store)) for _ in range(IDLE)]
    return Figure(
        "an exchange with nothing to do",
        median(idle),
        "ms",
        5,
        idle,
        "the same on a connection that is there already",
        asked,
    )


def main(arguments: list[str]) -> int:
    """Measure, and write the report."""
    parser = argparse.ArgumentParser(prog="tests.bench.exchange", description="How fast an exchange is.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cases", type=int, default=33_000)
    asked = parser.parse_args(arguments)
    server = postgres.new_cluster(fsync="on", shared_buffers="256MB", max_wal_size="2GB")
    postgres.shared = lambda: server  # type: ignore[assignment]
    began = time.monotonic()
    with TemporaryDirectory(prefix="kapok-") as scratch, written(asked.out, VERSION, asked.cases) as figures:
        for figure in exchange_figures(Path(scratch), asked.cases):
            figures.append(figure)
            sys.stderr.write(f"{time.monotonic() - began:6.0f} s  {figure.told()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
