"""The lane: one thread that owns the database for writing, one for reading; the window never waits for either.

Functions run in the order asked, the clerk's before background work. Results come back on the window's thread, and
only to owners that still live. Only numbers cross to the threads and back: a job, and what comes of it, are held by the
lane and let go on the window's thread, for a page whose last holder was another thread would be taken apart there, while
Qt still walks over it here.
"""

from __future__ import annotations

import itertools
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

Receive = Callable[[Any], object]

CLERK, BACKGROUND, LAST = 0, 1, 2

# a busy worker gives the window its turn sooner; halves the stutter of painting
SWITCH_SECONDS: Final = 0.0005


@dataclass(slots=True)
class _Job:
    """One function to run, with everybody who waits for it, and what came of it."""

    work: Callable[[], object]
    owner: QObject | None = None
    token: tuple[int, str] | None = None
    on_done: Receive | None = None
    on_refused: Receive | None = None
    on_unavailable: Receive | None = None
    on_end: Callable[[], object] | None = None
    outcome: object = None


class _Worker(threading.Thread):
    """A thread that carries out jobs by their numbers, the lowest rank first, until it meets the last."""

    def __init__(self, name: str, carry_out: Callable[[int], None]) -> None:
        super().__init__(name=name)
        self.turns: queue.PriorityQueue[tuple[int, int]] = queue.PriorityQueue()
        self._carry_out = carry_out

    def run(self) -> None:
        while (turn := self.turns.get())[0] != LAST:
            self._carry_out(turn[1])


@dataclass(frozen=True, slots=True)
class _Raised:
    error: BaseException


class Lane(QObject):
    """Runs what it is handed. `changed` follows every write that changed something; `unavailable` carries a Problem
    that nobody else wanted to hear about (the window shows it as a banner).
    """

    changed = Signal(object)
    unavailable = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._numbers = itertools.count()
        self._jobs: dict[int, _Job] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._writer = _Worker("lane-write", self._carry_out)
        self._reader = _Worker("lane-read", self._carry_out)
        self._aside = _Worker("lane-aside", self._carry_out)

    def run(
        self,
        work: Callable[..., object],
        *args: object,
        owner: QObject | None = None,
        on_done: Receive | None = None,
        on_refused: Receive | None = None,
        on_unavailable: Receive | None = None,
        on_end: Callable[[], object] | None = None,
        background: bool = False,
        aside: bool = False,
    ) -> None:
        """Run work(*args) on the writing thread, e.g. lane.run(desk.do, command, owner=self, on_done=…).

        on_done gets the result; on_refused the tuple of Problems; on_unavailable the Problem (without it the
        `unavailable` signal does); on_end is called first in every case, to end a busy state. `aside`: long work that
        needs neither connection, such as a backup, on a thread where nobody waits behind it.
        """
        job = _Job(lambda: work(*args), owner, None, on_done, on_refused, on_unavailable, on_end)
        rank = BACKGROUND if background else CLERK
        self._put(self._aside if aside else self._writer, rank, next(self._numbers), job)

    def read(
        self,
        work: Callable[..., object],
        *args: object,
        owner: QObject,
        on_rows: Receive,
        key: str = "",
        on_unavailable: Receive | None = None,
    ) -> None:
        """Run work(*args) on the reading thread, e.g. lane.read(desk.read, query, owner=self, on_rows=self._show).

        A newer read of the same owner and key supersedes older ones: those are not run if they still wait, and their
        rows are not delivered. Reads that do not replace each other need different keys.
        """
        number = next(self._numbers)
        token = (id(owner), key)
        self._newest[token] = number
        self._put(self._reader, CLERK, number, _Job(lambda: work(*args), owner, token, on_rows, None, on_unavailable))

    def close(self) -> None:
        """Finish the writes that were asked for, forget the reads, and end the threads. Nothing is delivered after."""
        if self._closed:
            return
        self._closed = True
        self._newest.clear()
        started = [worker for worker in self._workers() if worker.ident]
        for worker in started:
            worker.turns.put((LAST, next(self._numbers)))
        for worker in started:
            worker.join()
        self._jobs.clear()

    def _workers(self) -> tuple[_Worker, ...]:
        return self._writer, self._reader, self._aside

    def _put(self, worker: _Worker, rank: int, number: int, job: _Job) -> None:
        if self._closed:
            return
        # with its first job: to start a thread is to wait for its first turn, and the first window would wait for three
        if not worker.ident:
            worker.start()
        self._jobs[number] = job
        worker.turns.put((rank, number))

    def _wanted(self, number: int, job: _Job) -> bool:
        return job.token is None or self._newest.get(job.token) == number

    def _carry_out(self, number: int) -> None:
        """On a worker's thread; it holds nothing of the job any more when it says that it has finished."""
        job = self._jobs[number]
        if self._wanted(number, job):
            try:
                job.outcome = job.work()
            except BaseException as error:  # noqa: BLE001 - carried to the window's thread, judged there
                job.outcome = _Raised(error)
        del job
        self._finished.emit(number)

    def _deliver(self, number: int) -> None:
        """On the window's thread: hand a result to whoever asked, if they still live and still want it."""
        # imported with the first result, not before the first window: its many small classes take 60 ms to make
        from app.ports import Changes

        job = self._jobs.pop(number, None)
        if job is None or self._closed or not self._wanted(number, job):
            return
        if job.token is not None:
            del self._newest[job.token]
        outcome = job.outcome
        alive = job.owner is None or shiboken6.isValid(job.owner)
        if alive and job.on_end:
            job.on_end()
        if isinstance(outcome, _Raised):
            self._deliver_error(job, outcome.error, alive=alive)
            return
        if alive and job.on_done:
            job.on_done(outcome)
        # an act answers what it touched, alone or beside its other results
        changes = getattr(outcome, "changes", outcome)
        if isinstance(changes, Changes) and changes.subjects:
            self.changed.emit(changes)

    def _deliver_error(self, job: _Job, error: BaseException, *, alive: bool) -> None:
        from app.ports import Refused, Unavailable

        if isinstance(error, Refused) and job.on_refused:
            if alive:
                job.on_refused(error.problems)
        elif isinstance(error, Unavailable):
            if alive and job.on_unavailable:
                job.on_unavailable(error.problem)
            else:
                self.unavailable.emit(error.problem)
        else:
            raise error
