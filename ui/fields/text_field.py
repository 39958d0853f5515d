"""One line of text."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from ui import style
from ui.fields.field import HEIGHT, Field, Placed

PADDING = 12
"""Of a line, as desk.qss sets it, with its border."""


class TextField(Field):
    """A line of text; value() is a str as typed. beside: small widgets (a button) at the right of the editor.
    `entered` fires on Enter, before the focus moves on."""

    entered = Signal()

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        height: int = HEIGHT,
        beside: tuple[QWidget, ...] = (),
        **placed: Unpack[Placed],
    ) -> None:
        super().__init__(label, **placed)
        self._line = QLineEdit()
        self._line.setFont(style.font())
        self._line.setFixedHeight(style.px(height))
        self._line.setPlaceholderText(hint)
        self._line.textEdited.connect(self._typed)
        self._build(self._line, *beside)

    def _enter(self) -> bool:
        self.entered.emit()
        return super()._enter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._line.toolTip() or self.hidden_text(), self._line)
            return True
        if watched is self._line and isinstance(event, QFocusEvent):
            # what is too long is read from its beginning, and typed on at its end
            self._line.setCursorPosition(len(self._line.text()) if event.gotFocus() else 0)
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self.edited.emit()

    def hidden_text(self) -> str:
        """The whole text where the line is too narrow for it, else nothing."""
        text, room = self._line.text(), self._line.width() - 2 * style.px(PADDING)
        return text if self._line.fontMetrics().horizontalAdvance(text) > room else ""

    def set_hint(self, words: str) -> None:
        """Say something else while the line is empty."""
        self._line.setPlaceholderText(words)

    def text(self) -> str:
        """The text as typed."""
        return self._line.text()

    def select_all(self) -> None:
        """Mark the whole text, so that typing takes its place."""
        self._line.selectAll()

    def value(self) -> object:
        return self._line.text()

    def set_value(self, value: object) -> None:
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)
