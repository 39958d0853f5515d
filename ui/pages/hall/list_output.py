"""What a page of 群众工作, or 督办一览, shows leaves the desk: printed as a list, or as an Excel file. Either masked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.documents.hall.lists import HallList, hall_list_excel, hall_list_pdf
from app.domain.kinds import ListExported
from app.domain.problems import Problem
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.export import written_whole
from ui.acts.act_panel import Tools
from ui.ask_file import ask_file
from ui.messages import sentence
from ui.models.rows_model import Column
from ui.page import Page
from ui.pages.hall.poster_view import PosterView
from ui.pages.hall.sheet_view import SheetView

WIDTH = 860
"""Of the panel that shows the list as it prints, px at 100 %."""
WHOLE = 1150
"""How wide all columns are together on a usual screen, px at 100 %; one that takes what is left takes it of this."""
LEAST_STRETCH = 220
BANNER = "hall-list"


def _itself(row: AgendaRow) -> AgendaRow:
    return row


def to_leave(
    title: str,
    selection: str,
    columns: Sequence[Column],
    rows: Sequence[Any],
    about: Callable[[Any], AgendaRow] = _itself,
) -> HallList:
    """The rows as they may leave the desk, in the words of the screen; `about`: what a row is about, where it is no line of the
    agenda itself."""
    leaving = [column for column in columns if not column.stays]
    fixed = sum(column.width for column in leaving if not column.stretch)
    widths = [max(WHOLE - fixed, LEAST_STRETCH) if column.stretch else column.width for column in leaving]
    # what is restricted is not asked for its words
    told = [(at, [_words(column, row) for column in leaving]) for row in rows if not (at := about(row)).restricted]
    return HallList(title, selection, [(c.title, w) for c, w in zip(leaving, widths, strict=True)], told)


def _words(column: Column, row: Any) -> str:
    if column.deadline:
        return column.deadline(row).text
    return (column.outside or column.text)(row)


class ListOutput(QObject):
    """Print and export of the page it belongs to; the list as it prints is shown in a panel of the page."""

    def __init__(self, tools: Tools, page: Page) -> None:
        super().__init__(page)
        self._tools, self._page = tools, page
        self._panel = page.side_panel(WIDTH)

    def preview(self, shown: HallList, world: World) -> None:
        """Show the list as it will print."""
        desk = self._tools.desk
        self._on_lane(lambda: hall_list_pdf(shown, desk.read, world), partial(self._show, shown.title))

    def _show(self, title: str, pdf: bytes) -> None:
        view = SheetView(self._tools, pdf, title, internal=True)
        self.show_paper(self.tr("打印清单"), view, view.send)

    def show_paper(self, title: str, view: SheetView | PosterView, focus: QWidget) -> None:
        """Show a paper in the room a whole page needs, until the printer has it."""
        view.sent.connect(self._panel.close_panel)
        self._panel.show_content(title, view, focus)

    def put_away(self) -> None:
        """Make room: something else is to stand beside the page."""
        self._panel.close_panel()

    def export(self, shown: HallList, world: World) -> None:
        """Ask where to, then write."""
        name = f"{shown.title} {world.today.isoformat()}"
        target = ask_file(self._page, self.tr("导出清单"), name, self.tr("Excel 表格 (*.xlsx)"), ".xlsx")
        if target is not None:
            self._on_lane(partial(self._write, shown, world, target), lambda _: self._written(target))

    def _write(self, shown: HallList, world: World, target: Path) -> None:
        self._tools.desk.note(ListExported(shown.title))
        made = hall_list_excel(shown, self._tools.desk.read, world)
        written_whole(target, lambda half: half.write_bytes(made))

    def _written(self, target: Path) -> None:
        told = self.tr("存在 {place}。信访人姓名已遮盖；检举控告和保密的不导出。").format(place=target)
        self._tools.messages.banner("leaf", self.tr("清单已导出"), told, key=BANNER)

    def _on_lane(self, work: Callable[[], object], then: Callable[[Any], object]) -> None:
        self._tools.lane.read(work, owner=self, on_rows=then, key="hall-list", on_unavailable=self._failed)

    def _failed(self, problem: Problem) -> None:
        self._tools.messages.banner("alarm", sentence(problem), key=BANNER)
