"""A public notice as it will print, on A4 or A3: one switch, the page, the button that prints it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from ui.acts.act_panel import Tools
from ui.messages import sentence
from ui.pages.hall.sheet_view import SheetView
from ui.parts.boxes import clear, column, row
from ui.parts.labels import Label
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState

PAPERS = ("A4", "A3")


class PosterView(QWidget):
    """`sent` when the printer has it. `name`, `about`: as `Desk.sheet` asks, without the size of the paper."""

    sent = Signal()

    def __init__(self, tools: Tools, name: str, about: str, title: str) -> None:
        super().__init__()
        self._tools, self._name, self._about, self._title = tools, name, about, title
        self.paper = Segmented([(paper, paper) for paper in PAPERS], PAPERS[0], name=self.tr("纸张"))
        self.paper.chosen.connect(self._draw)
        self._page = column(gap=0)
        self._send: QWidget | None = None
        # in one line with the button that prints: in 大字 the page needs the height
        self._foot = row(Label(self.tr("纸张")), self.paper, None, gap=12, margins=(16, 0, 16, 12))
        whole = column(self._page, self._foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._draw(PAPERS[0])

    def _draw(self, paper: object) -> None:
        self._tools.lane.run(
            self._tools.desk.sheet, self._name, f"{self._about} {paper}", owner=self, on_done=self._show,
            on_refused=self._say,
        )  # fmt: skip

    def _say(self, problems: tuple[Problem, ...]) -> None:
        self._clear()
        self._page.addWidget(EmptyState(self._title, "\n".join(sentence(one) for one in problems)))

    def _clear(self) -> None:
        clear(self._page)
        if self._send is not None:
            self._send.hide()
            self._send.deleteLater()
            self._send = None

    def _show(self, pdf: bytes) -> None:
        self._clear()
        view = SheetView(self._tools, pdf, self._title)
        view.sent.connect(self.sent)
        self._send = view.send
        self._foot.insertWidget(0, view.send)
        self._page.addWidget(view)
