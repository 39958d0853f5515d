"""The brief of a span, or the yearly report, saved as PDF, Word or Excel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.documents.brief_excel import brief_excel
from app.documents.brief_pdf import brief_pdf
from app.documents.brief_word import brief_word
from app.domain.kinds import ListExported
from app.domain.pictures import Brief
from app.domain.spans import Span, SpanKind
from app.reports.brief import brief, yearly
from app.reports.export import written_whole
from ui import style
from ui.ask_file import ask_file
from ui.lane import Lane
from ui.messages import Messages
from ui.pages.analysis.words import span_words
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.segmented import Segmented

BANNER = "brief"
Make = Callable[[Brief], bytes]


class BriefPanel(QWidget):
    """Which paper, and as what file. What leaves the desk tells of no cell below five."""

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, over: Span) -> None:
        super().__init__()
        self._lane, self._desk, self._messages, self._over = lane, desk, messages, over
        kinds = [("brief", self.tr("简报")), ("yearly", self.tr("年度报告（第四十一条）"))]
        self.which = Segmented(kinds, "brief", name=self.tr("哪一种"))
        self.which.chosen.connect(self.which.set_value)
        self.which.setVisible(over.kind is SpanKind.YEAR)
        self.pdf = self._button(self.tr("存为 PDF"), "Alt+1", self.tr("PDF 文件 (*.pdf)"), ".pdf", brief_pdf)
        self.word = self._button(self.tr("存为 Word"), "Alt+2", self.tr("Word 文件 (*.docx)"), ".docx", brief_word)
        self.excel = self._button(
            self.tr("表格存为 Excel"), "Alt+3", self.tr("Excel 表格 (*.xlsx)"), ".xlsx", brief_excel
        )
        told = self.tr("图和表与屏幕上的一样，只是不含保密的；分项里少于五件的合在一起，不单列。")
        self.setLayout(
            column(
                Label(span_words(over), style.TITLE, bold=True), row(self.which, None),
                Label(told, style.SMALL, "soft", wrap=True), 4, self.pdf, self.word, self.excel, None,
                gap=10, margins=16,
            )
        )  # fmt: skip

    def _button(self, words: str, key: str, kind: str, suffix: str, make: Make) -> Button:
        button = Button(words, icon="export", key=key, height=36, wide=True)
        button.clicked.connect(lambda: self._save(kind, suffix, make))
        return button

    def _save(self, kind: str, suffix: str, make: Make) -> None:
        report = self.which.value() == "yearly"
        name = (self.tr("信访情况年度报告 {span}") if report else self.tr("信访情况简报 {span}")).format(
            span=self._over.name
        )
        target = ask_file(self, self.tr("存到哪里"), name, kind, suffix)
        if target is None:
            return
        self._messages.banner("sky", self.tr("正在出简报"), key=BANNER)
        desk, tell = self._desk, yearly if report else brief
        self._lane.read(
            lambda: tell(desk.read, self._over, desk.world()), owner=self, key="brief",
            on_rows=lambda made: self._write(made, target, make), on_unavailable=self._failed,
        )  # fmt: skip

    def _write(self, made: Brief, target: Path, make: Make) -> None:
        def write() -> None:
            self._desk.note(ListExported(made.title))
            written_whole(target, lambda half: half.write_bytes(make(made)))

        self._lane.run(
            write, owner=self, aside=True,
            on_done=lambda _: self._messages.banner(
                "leaf", self.tr("简报出好了"), self.tr("存在 {place}。").format(place=target), key=BANNER
            ),
            on_unavailable=self._failed,
        )  # fmt: skip

    def _failed(self, problem: object) -> None:
        self._messages.clear(BANNER)
        self._messages.problem(problem)
