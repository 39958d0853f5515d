"""A clerk's hands: keys, input-method commits, waiting for the screen, and the camera.

ASCII goes as key events; everything else as an input method would commit it, with a preedit first, because that is how
Chinese reaches a window (and QTest aborts on it).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 60_000
SETTLE_MS = 60
PAUSE_SECONDS = 0.002


class NotShown(Exception):
    """The screen did not come to what the script waited for."""


class Hand:
    """Works on one top-level window; `shots` is where pictures go."""

    def __init__(self, window: QWidget, shots: Path | None = None) -> None:
        self.window, self.shots = window, shots
        self.taken: list[Path] = []

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        self._until_focus()
        for ascii_, run in groupby(text, key=lambda char: char.isascii() and char != "\n"):
            part = "".join(run)
            if ascii_:
                QTest.keyClicks(self._target(), part)
            else:
                self._commit(part)
        self.settle()

    def _until_focus(self) -> None:
        """A window that has just come up takes the focus with its first events."""
        if QApplication.focusWidget() is None:
            self.settle()

    def _commit(self, text: str) -> None:
        """As an input method does: show the beginning as preedit, then commit the whole."""
        target = self._target()
        QCoreApplication.sendEvent(target, QInputMethodEvent(text[:1], []))
        commit = QInputMethodEvent("", [])
        commit.setCommitString(text)
        QCoreApplication.sendEvent(target, commit)

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key or combination such as "F3", "Ctrl+Return", "Tab"."""
        combination = QKeySequence(keys)[0]
        for _ in range(times):
            QTest.keyClick(self._target(), combination.key(), combination.keyboardModifiers())
            self.settle()

    def fill(self, field: QWidget, text: str) -> None:
        """Go to a field and type; what stood there is replaced."""
        self.focus(field)
        self.press("Ctrl+A")
        self.type(text)

    def focus(self, field: QWidget) -> None:
        """Put the focus there, as the mouse or Tab would."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.settle()

    def find(self, kind: type[W]) -> W | None:
        """The first widget of this kind that the clerk can see, None while there is none."""
        return next((found for found in self.window.findChildren(kind) if found.isVisible()), None)

    def settle(self, ms: int = SETTLE_MS) -> None:
        """Let the window live for a moment."""
        end = QDeadlineTimer(ms)
        while not end.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            # a moment for the threads that fetch what is waited for: to look without a pause would keep Python from them
            time.sleep(PAUSE_SECONDS)

    def wait(self, what: str, until: Callable[[], object], ms: int = PATIENCE_MS) -> None:
        """Let the window live until something is so. Raises NotShown naming what was waited for."""
        end = time.monotonic() + ms / 1000
        while not until():
            if time.monotonic() > end:
                raise NotShown(what)
            self.settle(10)
        self.settle()

    def shot(self, name: str) -> Path | None:
        """Take a picture of the window."""
        if self.shots is None:
            return None
        self.shots.mkdir(parents=True, exist_ok=True)
        self.settle(120)
        target = self.shots / f"{len(self.taken) + 1:02d}-{name}.png"
        self.window.grab().save(str(target))
        self.taken.append(target)
        return target
