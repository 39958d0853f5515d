"""Scans brought from the centre because somebody wants to see one: each on a thread of its own, for the line may be slow.

What came before the line broke stays; asked again, it goes on there.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.problems import Problem
from app.ports import Progress, Unavailable


class Fetching(QObject):
    """Lives as long as the desk is open; whoever closes the desk calls `close` before."""

    moved = Signal(str, int, int)
    """(name of the scan, bytes that are here, of how many)."""
    ended = Signal(str, object)
    """(name of the scan, Problem or None when it is here)."""
    _stopped = Signal(str, object)

    def __init__(self, fetch: Callable[[str, str, Progress], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._threads: dict[str, Thread] = {}
        self._closed = False
        self._stopped.connect(self._on_stopped, Qt.ConnectionType.QueuedConnection)

    def is_coming(self, name: str) -> bool:
        """Whether this one is on its way."""
        return name in self._threads

    def ask(self, name: str, case: str) -> None:
        """Bring a scan that a case names, unless it is on its way."""
        if self._closed or self.is_coming(name):
            return
        self._threads[name] = Thread(target=self._bring, args=(name, case), name="fetch")
        self._threads[name].start()

    def close(self) -> None:
        """Let each end at its next piece, wait for it, and begin none any more."""
        self._closed = True
        for thread in self._threads.values():
            thread.join()

    def _bring(self, name: str, case: str) -> None:
        outcome: Problem | None = None
        try:
            self._fetch(name, case, lambda done, of: self._goes_on(name, done, of))
        except Unavailable as error:
            outcome = error.problem
        finally:
            self._stopped.emit(name, outcome)

    def _goes_on(self, name: str, done: int, of: int) -> bool:
        self.moved.emit(name, done, of)
        return not self._closed

    def _on_stopped(self, name: str, outcome: Problem | None) -> None:
        if not self._closed:
            del self._threads[name]
            self.ended.emit(name, outcome)
