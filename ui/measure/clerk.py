"""What the probes do at a desk: get in by the password, wait until a page stands and is painted."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from ui.demo.hand import Hand, NotShown
from ui.main_window import MainWindow
from ui.session import Session
from ui.start.lock_window import LockWindow

_PATIENCE = 120
TYPING_SECONDS = 1.5
"""What the eight and more characters of a password take a fast typist."""
_SLICE_MS = 2


def turn() -> None:
    """Handle what waits, painting included."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _SLICE_MS)


def until(what: str, so: Callable[[], object]) -> None:
    """Let the window live until something is so, with one turn more for its paint. Raises NotShown."""
    end = time.monotonic() + _PATIENCE
    while not so():
        if time.monotonic() > end:
            raise NotShown(what)
        turn()
        # a window sleeps between its events; one that spins takes the time of the threads it waits for
        time.sleep(0.0005)
    turn()


def live(seconds: float) -> None:
    """Let the window live for a while, asleep between events as a window is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        turn()
        time.sleep(0.001)


def typed_password(session: Session, password: str) -> Hand:
    """The lock with the password typed, one key short of entering it."""
    until("the lock", lambda: isinstance(session.window, LockWindow))
    assert session.window is not None
    QApplication.setActiveWindow(session.window)
    live(TYPING_SECONDS)
    hand = Hand(session.window)
    hand.type(password)
    return hand


def entered(session: Session, password: str) -> MainWindow:
    """The main window behind the lock."""
    hand = typed_password(session, password)
    hand.press("Return")
    return inside(session)


def inside(session: Session) -> MainWindow:
    """The main window as soon as it stands."""
    until("the main window", lambda: isinstance(session.window, MainWindow))
    assert isinstance(session.window, MainWindow)
    return session.window
