"""处理意见书: left what is written and its check, right the true page, marked 草稿 until it is issued and numbered."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.acts.print_paper import PrintPaperDraft
from app.acts.reply import ReplyDraft
from app.desk import Desk, Done
from app.desk_papers import Paper
from app.domain.problems import Problem
from app.domain.terms import DocumentKind
from app.ports import Changes, Present, Refused, Watching
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.paper_panel import look_for, seen_words
from ui.acts.print_paper import print_and_record
from ui.acts.rendered import PaperTrouble, Rendered, rendered
from ui.acts.reply import ReplyForm
from ui.case_sheet import CaseSheet, load_sheet
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.page import CASE, Page
from ui.pages.case.heading import CaseHeading
from ui.pages.case.present_line import PresentLine
from ui.parts.boxes import box, clear, column, row
from ui.parts.button import Button
from ui.parts.labels import Label, page_title
from ui.parts.states import EmptyState
from ui.preview.pdf_view import PdfView
from ui.preview.printing import Printer, PrintJob
from ui.words import capital, word

PREVIEW_MS = 400
LOW = 560
"""Below this height (px at 100 %) the check is folded, or nothing would be left to write in."""


class ReplyPage(Page):
    """The editor of the reply of one case. activate(case id)."""

    help_topic = "reply"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._tools = Tools(lane, desk, messages, printer)
        self._case = ""
        self._form: ReplyForm | None = None
        self._document = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PREVIEW_MS)
        self._pause.timeout.connect(self._preview)
        self._build()

    def _build(self) -> None:
        back = Button("", icon="arrow-left", key="Esc", height=34)
        back.setAccessibleName(self.tr("回到这一件"))
        back.setToolTip(self.tr("回到这一件，写的都留着"))
        back.clicked.connect(self.go_back)
        self._head = CaseHeading()
        top = row(back, page_title(capital(word(DocumentKind.REPLY))), self._head, gap=12)
        top.setStretch(2, 1)
        self._present = PresentLine()
        self._left = column(gap=0)
        left = box(self._left, "card")
        self._view = PdfView()
        self._trouble = Label("", style.SMALL, "amber_ink", wrap=True)
        self._trouble.hide()
        self._looked = Label(seen_words(), style.SMALL, "soft", wrap=True)
        self._looked.hide()
        right = QWidget()
        right.setLayout(column(self._looked, self._trouble, self._view, gap=6))
        lower = row(left, right, gap=12)
        lower.setStretch(0, 6)
        lower.setStretch(1, 5)
        whole = column(top, self._present, lower, gap=10, margins=(16, 10, 16, 10))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    # ---------- what the window tells

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, str) and argument:
            # read anew also when it is open: meanwhile it was investigated, or letters go through approval now
            self.can_close()
            self._case = argument
            self._tools.lane.read(load_sheet, self._tools.desk, argument, owner=self, on_rows=self._take)

    def watching(self) -> Watching:
        return Watching(self._form.case.id, writing=True) if self._form is not None else Watching()

    def show_present(self, present: tuple[Present, ...]) -> None:
        if self._form is not None:
            self._present.show_present(present, self._form.sheet.world)

    def on_changed(self, changes: Changes) -> None:
        if self._form is not None and changes.subjects & self._form.seen.keys():
            self._form.look_again()

    def can_close(self) -> bool:
        if self._form is not None:
            self._form.keep_now()
        return True

    def resume_argument(self) -> object:
        return self._case or None

    def form(self) -> ReplyForm | None:
        """The editor, while there is something to write."""
        return self._form

    # ---------- writing

    def _take(self, sheet: object) -> None:
        before = self._form
        clear(self._left)
        self._form, self._document = None, ""
        self._present.show_nobody()
        self._view.show_pdf(b"")
        if not isinstance(sheet, CaseSheet):
            self._nothing(self.tr("打不开这一件"), self.tr("编号不在本站，或者您没有查看它的权限。"))
            return
        self._head.show_case(sheet)
        if problem := sheet.refused["reply"]:
            self._nothing(self.tr("现在不能出处理意见书"), sentence(problem))
            return
        form = _going_on(before, sheet, self._tools)
        form.edited.connect(self._pause.start)
        form.done.connect(self._issued)
        form.left.connect(self.go_back)
        form.anew.connect(lambda _: self.activate(self._case))
        self._left.addWidget(form)
        self._form = form
        form.show_checks(())
        self._fit_checks()
        form.first_field().setFocus()
        self._look(form)

    def _look(self, form: ReplyForm) -> None:
        """The page has the names in full before whoever writes it; that is recorded first, once for each opening."""

        def show() -> None:
            self._looked.show()
            self._preview()

        self._looked.hide()
        look_for(self._tools, form.act, self._case, DocumentKind.REPLY.code, form, show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_checks()

    def _fit_checks(self) -> None:
        if self._form is not None:
            self._form.checks.set_low(low=self.height() < style.px(LOW))

    def _nothing(self, title: str, text: str) -> None:
        state = EmptyState(title, text, icon="lock-simple", action=self.tr("回到这一件"))
        state.acted.connect(self.go_back)
        self._left.addWidget(state)

    def go_back(self) -> None:
        self.can_close()
        self.navigate.emit(CASE, self._case)

    def _preview(self) -> None:
        if self._form is not None and not self._looked.isHidden():
            draft = self._form.preview_draft()
            self._tools.lane.read(
                _previewed, self._tools.desk, draft, owner=self, on_rows=self._previewed, key="preview"
            )

    def _previewed(self, found: tuple[bytes, tuple[Problem, ...], tuple[str, ...]]) -> None:
        pdf, problems, missing = found
        if self._form is None:
            return
        if pdf:
            self._view.show_pdf(pdf)
        self._trouble.setText("\n".join(sentence(p) for p in problems))
        self._trouble.setVisible(bool(problems))
        self._form.show_checks(missing)

    # ---------- issued

    def _issued(self, done: Done) -> None:
        self._pause.stop()
        self._form = None
        if not done.documents:
            self._submitted()
            return
        self._document = done.documents[0]
        paper = Paper(self._case, DocumentKind.REPLY.code, self._document)
        self._tools.lane.read(rendered, self._tools.desk, paper, owner=self, on_rows=self._show_issued, key="preview")

    def _submitted(self) -> None:
        """It waits for approval now; the case says whose turn it is."""
        clear(self._left)
        words = self.tr("轮到谁审，这一件的时间线上看得到。都同意以后，在这一件里出具、编号、打印。")
        state = EmptyState(
            self.tr("处理意见书已经送审"), words, icon="paper-plane-right", tone="leaf_ink",
            action=self.tr("回到这一件"),
        )  # fmt: skip
        state.acted.connect(self.go_back)
        self._left.addWidget(state)

    def _show_issued(self, paper: Rendered) -> None:
        self._view.show_pdf(paper.pdf)
        clear(self._left)
        state = EmptyState(
            self.tr("处理意见书已经出具、编号"), self.tr("右边就是打印出来的样子。打印、盖章后交给信访人，再记送达。"),
            icon="check-circle", tone="leaf_ink",
        )  # fmt: skip
        self._print = Button(self.tr("打印"), "primary", icon="printer", key="Ctrl+P", height=36)
        self._print.clicked.connect(lambda: self._print_paper(paper.pdf, trouble))
        trouble = PaperTrouble(self._print)
        trouble.show_paper(paper)
        deliver = Button(self.tr("记送达"), icon="handshake", key="Alt+H", height=36)
        deliver.clicked.connect(lambda: self.navigate.emit(CASE, (self._case, "deliver", {"document": self._document})))
        back = Button(self.tr("回到这一件"), height=36)
        back.clicked.connect(self.go_back)
        buttons = QWidget()
        buttons.setLayout(column(trouble, row(None, self._print, deliver, back, None), margins=(16, 0, 16, 32)))
        self._left.addWidget(state, 1)
        self._left.addWidget(buttons)
        self._print.setFocus()

    def _print_paper(self, pdf: bytes, trouble: PaperTrouble) -> None:
        """The first copy at once; a further one is asked its reason where papers are printed."""
        if not trouble.is_accepted():
            return
        desk, kind = self._tools.desk, DocumentKind.REPLY
        draft = PrintPaperDraft(desk.new_id(), self._case, kind.code, self._document)
        self._tools.lane.run(
            print_and_record, desk, self._tools.printer, PrintJob(pdf, word(kind)), draft, owner=self,
            on_done=lambda _: self._tools.messages.status(self.tr("已送去打印")),
            on_refused=lambda _: self.navigate.emit(CASE, (self._case, "print_paper", {"paper": self._document})),
        )  # fmt: skip


def _going_on(before: ReplyForm | None, sheet: CaseSheet, tools: Tools) -> ReplyForm:
    """The editor of a case as it stands now; what was typed before into that of the same case stays, and its draft."""
    form = ReplyForm(tools, sheet)
    if before is not None and before.case.id == sheet.case.id:
        form.take_up(before.id, before.typed())
    return form


def _previewed(desk: Desk, draft: ReplyDraft) -> tuple[bytes, tuple[Problem, ...], tuple[str, ...]]:
    """(The page, why there is none, characters that no font can print); a read has no other way to say so."""
    from app.documents.fonts import missing_characters

    texts = [text for p in draft.points for text in (p.findings, p.basis, p.opinion)]
    missing = missing_characters(*texts, draft.review_body, draft.contact)
    try:
        return desk.preview(draft), (), missing
    except Refused as refused:
        return b"", refused.problems, missing
