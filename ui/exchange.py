"""The exchange with the centre behind the clerk's back: some seconds after the desk was opened, after acts, every few minutes.

It runs on a thread of its own, for the network may hold it up for long and what the clerk saves must not wait behind it;
the store lets both write in turn. While the centre is away the tries become rarer. What came in is told as after an act.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Thread

from PySide6.QtCore import QObject, QRandomGenerator, Qt, QTimer, Signal

from app.desk import Desk
from app.domain.problems import Problem
from app.ports import (
    CentreDoor,
    Changes,
    Enrolled,
    Exchange,
    ExchangeState,
    PastExchanges,
    SyncState,
    SyncStateQuery,
    Unavailable,
)
from ui.fetching import Fetching
from ui.lane import Lane

FIRST_MS = (5_000, 60_000)
"""Between these, by chance: all stations of a city are opened at nine."""
AFTER_ACT_MS = 20_000
"""The acts until then go together."""
EVERY_MS = 5 * 60_000
DOUBLINGS = 3
"""Of the time between two tries, while the centre is away."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the exchange of this desk stands by its own record."""

    enrolled: Enrolled | None = None
    past: PastExchanges = PastExchanges()  # noqa: RUF009  (frozen)
    state: SyncState = SyncState()  # noqa: RUF009  (frozen)


class Exchanges(QObject):
    """Lives as long as the desk is open; whoever closes the desk calls `close` before. `changed`: there is news to show."""

    changed = Signal()
    renewed = Signal()
    """The desk goes on under another identity, and has to be opened again."""
    _ended = Signal(object)

    def __init__(self, lane: Lane, desk: Desk, door: CentreDoor, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.door, self.lane = desk, door, lane
        self.standing = Standing()
        self.done: Exchange | None = None
        """The last one since the desk was opened."""
        self.trouble: Problem | None = None
        """What was in the way of it here, such as a full disk."""
        self.fetching = Fetching(door.fetch_scan, self)
        self._thread: Thread | None = None
        self._closed = self._begun = False
        self._missed = 0
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.run_now)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        lane.changed.connect(self.look)
        self.look()

    def is_running(self) -> bool:
        """Whether one is on its way."""
        return self._thread is not None

    def is_isolated(self) -> bool:
        """Whether the desk is let in and has no network: packets go instead."""
        return self.standing.enrolled is not None and self.standing.enrolled.isolated

    def is_reached(self) -> bool:
        """Whether the desk is let in and the centre was there when it was last asked."""
        away = self.done is not None and self.done.state is ExchangeState.OFFLINE
        return self.standing.enrolled is not None and not self.is_isolated() and not away

    def run_now(self) -> None:
        """Begin an exchange, unless one is on its way or the desk is in none."""
        if self._thread or self._closed or self.standing.enrolled is None or self.is_isolated():
            return
        self._next.stop()
        self._thread = Thread(target=self._exchange, name="exchange")
        self._thread.start()
        self.changed.emit()

    def close(self) -> None:
        """Let the one that is on its way end at its next step, wait for it, and begin none any more."""
        self._closed = True
        self._next.stop()
        self.fetching.close()
        if self._thread:
            self.door.stop()
            self._thread.join()

    # ---------- how it stands

    def look(self, _changes: Changes | None = None, *, then_run: bool = False) -> None:
        """Ask the own record how the exchange stands; `then_run`: and begin one, for the desk has just been let in."""

        def show(standing: Standing) -> None:
            self._show(standing)
            if then_run:
                self.run_now()

        if not self._closed:
            self.lane.read(self._standing, owner=self, on_rows=show, key=f"run {then_run}")

    def _standing(self) -> Standing:
        enrolled = self.door.enrolled()
        if enrolled is None:
            return Standing()
        if enrolled.isolated:
            # what has arrived by packet is known to whoever reads it, not here
            return Standing(enrolled, state=SyncState(quarantined=self.desk.read(SyncStateQuery()).quarantined))
        past = self.door.past()
        return Standing(enrolled, past, self.desk.read(SyncStateQuery(past.there)))

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        if standing.enrolled and not self._begun:
            self._begun = True
            self._within(QRandomGenerator.global_().bounded(*FIRST_MS))
        elif standing.state.unsent and self.done and not self._missed:
            self._within(AFTER_ACT_MS)
        self.changed.emit()

    def _within(self, pause: int) -> None:
        """Let the next one begin after this time, or when it was to begin if that is sooner."""
        if not self._thread and not self._closed and not 0 <= self._next.remainingTime() <= pause:
            self._next.start(pause)

    # ---------- on the thread of its own, and back

    def _exchange(self) -> None:
        outcome: Exchange | Problem | None = None
        try:
            outcome = self.door.exchange()
        except Unavailable as error:
            outcome = error.problem
        finally:
            # a mistake of ours goes on to who tells it; the next exchange is begun all the same
            self._ended.emit(outcome)

    def _on_ended(self, outcome: Exchange | Problem | None) -> None:
        if self._closed:
            return
        self._thread = None
        self.done = outcome if isinstance(outcome, Exchange) else None
        self.trouble = outcome if isinstance(outcome, Problem) else None
        more = self.done is not None and self.done.state is ExchangeState.GOING_ON
        self._missed = 0 if more or (self.done and self.done.is_whole) else self._missed + 1
        pause = AFTER_ACT_MS if more else EVERY_MS * 2 ** min(self._missed, DOUBLINGS)
        self._within(QRandomGenerator.global_().bounded(pause * 3 // 4, pause * 5 // 4))
        self.changed.emit()
        if self.done and self.done.changes.subjects:
            self.lane.changed.emit(self.done.changes)
        else:
            self.look()
