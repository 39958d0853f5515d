"""The clocks of a case: the most urgent in one row, the others behind a line that opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain.case_clocks import CaseClock, most_urgent_first, still_runs
from ui import style
from ui.pages.case.clock_card import LEAST_WIDTH, ClockCard
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.words import counted, joint

GAP = 12


class ClockCards(QWidget):
    """Cards side by side, as many as have room; `opened` carries the key of a clock."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[ClockCard] = []
        self._running = 0
        self._arranged = (0, 0)
        self._unfolded = False
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(style.px(GAP))
        self._more = Button("", "link", icon="caret-down", height=26)
        self._more.clicked.connect(self._turn)
        self.setLayout(column(self._grid, row(self._more, None), gap=2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_clocks(
        self, clocks: Sequence[CaseClock], today: date, own_demands: int, bounds: Sequence[int] = ()
    ) -> None:
        """Show these clocks; demands are named where a clock runs for some of several only."""
        focused = next((i for i, card in enumerate(self._cards) if card.hasFocus()), None)
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for clock in most_urgent_first(clocks, today):
            some = own_demands > 1 and len(clock.demands) < own_demands
            demands = self.tr("诉求 {ids}").format(ids=joint("、").join(clock.demands)) if some else ""
            card = ClockCard(clock, today, demands, bounds)
            card.opened.connect(lambda key=clock.key: self.opened.emit(key))
            self._cards.append(card)
        self._running = sum(still_runs(clock, today) for clock in clocks)
        self._arranged = (0, 0)
        self._arrange()
        self.setVisible(bool(self._cards))
        if focused is not None and focused < len(self._cards):
            self._cards[focused].setFocus()

    def cards(self) -> Sequence[ClockCard]:
        """The cards in order, those behind the line last."""
        return self._cards

    def fold(self) -> None:
        """Only what has room in one row, as another case is opened."""
        self._unfolded = False
        self._arrange()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self._cards:
            return
        fitting = max(1, (self.width() + style.px(GAP)) // style.px(LEAST_WIDTH + GAP))
        shown = len(self._cards) if self._unfolded else min(fitting, len(self._cards))
        self._more.setVisible(fitting < len(self._cards))
        self._more.set_text(self._line(shown))
        self._more.set_icon("caret-up" if self._unfolded else "caret-down")
        rows = -(-shown // fitting)
        if (shown, rows) == self._arranged:
            return
        self._arranged = (shown, rows)
        for card in self._cards:
            self._grid.removeWidget(card)
        # no card stands alone under a full row: each row has as many as the next or one more, and fills the width
        fewest, longer = divmod(shown, rows)
        columns = fewest * (fewest + 1) if longer else fewest
        cards = iter(self._cards[:shown])
        for number in range(rows):
            count = fewest + (number < longer)
            for place in range(count):
                span = columns // count
                self._grid.addWidget(next(cards), number, place * span, 1, span)
        for number, card in enumerate(self._cards):
            card.setVisible(number < shown)
        # a case shown before may have had more
        for column_ in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column_, 1 if column_ < columns else 0)

    def _line(self, shown: int) -> str:
        """What stands behind the line; those that still run are never passed over in silence."""
        if self._unfolded:
            return self.tr("只看要紧的")
        words = counted(self.tr("另 {count} 个时限").format(count=len(self._cards) - shown))
        running = max(self._running - shown, 0)
        return joint("，").join((words, self.tr("{count} 个还在走").format(count=running))) if running else words
