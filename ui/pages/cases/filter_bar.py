"""The row of chips under the views: what is asked for, and the way to ask for more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.cases.conditions import Condition
from ui.parts.boxes import clear, row
from ui.parts.button import Button
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.parts.tags import Chip


class FilterBar(QWidget):
    """Chips with their ×, 加条件, and how many cases match. removed(Condition), pressed: a chip or 加条件."""

    removed = Signal(object)
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(gap=8)
        chips = QWidget()
        chips.setLayout(self._flow)
        self._words = Label("", tone="soft")
        self.more = Button(self.tr("加条件"), "link", icon="plus", height=28)
        self.more.clicked.connect(self.pressed)
        label = Label(self.tr("筛选"), tone="soft")
        line = row(label, chips, self._words, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        self._flow.addWidget(self.more)

    def show_conditions(self, conditions: Sequence[Condition]) -> None:
        """Show these conditions as chips."""
        self._flow.removeWidget(self.more)
        clear(self._flow)
        for condition in conditions:
            chip = Chip(condition.words, condition.icon, removable=True)
            chip.removed.connect(lambda condition=condition: self.removed.emit(condition))
            chip.pressed.connect(self.pressed)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.more)

    def set_words(self, words: str) -> None:
        """Say how many match and how they are ordered."""
        self._words.setText(words)
