"""Many stations at one centre at once: a timetable, workers who keep it, and what each exchange took."""

from __future__ import annotations

import hashlib
import heapq
import random
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from app.domain.envelope import FIRST_PREV, Subject
from app.ids import uuid7
from app.measuring import percentile
from db.sync.link import Link
from tests.builders import NOW
from tests.db.sync.centres import Place, Station, Writer

Visit = Callable[[], None]


@dataclass(slots=True)
class Measured:
    """What a run showed; seconds."""

    took: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    """How long after its time an exchange began: where this grows, the centre or this machine no longer keeps up."""
    errors: list[str] = field(default_factory=list)
    lasted: float = 0.0

    def words(self) -> str:
        """One line of figures."""
        took, late = ([f"{1000 * at:.0f}" for at in percentiles(some)] for some in (self.took, self.late))
        rate = len(self.took) / self.lasted
        return (
            f"{len(self.took)} exchanges, {rate:.1f}/s; p50/p95/p99/longest {'/'.join(took)} ms; begun late by "
            f"{'/'.join(late)} ms; errors {len(self.errors)}"
        )


def percentiles(values: Sequence[float]) -> tuple[float, float, float, float]:
    """p50, p95, p99 and the largest."""
    p50, p95, p99 = (percentile(values, part) for part in (50, 95, 99))
    return p50, p95, p99, max(values)


def keep_timetable(visits: Sequence[Visit], every: float, lasts: float, workers: int) -> Measured:
    """Let each visit come once in `every` seconds, at a moment of its own, for `lasts` seconds; one visit never overlaps
    with itself. With `every` 0 each comes again as soon as a worker is free: the most that this machine carries."""
    chance, measured, lock = random.Random(1), Measured(), Lock()
    begun = time.monotonic()
    due = [(chance.uniform(0, every), number) for number in range(len(visits))]
    heapq.heapify(due)

    def work() -> None:
        while True:
            with lock:
                if not due or due[0][0] > lasts:
                    return
                at, number = heapq.heappop(due)
            time.sleep(max(0.0, begun + at - time.monotonic()))
            start = time.monotonic()
            if start - begun > lasts:
                return
            try:
                visits[number]()
            except Exception as error:  # noqa: BLE001 (each of them is told, and the test fails)
                measured.errors.append(repr(error))
            end = time.monotonic()
            with lock:
                measured.took.append(end - start)
                measured.late.append(start - begun - at if every else 0.0)
                heapq.heappush(due, (at + every if every else end - begun, number))

    with ThreadPoolExecutor(workers) as pool:
        for one in [pool.submit(work) for _ in range(workers)]:
            one.result()
    measured.lasted = time.monotonic() - begun
    return measured


@contextmanager
def pushes_timed(into: list[float]) -> Iterator[None]:
    """What each push of a real exchange takes, while this holds."""
    plain = Link.push

    def push(link: Link, *values: Any) -> int:
        start = time.monotonic()
        try:
            return plain(link, *values)
        finally:
            into.append(time.monotonic() - start)

    Link.push = push  # type: ignore[method-assign]
    try:
        yield
    finally:
        Link.push = plain  # type: ignore[method-assign]


@dataclass(slots=True)
class ThinStation:
    """A station without a file of its own: it asks the centre all that a real exchange asks, and keeps three numbers.

    Three thousand real ones would measure this machine's disk; what is measured here is the centre.
    """

    place: Place
    connect: Callable[[], Any]
    org: str
    acts: int
    writer: Writer = field(init=False)
    pos: int = 0
    h: bytes = FIRST_PREV
    keys: int = 0
    incarnation: bytes = b""
    pushed: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.writer = Writer(self.org)

    def introduce(self) -> None:
        """Be known at the centre."""
        with self.connect() as station:
            station.add(self.writer)

    def exchange(self) -> None:
        """A visitor was registered and talked with; now everybody is told, and what others wrote comes down."""
        case = Subject("case", uuid7(NOW).replace("-", ""))
        rows = [self.writer.entry(case) for _ in range(self.acts)]
        with self.connect() as station:
            station.ask("SELECT * FROM centre.hello()")
            becomes = hashlib.sha256(self.incarnation).digest()[:16]
            station.ask("SELECT centre.renew(%s, %s, %s)", self.writer.id, self.incarnation, becomes)
            self.incarnation = becomes
            station.ask("SELECT * FROM centre.head(%s)", self.writer.id)
            start = time.monotonic()
            station.push(rows)
            self.pushed.append(time.monotonic() - start)
            self._exchange_keys(station)
            station.ask("SELECT centre.feed_at(%s, %s)", self.org, self.pos)
            while page := station.pull(self.pos, 500):
                self.pos, self.h = page[-1][0], page[-1][1]
            assert station.ask("SELECT n, h FROM centre.feeds()") == [(self.pos, self.h)]

    def _exchange_keys(self, station: Station) -> None:
        if wanted := station.ask("SELECT * FROM centre.keys_wanted(%s, 500, '')", self.writer.id):
            ids, receivers = ([one[i] for one in wanted] for i in (0, 1))
            wrapped = [b"w" * 92 for _ in wanted]
            give = "SELECT centre.give_keys(%s, %s::text[], %s::text[], %s::bytea[])"
            station.ask(give, self.writer.id, ids, receivers, wrapped)
        while keys := station.ask("SELECT no FROM centre.keys(%s, %s, 500)", self.writer.id, self.keys):
            self.keys = keys[-1][0]
