"""收件身份 of one demand: as what the station receives it. It stands as usual until the clerk says otherwise, and costs no key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.terms import Capacity
from ui import style
from ui.fields import ChoiceField
from ui.fields.field import label_room
from ui.parts.keycap import Keycap, shortcut
from ui.words import options_of

KEY = "Alt+G"
WIDEST = 298
"""Beside its label, px at 100 %."""


class CapacityField(ChoiceField):
    """value() is what the clerk chose, "" while it stands as usual; the way through the form passes it by, its key goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._usual = ""
        words = QCoreApplication.translate("CapacityField", "收件身份")
        super().__init__(words, options_of(Capacity), height=28, beside=(Keycap(KEY),), parent=parent)
        self.setMaximumWidth(label_room() + style.px(WIDEST))
        self.editor().setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        shortcut(self, KEY, words, self.setFocus)

    def set_usual(self, capacity: Capacity) -> None:
        """What holds where the clerk says nothing."""
        chosen = self.value()
        self._usual = capacity.code
        self.set_value(chosen)

    def shown(self) -> str:
        """Code of the capacity that stands there now."""
        return str(super().value() or "")

    def value(self) -> object:
        return "" if self.shown() == self._usual else self.shown()

    def set_value(self, value: object) -> None:
        super().set_value(value or self._usual)
