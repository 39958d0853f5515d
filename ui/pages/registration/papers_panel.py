"""The right side after saving: the papers of this registration as they will print; Ctrl+P prints the one shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.acts.print_paper import REASON, PrintPaperDraft
from app.desk import Desk, Done
from app.desk_papers import Paper
from app.domain.problems import Problem
from app.domain.terms import Channel, DocumentKind
from ui.acts.print_paper import print_and_record
from ui.acts.rendered import PaperTrouble, Rendered, rendered
from ui.fields import ChoiceField, TextField
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.preview.pdf_view import PdfView
from ui.preview.printing import Printer, PrintJob
from ui.words import capital, options_of, word

_ORAL = (Channel.VISIT.code, Channel.CALL.code, Channel.OUTREACH.code)


class PapersPanel(QFrame):
    """Receipt, registration form, and for what was said aloud the record of it. `next_asked` for the next visitor."""

    next_asked = Signal()

    def __init__(
        self, lane: Lane, desk: Desk, messages: Messages, printer: Printer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane, self._desk, self._messages, self._printer = lane, desk, messages, printer
        self._done: Done | None = None
        self.setProperty("box", "card")
        self.print = Button(self.tr("打印"), "primary", icon="printer", key="Ctrl+P")
        self.next = Button(self.tr("下一位"), icon="user-plus", key="F3")
        self.kinds = ChoiceField(self.tr("哪一份"), [], label_width=52)
        self.reason = TextField(self.tr("再打印的原因"), label_width=96, hint=self.tr("如：第一份卡纸，已销毁"))
        self.reason.hide()
        self.trouble = PaperTrouble(self.print)
        self.view = PdfView()
        head = row(self.print, self.next, None)
        self.setLayout(column(head, self.kinds, self.reason, self.trouble, self.view, margins=(12, 10, 12, 12)))
        self.layout().setStretch(4, 1)
        self.print.clicked.connect(self._print)
        self.next.clicked.connect(self.next_asked)
        self.kinds.edited.connect(self._render)
        self.reason.entered.connect(self._print)

    def show_case(self, done: Done, channel: str) -> None:
        """Show the receipt of a registration first."""
        self._done = done
        kinds = [DocumentKind.RECEIPT, DocumentKind.REGISTRATION_FORM, DocumentKind.RIGHTS]
        if channel in _ORAL:
            kinds.append(DocumentKind.STATEMENT)
        self.kinds.set_options(options_of(kinds))
        self.kinds.set_value(DocumentKind.RECEIPT.code)
        self._render()

    def kind(self) -> str:
        """Code of the paper shown."""
        return str(self.kinds.value())

    def _render(self) -> None:
        assert self._done is not None
        self.reason.set_value("")
        self.reason.hide()
        self.view.show_pdf(b"")
        self.print.setEnabled(False)
        paper = Paper(self._done.case, self.kind())
        self._lane.read(rendered, self._desk, paper, owner=self, on_rows=self._show, key="paper")

    def _show(self, paper: Rendered) -> None:
        """Show it; what no font can print is named before the paper leaves the desk."""
        self.view.show_pdf(paper.pdf)
        self.trouble.show_paper(paper)
        self.print.setEnabled(bool(paper.pdf))
        (self.print if paper.pdf else self.next).setFocus()

    def _print(self) -> None:
        assert self._done is not None
        if not self.trouble.is_accepted():
            return
        draft = PrintPaperDraft(self._desk.new_id(), self._done.case, self.kind(), reason=self.reason.text().strip())
        job = PrintJob(self.view.pdf(), f"{word(DocumentKind.of(self.kind()))} {self._done.number}")
        self.print.setEnabled(False)
        self._lane.run(
            print_and_record,
            self._desk,
            self._printer,
            job,
            draft,
            owner=self,
            on_done=self._printed,
            on_refused=self._refused,
            on_unavailable=self._messages.problem,
            on_end=lambda: self.print.setEnabled(True),
        )

    def _printed(self, _: object) -> None:
        self.reason.hide()
        self._messages.status(self.tr("{paper}已送到打印机").format(paper=capital(word(DocumentKind.of(self.kind())))))
        self.next.setFocus()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.reason.setVisible(any(p.code == REASON for p in problems))
        self.reason.set_error("\n".join(sentence(p) for p in problems))
        self.reason.setFocus()
