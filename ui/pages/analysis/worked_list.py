"""The lines of the agenda behind a figure of 群众工作, in the panel beside the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.docket_rows import shown_to_all
from app.domain.hall_terms import What
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.work import Worked
from ui import style
from ui.lane import Lane
from ui.models.rows_model import Column, RowsModel
from ui.pages.analysis.counted_list import HEIGHT
from ui.pages.hall.promise_words import open_words
from ui.parts.boxes import column
from ui.parts.labels import Label
from ui.tables.table_view import TableView
from ui.words import capital, day_words, named, spoken, word_of


class WorkedList(QWidget):
    """opened(row): Enter on a line. A figure that adds a number up has it beside each line, one of several units the unit."""

    opened = Signal(object)

    def __init__(self, lane: Lane, desk: Desk, about: str, figure: Worked) -> None:
        super().__init__()
        assert isinstance(figure.asked, AgendaQuery)
        asked: AgendaQuery = figure.asked
        self._asked, self._of = asked, figure.of
        self._world: World | None = None
        self.model = RowsModel(self._columns())
        self.table = TableView(self.model)
        self.table.setMinimumHeight(style.px(HEIGHT))
        self.table.setAccessibleName(self.tr("数到的"))
        self.table.opened.connect(self.opened)
        self._foot = Label("", style.SMALL, "soft", wrap=True)
        whole = column(Label(about, style.SMALL, "soft", wrap=True), self.table, self._foot, gap=10, margins=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        lane.read(
            lambda: (shown_to_all(desk.read, desk.read(asked)), desk.world()),
            owner=self,
            on_rows=lambda found: self._show(*found),
            key="worked",
        )

    def _columns(self) -> list[Column]:
        number = [Column("number", self.tr("多少"), self._number, 72, right=True)] if self._of else []
        return [
            Column("day", self.tr("哪天"), self._day, 92, whole=True),
            Column("line", self.tr("是什么"), lambda row: line_words(row, self._world), stretch=True),
            *number,
            Column("org", self.tr("哪个单位"), self._unit, 96),
        ]

    def _show(self, rows: Sequence[AgendaRow], world: World) -> None:
        self._world = world
        self.table.setColumnHidden(len(self.model.columns) - 1, len({row.org for row in rows}) < 2)
        self.model.set_rows(rows)
        most = self._asked.limit
        self._foot.setText(self.tr("最多列 {count} 条，新的在前。").format(count=most) if len(rows) == most else "")
        self.table.select_first()

    def _day(self, row: AgendaRow) -> str:
        day = row.line.until if self._asked.by_until else row.line.on
        return day_words(day, self._world.today) if day and self._world else ""

    def _number(self, row: AgendaRow) -> str:
        number = (row.line.detail or {}).get(self._of)
        return "—" if number is None else f"{number:,}"

    def _unit(self, row: AgendaRow) -> str:
        world = self._world
        return world.lookup.directory.short_name(row.org, world.station.org) if world else ""


def line_words(row: AgendaRow, world: World | None) -> str:
    """What a line is: its own words, else what its case is about, else where or what it is."""
    line = row.line
    if world is None:
        return ""
    if line.what == What.VISIT.code:
        return world.lookup.directory.place_name(row.subject.id, world.station.org)
    if line.what == What.FACILITY.code:
        found = world.lookup.queue.facility(line.part)
        return capital(named(found)) if found else line.part
    if line.what == What.SHIFT.code:
        return "　".join(filter(None, (line.at, line.place)))
    if line.what == What.BACKLOG.code:
        return open_words(row, row.case_title)
    words = spoken(line.title) or row.case_title or line.place or capital(word_of(What, line.what))
    return open_words(row, words)
