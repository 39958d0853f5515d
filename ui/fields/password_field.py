"""A password: dots, and a button that shows it while somebody checks what was typed."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.fields.field import HEIGHT, Placed
from ui.fields.text_field import TextField
from ui.parts.button import Button


class PasswordField(TextField):
    """A password of any characters, Chinese too; value() is a str, never copied to the clipboard by the field."""

    def __init__(self, label: str, *, height: int = HEIGHT, **placed: Unpack[Placed]) -> None:
        self._eye = Button("", "link", icon="eye", height=height)
        placed.setdefault("side", "top")
        super().__init__(label, height=height, beside=(self._eye,), **placed)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        # an input method must stay usable: a hall may choose a Chinese sentence as its password
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._eye.setCheckable(True)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.setAccessibleName(self.tr("看看输了什么"))
        self._eye.setToolTip(self.tr("看看输了什么"))
        self._eye.toggled.connect(self._show)

    def set_error(self, words: str) -> None:
        """As every field; and what cannot be seen is not mended: the next key begins the password anew."""
        super().set_error(words)
        if words:
            self._line.selectAll()

    def _show(self, shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
