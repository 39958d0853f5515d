"""Whose matter a page is about, in its title line: people, title, number. The title gives way, the number never."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.case_sheet import CaseSheet, matter_words
from ui.parts.boxes import row
from ui.parts.labels import ElidedLabel, Label


class CaseHeading(QWidget):
    """One soft line, empty until a case is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._what, self.number = ElidedLabel("", tone="soft"), Label("", tone="soft")
        self.setLayout(row(self._what, self.number, None, gap=12))

    def show_case(self, sheet: CaseSheet) -> None:
        """Say whose it is; people stay masked."""
        self._what.setText(matter_words(sheet))
        self.number.setText(sheet.case.number)
