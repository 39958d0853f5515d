"""A whole number (people, pages, days)."""

from __future__ import annotations

import unicodedata
from typing import Unpack

from PySide6.QtCore import Qt

from ui import style
from ui.fields.field import HEIGHT, Placed, label_room
from ui.fields.text_field import TextField
from ui.parts.labels import Label

UNIT = 56


class NumberField(TextField):
    """A whole number of zero or more; value() is an int, or None when nothing or no number is typed.

    Full-width digits count as digits. unit: the word behind ("人"); width: of the editor, px at 100 %.
    """

    def __init__(
        self,
        label: str,
        *,
        unit: str = "",
        width: int = 60,
        height: int = HEIGHT,
        **placed: Unpack[Placed],
    ) -> None:
        self._unit = Label(unit, tone="soft")
        beside = (self._unit,) if unit else ()
        super().__init__(label, height=height, beside=beside, **placed)
        if placed.get("side") == "spread":
            # below each other, the numbers stand in one column whatever they count
            for behind in beside:
                behind.setMinimumWidth(label_room(UNIT))
        self._line.setFixedWidth(style.px(width))
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def set_unit(self, unit: str) -> None:
        """Another word behind, where it began with one."""
        self._unit.setText(unit)

    def value(self) -> object:
        return self.number()

    def number(self) -> int | None:
        """The number typed, None when there is none."""
        digits = unicodedata.normalize("NFKC", self.text()).strip()
        return int(digits) if digits.isdecimal() and digits.isascii() else None

    def understood(self) -> bool:
        """False when something is typed that is no number."""
        return not self.text().strip() or self.number() is not None
