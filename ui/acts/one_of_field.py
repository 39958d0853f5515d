"""Which of several an act is about: of transfers, reviews, letters; one alone is not asked about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.fields import ChoiceField


class OneOfField(ChoiceField):
    """One to choose, the first proposed, or the last; hidden where there is no other. `chosen` fires whenever another one stands in it, by whomever
    it was put there; what a form shows of the one in question follows this, never `edited`."""

    chosen = Signal()

    def __init__(self, label: str, options: Sequence[tuple[str, str]], *, last: bool = False) -> None:
        super().__init__(label, options, required=True, side="top")
        if options:
            self.set_value(options[-1 if last else 0][0])
        if len(options) < 2:
            self.hide()
        self._combo.currentIndexChanged.connect(lambda _: self.chosen.emit())
