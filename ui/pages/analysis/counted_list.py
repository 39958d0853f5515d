"""The cases behind a figure, in the panel beside the page: what came, what was declined, what became void."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.counted import Measure
from app.ports.figures import CountedQuery, CountedRow
from app.reports.analysis import RECEIVED, Volume
from ui import style
from ui.lane import Lane
from ui.models.rows_model import Column, RowsModel
from ui.parts.boxes import column, row
from ui.parts.labels import Label
from ui.parts.segmented import Segmented
from ui.tables.table_view import TableView
from ui.words import capital, day_words, matter, spoken, word

HEIGHT = 480


class CountedList(QWidget):
    """opened(case id): Enter on a case. What the viewer may not see is counted, and said to be missing."""

    opened = Signal(str)

    def __init__(self, lane: Lane, desk: Desk, line: Volume) -> None:
        super().__init__()
        self._lane, self._desk, self._line = lane, desk, line
        self._today = line.span.last
        counts = {
            ",".join(RECEIVED): (self.tr("收到"), line.total),
            **{
                m.code: (capital(word(m)), count)
                for m, count in (
                    (Measure.REPEAT, line.repeat),
                    (Measure.DECLINED, line.declined),
                    (Measure.DECLINED_FINALLY, line.declined_finally),
                    (Measure.VOIDED, line.voided),
                )
            },
        }
        self._counts = {key: count for key, (_, count) in counts.items()}
        self.switch = Segmented(
            [(key, f"{words} {count:,}") for key, (words, count) in counts.items()], next(iter(counts)), small=True,
            name=self.tr("看哪些"),
        )  # fmt: skip
        self.switch.chosen.connect(self.show_measure)
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
        self._foot = Label("", style.SMALL, "soft", wrap=True)
        whole = column(row(self.switch, None), self.table, self._foot, gap=10, margins=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.show_measure(next(iter(counts)))

    def show_measure(self, measures: object) -> None:
        """List what was counted of these kinds."""
        assert isinstance(measures, str)
        self.switch.set_value(measures)
        line = self._line
        query = CountedQuery(tuple(measures.split(",")), line.span.first, line.span.last, line.dimension, line.codes)
        self._lane.read(self._desk.read, query, owner=self, on_rows=self._show, key="counted")

    def _show(self, rows: tuple[CountedRow, ...]) -> None:
        self.model.set_rows(rows)
        missing = self._counts[str(self.switch.value())] - len(rows)
        told = self.tr("另有 {count} 件这里不列：保密的只有指定的人看得到，列出的最多 500 件。")
        self._foot.setText(told.format(count=f"{missing:,}") if missing > 0 else "")
        self.table.select_first()
