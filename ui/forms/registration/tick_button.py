"""Yes or no in one word, with its key on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent

from ui.parts.button import Button


class TickButton(Button):
    """A box that can be ticked; its key ticks it from anywhere. Reached by its key, so Enter passes it by."""

    def __init__(self, text: str, key: str, height: int = 34) -> None:
        super().__init__(text, "link", icon="square", key=key, height=height)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        # from the state itself: a form that is filled sets it without a signal
        self._icon = "check-square" if self.isChecked() else "square"
        super().paintEvent(event)
