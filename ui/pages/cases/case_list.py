"""The rows of the register, fetched as they are seen: the newest wish first, one reading at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.ports import CaseRow, CasesQuery, CountQuery
from ui.acts.act_panel import Tools
from ui.models.rows_model import PAGE_ROWS, Deliver, RowsModel


class CaseList(QObject):
    """Fills a RowsModel for a query. `loaded(rows)` with the first page, `counted(total)` later, `failed(problem)`.

    Dragging the scroll bar asks for many pages: those still on their way wait until what is on the screen has come.
    """

    loaded = Signal(object)
    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, tools: Tools, model: RowsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._model = model
        self._query = CasesQuery()
        self._first: Sequence[CaseRow] = ()
        self._wished: list[tuple[int, Deliver]] = []
        self._busy = False

    def show(self, query: CasesQuery) -> None:
        """Show other rows; the old ones stay until the new ones are there."""
        self._query = replace(query, offset=0, limit=PAGE_ROWS)
        self._wished.clear()
        self._read(self._query, self._show_first, "first")
        self.count()

    def refresh(self) -> None:
        """The same rows as they are now."""
        if self._model.rowCount():
            self._model.refresh()
            self.count()
        else:
            self.show(self._query)

    def count(self) -> None:
        """How many there are, for the scroll bar and the foot."""
        self._tools.lane.read(
            self._tools.desk.read, CountQuery(self._query.filter), owner=self, on_rows=self._set_total, key="count",
            on_unavailable=self.failed.emit,
        )  # fmt: skip

    def _read(self, query: CasesQuery, on_rows: Deliver, key: str) -> None:
        self._tools.lane.read(
            self._tools.desk.read, query, owner=self, on_rows=on_rows, key=key, on_unavailable=self._fail
        )

    def _fail(self, problem: Problem) -> None:
        self._busy = False
        self._wished.clear()
        self.failed.emit(problem)

    def _show_first(self, rows: Sequence[CaseRow]) -> None:
        self._first = rows
        self._busy = False
        self._model.set_source(self._fetch, len(rows))
        self._model.set_sort_mark(self._query.sort, descending=self._query.descending)
        self.loaded.emit(rows)

    def _set_total(self, total: int) -> None:
        self._model.set_total(total)
        self.counted.emit(total)

    def _fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        if offset == 0 and self._first:
            first, self._first = self._first, ()
            deliver(first)
            return
        self._wished.append((offset, deliver))
        self._next()

    def _next(self) -> None:
        if self._busy or not self._wished:
            return
        self._busy = True
        offset, deliver = self._wished.pop()

        def take(rows: Sequence[CaseRow]) -> None:
            self._busy = False
            deliver(rows)
            self._next()

        self._read(replace(self._query, offset=offset), take, "page")
