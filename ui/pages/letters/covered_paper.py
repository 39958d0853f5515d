"""The paper in focus: covered until somebody says why they look, then shown for a minute. It names people in full,
and a list of papers would otherwise be a list of people.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.problems import Problem
from ui import style
from ui.acts.act_panel import Tools
from ui.case_sheet import CaseSheet, load_sheet
from ui.icons import Icon
from ui.pages.case.reveal import Reveal
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.preview.pdf_view import PdfView

REVEAL_KEY = "Alt+M"

ReadPaper = Callable[[], "bytes | Problem"]


class CoveredPaper(QWidget):
    """`failed` carries why a paper cannot be shown; `revealed` tells that the reason was given and the paper shows."""

    failed = Signal(Problem)
    revealed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._case = ""
        self._read: ReadPaper | None = None
        self._reveal = Reveal(tools)
        self._reveal.changed.connect(self._on_reveal)
        self.view = PdfView()
        self._cover = self._covered()
        self._stack = QStackedWidget()
        for side in (QWidget(), self._cover, self.view):
            self._stack.addWidget(side)
        whole = column(self._reveal, self._stack, gap=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _covered(self) -> QWidget:
        self._words = Label("", tone="soft", wrap=True)
        self.look = Button(self.tr("看这份文书"), icon="eye", key=REVEAL_KEY, height=34)
        self.look.clicked.connect(self.ask)
        cover = QWidget()
        cover.setLayout(
            column(
                None,
                row(None, Icon("file-text", 40, "soft"), None),
                self._words,
                row(None, self.look, None),
                None,
                gap=12,
                margins=24,
            )
        )
        cover.setMinimumWidth(style.px(220))
        return cover

    # ---------- which paper

    def put(self, case: str, read: ReadPaper | None, *, issued: bool = True) -> None:
        """Show the paper of a case that `read` fetches; None: there is no paper. One that is not issued yet is neither
        printed nor delivered."""
        whole = self.tr("文书上有信访人的姓名、住址。写明为什么看，就显示一分钟；打印、送达不用先看。")
        self._words.setText(whole if issued else self.tr("文书上有信访人的姓名、住址。写明为什么看，就显示一分钟。"))
        if case != self._case:
            self._reveal.conceal()
        self._case, self._read = case, read
        self._show()

    def _show(self) -> None:
        read, revealed = self._read, self._reveal.is_revealed()
        self._stack.setCurrentIndex(0 if read is None else 2 if revealed else 1)
        if read is None or not revealed:
            self.view.show_pdf(b"")
            return
        self._tools.lane.read(read, owner=self, on_rows=self._take, key="paper")

    def _take(self, paper: bytes | Problem) -> None:
        if isinstance(paper, Problem):
            self.failed.emit(paper)
        elif self._reveal.is_revealed():
            self.view.show_pdf(paper)

    # ---------- why it is looked at

    def _on_reveal(self, names_show: bool) -> None:
        self._show()
        if names_show:
            self.revealed.emit()

    def ask(self) -> None:
        """Ask the reason; while the paper shows, cover it at once."""
        if self._read is not None:
            self._tools.lane.read(
                load_sheet, self._tools.desk, self._case, owner=self, on_rows=self._asked, key="sheet"
            )

    def _asked(self, sheet: CaseSheet | None) -> None:
        if sheet is not None and sheet.case.id == self._case:
            self._reveal.ask(sheet)
