"""The copies that the program writes by itself behind the clerk's back: the day's in the home, and a second one on a stick.

They run on the slow thread, where nobody waits behind them. A stick that is away is no trouble: it is written to when it is
there again, and after a week somebody is told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.problems import Problem
from app.ports import BackupDoor, Clock, CopiesStanding
from ui.lane import Lane
from ui.messages import sentence
from ui.words import moment_words

EVERY_MS = 5 * 60_000
"""How soon a stick that was put in is noticed."""
AFTER_TROUBLE = timedelta(hours=1)
LONG_AWAY = timedelta(days=7)
LONG_SINCE_REHEARSAL = timedelta(days=90)


class Copies(QObject):
    """Lives as long as the desk is open; whoever closes the desk calls `close` before. `place`: where the second copies go,
    None while nobody has named it. `changed`: there is news to show."""

    changed = Signal()
    failed = Signal(object)
    """The Problem in the way of a second copy, told once until something else is."""

    def __init__(
        self, lane: Lane, door: BackupDoor, place: Callable[[], Path | None], clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.door, self._lane, self._place, self.clock = door, lane, place, clock
        self.standing = CopiesStanding(there=True)
        self._looked = False
        self.trouble: Problem | None = None
        """What was in the way of the last second copy, such as a full stick."""
        self._not_before = clock()
        self._looks = QTimer(self, interval=EVERY_MS)
        self._looks.timeout.connect(self._look_round)

    def begin(self) -> None:
        """The desk was opened: the day's copies, and from now on a look at the stick every few minutes."""
        self._lane.run(self.door.daily, owner=self, on_end=self.write, aside=True)
        self._looks.start()

    def close(self) -> None:
        """The desk is about to be closed: look at the stick no more."""
        self._looks.stop()

    def place(self) -> Path | None:
        """Where the second copies go."""
        return self._place()

    def write(self, *, again: bool = False) -> None:
        """The day's second copy, where there is none yet; `again`: anew when it is older than an hour."""
        if place := self._place():
            self._lane.run(
                self.door.second, place, again, owner=self, on_done=lambda _: self._told(None),
                on_unavailable=self._told, aside=True,
            )  # fmt: skip
        self.look()

    def look(self) -> None:
        """Ask how the copies stand; behind a copy that is being written."""
        self._lane.run(self.door.standing, self._place(), owner=self, on_done=self._show, aside=True)

    def _look_round(self) -> None:
        """What failed is tried again after a while: each try copies everything."""
        if self.clock() >= self._not_before:
            self.write()
        else:
            self.look()

    def is_away(self) -> bool:
        """Whether a place was named and cannot be reached."""
        return self._place() is not None and not self.standing.there

    def is_long_ago(self) -> bool:
        """Whether a place was named and there has been no second copy for a week."""
        second = self.standing.second
        return self._looked and self._place() is not None and (second is None or self.clock() - second > LONG_AWAY)

    def is_to_be_rehearsed(self) -> bool:
        """Whether no restore was rehearsed for a quarter of a year."""
        rehearsed = self.standing.rehearsed
        return rehearsed is None or self.clock() - rehearsed > LONG_SINCE_REHEARSAL

    def said(self) -> str:
        """How the second copy stands, in one sentence; empty while nobody has named a place for it."""
        if self._place() is None:
            return ""
        second = self.standing.second
        when = moment_words(second, self.clock()) if second else ""
        if self.is_away():
            away = self.tr("U 盘不在，上次第二份：{when}") if second else self.tr("U 盘不在，还没有第二份")
            return away.format(when=when)
        if self.trouble is not None:
            return sentence(self.trouble)
        return self.tr("上次写第二份：{when}").format(when=when) if second else self.tr("正在写第二份")

    def _told(self, trouble: Problem | None) -> None:
        if trouble is not None:
            self._not_before = self.clock() + AFTER_TROUBLE
            if self.trouble is None or self.trouble.code != trouble.code:
                self.failed.emit(trouble)
        self.trouble = trouble

    def _show(self, standing: object) -> None:
        assert isinstance(standing, CopiesStanding)
        self.standing, self._looked = standing, True
        self.changed.emit()
