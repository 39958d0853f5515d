"""A door for many at once, which one may shut behind them: those who read the file, and whoever gives it another key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable

IN_USE = template(
    "store.in_use", QT_TRANSLATE_NOOP("Problem", "正在备份或者查得久的一件事还没有做完，没有换。请过一会儿再试。")
)
PATIENCE = 30.0
"""Seconds."""


class Gate:
    """Threads that are inside may go in again; whoever shuts it waits until nobody is."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._inside, self._shut = 0, False

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Be one of those inside; waits while it is shut."""
        with self._changed:
            self._changed.wait_for(lambda: not self._shut)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def shut(self, patience: float = PATIENCE) -> Iterator[None]:
        """Nobody is inside. Raises Unavailable when somebody does not leave within `patience` seconds."""
        with self._changed:
            if not self._changed.wait_for(lambda: not self._inside, patience):
                raise Unavailable(Problem(IN_USE))
            self._shut = True
        try:
            yield
        finally:
            with self._changed:
                self._shut = False
                self._changed.notify_all()
