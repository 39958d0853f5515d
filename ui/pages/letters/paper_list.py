"""The numbered papers, newest first, read further as the clerk scrolls down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.domain.envelope import CHINA
from app.domain.problems import Problem
from app.domain.terms import DocumentKind
from app.ports import DocumentRow, DocumentsQuery
from ui.acts.act_panel import Tools
from ui.models.rows_model import PAGE_ROWS, Column, Deliver, RowsModel
from ui.parts.tags import TagKind
from ui.words import capital, day_words, matter, spoken, word_of

translate = QCoreApplication.translate

GIVING_WAY = ("who", "issued", "kind")
"""The columns that a narrow screen does without, the first one first."""


def paper_columns(today: Callable[[], date]) -> list[Column]:
    """Number, kind, matter, who, issued, delivered."""

    def standing(row: DocumentRow) -> str:
        if row.voided:
            return translate("Papers", "已作废")
        if row.posted_on is not None:
            return translate("Papers", "{day}交寄").format(day=day_words(row.posted_on, today()))
        if row.delivered_on is None:
            return translate("Papers", "未送达")
        return translate("Papers", "{day}送达").format(day=day_words(row.delivered_on, today()))

    def look(row: DocumentRow) -> tuple[TagKind, str] | None:
        if row.voided:
            return "neutral", "prohibit"
        if row.posted_on:
            return "sky", "envelope-simple"
        return ("leaf", "check-circle") if row.delivered_on else ("amber", "hourglass-medium")

    def issued(row: DocumentRow) -> str:
        return day_words(row.issued_at.astimezone(CHINA).date(), today())

    return [
        Column("number", translate("Papers", "文号"), lambda r: r.number, 212),
        Column(
            "kind",
            translate("Papers", "文书"),
            lambda r: capital(word_of(DocumentKind, r.kind)),
            116,
            most=160,
            whole=True,
        ),
        Column("title", translate("Papers", "说的事"), matter, stretch=True),
        Column("who", translate("Papers", "信访人"), lambda r: spoken(r.who), 100),
        Column("issued", translate("Papers", "哪天出的"), issued, 80, tone=lambda r: "soft", whole=True),
        Column("standing", translate("Papers", "送达"), standing, 116, tag=look, whole=True),
    ]


class PaperList(QObject):
    """Fills a RowsModel; nobody counts papers, so the table grows by a page when its end is seen."""

    loaded = Signal(int)
    failed = Signal(object)

    def __init__(self, tools: Tools, model: RowsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._model = tools, model
        self._query = DocumentsQuery()

    def show(self, query: DocumentsQuery) -> None:
        """Show other papers; the old rows stay until the first new ones are there."""
        self._query = query
        self._read(0, self._begin)

    def _read(self, offset: int, on_rows: Deliver) -> None:
        query = replace(self._query, offset=offset, limit=PAGE_ROWS)
        self._tools.lane.read(
            self._tools.desk.read, query, owner=self, on_rows=on_rows, key=str(offset), on_unavailable=self._fail
        )

    def _fail(self, problem: Problem) -> None:
        self.failed.emit(problem)

    def _begin(self, first: Sequence[DocumentRow]) -> None:
        kept = [first]

        def fetch(offset: int, limit: int, deliver: Deliver) -> None:
            if offset == 0 and kept:
                deliver(kept.pop())
            else:
                self._read(offset, lambda rows: self._take(offset, rows, deliver))

        self._model.set_source(fetch, self._reach(0, first))
        self.loaded.emit(len(first))

    def _take(self, offset: int, rows: Sequence[DocumentRow], deliver: Deliver) -> None:
        deliver(rows)
        self._model.set_total(max(self._reach(offset, rows), offset))

    @staticmethod
    def _reach(offset: int, rows: Sequence[DocumentRow]) -> int:
        """How many rows the table shows: those read, and one more that asks for the next page."""
        return offset + len(rows) + (1 if len(rows) == PAGE_ROWS else 0)
