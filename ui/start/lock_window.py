"""The window of every later start: unlock the store of this machine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import icons
from ui.parts.boxes import row
from ui.start.lock_panel import LockPanel


class LockWindow(QWidget):
    """Asks for a password; the session answers with refuse(words), or closes the window. unlock_asked(user, password),
    forgotten(user)."""

    unlock_asked = Signal(str, str)
    forgotten = Signal(str)

    def __init__(
        self, users: Sequence[tuple[str, str]], station: str, note: str = "", *, can_recover: bool = False
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("红棉接访台"))
        self.setWindowIcon(icons.window_icon())
        self._panel = LockPanel(users, station, note)
        self._panel.offer_recovery(can=can_recover)
        self._panel.unlock_asked.connect(self.unlock_asked)
        self._panel.forgotten.connect(self.forgotten)
        self.setLayout(row(self._panel))
        self.setFocusProxy(self._panel)
        self.resize(1366, 768)
        self._panel.setFocus()

    def refuse(self, words: str) -> None:
        """The password was wrong, or the store cannot be opened: in words."""
        self._panel.refuse(words)

    def code(self) -> str:
        """What was typed from the telephone."""
        return self._panel.code()

    def ask_for(self, field: str, words: str) -> None:
        """Something else is needed beside the password, which stays: a code, or a stick that is to be put in."""
        self._panel.ask_for(field, words)
