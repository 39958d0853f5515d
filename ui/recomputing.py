"""The running clocks are reckoned anew behind the clerk's back when a notice or a setting has changed the law here.

Slice by slice on the writing lane, after everything the clerk asks for; the status bar says how far it is. What a crash, a
closed window or the clerk has stopped is taken up at the next start, or with the next change of the law.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.desk import Desk
from app.ports import Changes
from ui.lane import Lane
from ui.messages import Messages

LAW_CHANGES = ("calendar.announced", "setting.changed")
BREATH_MS = 5
"""Between two slices the window paints and the clerk types."""
FIRST_MS = 3000
"""After a start the clerk's own first steps come before what an earlier run has left."""


class Recomputing(QObject):
    """Lives as long as the window over its desk."""

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._desk, self._messages = lane, desk, messages
        self._going = self._stopped = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._slice)
        lane.changed.connect(self._on_changed)
        self._begin(FIRST_MS)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & set(LAW_CHANGES):
            self._stopped = False
            self._begin(BREATH_MS)

    def _begin(self, wait: int) -> None:
        if not self._going:
            self._going = True
            self._next.start(wait)

    def _slice(self) -> None:
        self._lane.run(self._desk.recompute, owner=self, on_done=self._on_slice, on_end=self._on_end, background=True)

    def stop(self) -> None:
        """Leave the rest for the next start, or for the next change of the law."""
        self._stopped, self._going = True, False
        self._next.stop()
        self._messages.idle()
        self._messages.status(self.tr("期限先算到这里，下次打开接着算"))

    def _on_end(self) -> None:
        # a full disk is told by the lane; the next change, or the next start, tries again
        self._going = False

    def _on_slice(self, done: Changes | int) -> None:
        if isinstance(done, Changes):
            self._messages.idle()
        elif not self._stopped:
            self._begin(BREATH_MS)
            self._messages.working(self.tr("正在重算期限，已算 {done}%").format(done=done), self.stop)
