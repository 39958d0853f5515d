"""Who locked, unlocked, mistyped and left is written down behind the clerk's back; no setting turns it off."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.desk import Desk
from app.domain.entries import Body
from app.domain.kinds import LoginFailed, SessionClosed, SessionLocked, SessionUnlocked
from ui.lane import Lane


class AuditTrail(QObject):
    """Of one opened desk; its slots take the signals of the window."""

    def __init__(self, lane: Lane, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._desk = lane, desk

    def mistyped(self) -> None:
        """A wrong password at the lock."""
        self._note(LoginFailed(1))

    def locked(self) -> None:
        """The lock came."""
        self._note(SessionLocked())

    def unlocked(self) -> None:
        """It went."""
        self._note(SessionUnlocked())

    def closed(self) -> None:
        """The last that is written before the lane ends."""
        self._note(SessionClosed())

    def _note(self, body: Body) -> None:
        self._lane.run(self._desk.note, body)
