"""The cases behind a figure, in the panel beside the page; several lists where a figure has several parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.ports import Query
from app.ports.figures import CountedRow
from ui import style
from ui.lane import Lane
from ui.models.rows_model import Column, RowsModel
from ui.parts.boxes import column, row
from ui.parts.labels import Label
from ui.parts.segmented import Segmented
from ui.tables.table_view import TableView
from ui.words import day_words, matter, spoken

HEIGHT = 460


@dataclass(frozen=True, slots=True)
class Choice:
    """One list: what it is called, how much was counted, and the question that brings it."""

    words: str
    count: int
    asked: Query[tuple[CountedRow, ...]]
    day: str = ""
    """What the day of each is, where it is not the one on which it happened."""


class CountedList(QWidget):
    """opened(case id): Enter on a case. What the viewer may not see is counted, and said to be missing."""

    opened = Signal(str)

    def __init__(self, lane: Lane, desk: Desk, about: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._lane, self._desk, self._choices = lane, desk, choices
        self._today = desk.clock().date()
        named = [(place, f"{choice.words} {choice.count:,}") for place, choice in enumerate(choices)]
        self.switch = Segmented(named, 0, small=True, name=self.tr("看哪些"))
        self.switch.chosen.connect(self.show_choice)
        self.model = RowsModel(
            [
                Column("on", self.tr("哪天"), lambda r: day_words(r.on, self._today), 92, whole=True),
                Column("matter", self.tr("说的事"), lambda r: matter(r.case), stretch=True),
                Column("who", self.tr("信访人"), lambda r: spoken(r.case.who), 92, tone=lambda r: "soft"),
            ]
        )
        self.table = TableView(self.model)
        self.table.setMinimumHeight(style.px(HEIGHT))
        self.table.setAccessibleName(self.tr("数到的信访"))
        self.table.opened.connect(lambda r: self.opened.emit(r.case.id))
        self._about = Label(about, style.SMALL, "soft", wrap=True)
        self._about.setVisible(bool(about))
        self._foot = Label("", style.SMALL, "soft", wrap=True)
        whole = column(self._about, row(self.switch, None), self.table, self._foot, gap=10, margins=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.show_choice(0)

    def show_choice(self, place: object) -> None:
        """List one of them."""
        assert isinstance(place, int)
        self.switch.set_value(place)
        asked = self._choices[place].asked
        self.model.set_title("on", self._choices[place].day or self.tr("哪天"))
        self._lane.read(self._desk.read, asked, owner=self, on_rows=self._show, key="counted")

    def _show(self, rows: tuple[CountedRow, ...]) -> None:
        self.model.set_rows(rows)
        place = self.switch.value()
        assert isinstance(place, int)
        missing = self._choices[place].count - len(rows)
        told = self.tr("另有 {count} 件这里不列：保密的只有指定的人看得到，列出的最多 500 件。")
        self._foot.setText(told.format(count=f"{missing:,}") if missing > 0 else "")
        self.table.select_first()
