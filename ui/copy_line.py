"""A quiet word at the foot of the window while the stick for the second copies is away or could not be written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import style
from ui.copies import Copies
from ui.icons import Icon
from ui.parts.boxes import row
from ui.parts.labels import ElidedLabel


class CopyLine(QWidget):
    """Nothing where all is well, or nobody has named a place."""

    def __init__(self, copies: Copies) -> None:
        super().__init__()
        self._copies = copies
        self.words = ElidedLabel("", style.SMALL, "soft")
        self.setLayout(row(Icon("floppy-disk", 14), self.words, gap=5))
        copies.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.words.setText(self._copies.said())
        self.setVisible(self._copies.is_away() or self._copies.trouble is not None)
