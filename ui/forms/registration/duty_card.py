"""现在值班: who is there now and good at what is being registered, so that the clerk can say whom to talk to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.helper_terms import Dialect, HelperKind
from app.roster_month import Shift
from ui import style
from ui.parts.boxes import clear, column
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.words import capital, joint, word_of


class DutyCard(Card):
    """Not there while nobody fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("现在值班，可以一起聊"))
        self._lines = column(gap=6)
        self.add(self._lines)
        self.shifts: tuple[Shift, ...] = ()
        self._category = ""
        self.hide()

    def show_shifts(self, shifts: Sequence[Shift]) -> None:
        """Who is on duty now."""
        self.shifts = tuple(shifts)
        self.show_category(self._category)

    def show_category(self, category: str) -> None:
        """Of those the ones who fit a category; all, while there is none yet."""
        self._category = category
        fits = [shift for shift in self.shifts if shift.helper and shift.fits(frozenset(), category)]
        clear(self._lines)
        for shift in fits:
            self._lines.addWidget(Label(self._words(shift), style.SMALL, wrap=True))
        self.setVisible(bool(fits))

    def _words(self, shift: Shift) -> str:
        detail = (shift.helper.detail if shift.helper else None) or {}
        kind = capital(word_of(HelperKind, detail["kind"]))
        speaks = joint("、").join(capital(word_of(Dialect, code)) for code in detail["dialects"])
        return joint("，").join(part for part in (shift.line.owner_name, kind, shift.line.place, speaks) if part)
