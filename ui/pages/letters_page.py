"""文书: what went out with a number, what has not reached its reader yet, what is still being written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.desk import Desk, Done
from app.desk_papers import Paper
from app.domain.problems import Problem
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import Changes, DocumentRow, DocumentsQuery, LetterRow, LettersQuery, Refused
from app.reports.to_approve import came_back, waits_for
from ui import style
from ui.acts.act_panel import ActPanel, Tools
from ui.acts.panels import PANELS
from ui.acts.unfinished import Unfinished, case_of, unfinished
from ui.case_sheet import CaseSheet, load_sheet
from ui.fields import ChoiceField
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import PAGE_ROWS, RowsModel
from ui.page import CASE, Page
from ui.pages.letters.covered_paper import CoveredPaper
from ui.pages.letters.paper_list import GIVING_WAY, PaperList, paper_columns
from ui.pages.letters.waiting_list import GIVING_WAY as WAITING_GIVING_WAY
from ui.pages.letters.waiting_list import as_submitted, waiting_columns
from ui.pages.today.letters_card import decides, takes_up
from ui.pages.today.line_item import HEIGHT as LINE_HEIGHT
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import box, clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.keycap import Keycap
from ui.parts.labels import Label, page_title
from ui.parts.narrow import is_narrow, lay
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView
from ui.words import capital, spoken, word_of

REPLY = "reply"
PREVIEW_MS = 150
CARD_HEAD = 52
WIDE = 960
"""From this width on (px at 100 %) the paper stands beside the list."""
WAITING = "waiting"
"""Of the switch: the letters that wait for somebody's agreement."""
ISSUED = (DocumentKind.ACCEPTANCE, DocumentKind.TRANSFER, DocumentKind.DECLINE, DocumentKind.REPLY)
"""The kinds that carry a number."""


def as_issued(desk: Desk, paper: Paper) -> bytes | Problem:
    """A paper byte for byte as it went out, or why it cannot be shown. Raises Unavailable."""
    try:
        return desk.render(paper)
    except Refused as refused:
        return refused.problems[0]


class LettersPage(Page):
    """The papers of the station at the left, the one in focus at the right covered until it is said why it is looked at."""

    help_topic = "letters"
    least_beside = 620

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._tools = Tools(lane, desk, messages, printer)
        self._world: World | None = None
        self._panel: ActPanel | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PREVIEW_MS)
        self._pause.timeout.connect(self._preview)
        self._build()

    # ---------- building

    def _build(self) -> None:
        self._model, self._waiting = RowsModel(paper_columns(self._today)), RowsModel(waiting_columns(self._now))
        self.table, self._fit = self._table(self._model, GIVING_WAY)
        self.waiting, _ = self._table(self._waiting, WAITING_GIVING_WAY)
        self._shelf = QStackedWidget()
        for table in (self.table, self.waiting):
            self._shelf.addWidget(table)
        self._list = PaperList(self._tools, self._model, self)
        self._list.loaded.connect(self._on_loaded)
        self._model.loaded.connect(self._fit_standing)
        self._fit.set_never("standing")
        self._list.failed.connect(self._on_failed)
        self._sides = row(column(self._drafts_card(), self._table_card(), gap=10), self._paper_side(), gap=12)
        self._sides.setStretch(0, 9)
        self._sides.setStretch(1, 5)
        whole = column(self._head(), self._sides, gap=10, margins=16)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._drawer = self.side_panel()
        self._drawer.closed.connect(self._panel_closed)

    def _table(self, model: RowsModel, giving_way: Sequence[str]) -> tuple[TableView, ColumnFit]:
        table = TableView(model)
        fit = ColumnFit(table, model.columns, giving_way)
        table.setAccessibleName(self.tr("文书"))
        table.opened.connect(self._open_row)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._pause.start())
        return table, fit

    def _head(self) -> QWidget:
        parts = [(WAITING, self.tr("审批中")), (False, self.tr("未送达")), (None, self.tr("全部"))]
        self.which = Segmented(parts, False, name=self.tr("哪些文书"))
        self.which.chosen.connect(lambda _: self._load())
        kinds = [
            ("", self.tr("所有种类")),
            *((kind.code, capital(word_of(DocumentKind, kind.code))) for kind in ISSUED),
        ]
        self.kind = ChoiceField(self.tr("种类"), kinds, side="none", height=32)
        self.kind.set_value("")
        self.kind.setFixedWidth(style.px(168))
        self.kind.edited.connect(self._load)
        head = QWidget()
        head.setLayout(row(page_title(self.tr("文书")), 8, self.which, self.kind, None, gap=12))
        return head

    def _drafts_card(self) -> Card:
        self._drafts = column(gap=0)
        holder = QWidget()
        holder.setLayout(self._drafts)
        area = scrolled(holder)
        self._open_drafts = Card(self.tr("写到一半的答复"), padded=False)
        self._open_drafts.add(area)
        self._open_drafts.hide()
        return self._open_drafts

    def _table_card(self) -> Card:
        self._stack = Stated(self._shelf, self.tr("正在取文书"))
        self._shown = Label("", style.SMALL, "soft")
        opens = Label(self.tr("打开"), style.SMALL, "soft")
        foot = box(row(Keycap("Return"), opens, None, self._shown, gap=6, margins=(14, 0, 16, 0)), "foot")
        foot.setFixedHeight(style.px(34))
        card = Card(padded=False)
        card.add(self._stack)
        card.body.setStretch(0, 1)
        card.add(foot)
        return card

    def _paper_side(self) -> QWidget:
        self.paper = CoveredPaper(self._tools)
        self.paper.failed.connect(self._cannot_show)
        self.paper.revealed.connect(lambda: self._shelf.currentWidget().setFocus())
        self.view = self.paper.view
        self.print = Button(self.tr("打印"), icon="printer", key="Ctrl+P", height=32)
        self.print.clicked.connect(lambda: self._open_panel("print_paper"))
        self.deliver = Button(self.tr("登记送达"), icon="package", height=32)
        self.deliver.clicked.connect(lambda: self._open_panel("deliver"))
        self.open = Button(self.tr("打开这件"), icon="arrow-right", height=32)
        self.open.clicked.connect(self._open_current)
        self._reason = Label("", style.SMALL, "soft", wrap=True)
        side = column(row(self.print, self.deliver, self.open, None), self._reason, self.paper, gap=8)
        side.setStretch(2, 1)
        holder = QWidget()
        holder.setLayout(side)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the list takes it all and the buttons stand below; 打印 shows the page before it prints."""
        super().resizeEvent(event)
        self._fit_sides()

    def set_covered(self, covered: int) -> None:
        super().set_covered(covered)
        self._fit_sides()

    def _fit_sides(self) -> None:
        narrow = is_narrow(self.room(), WIDE)
        lay((self._sides,), narrow=narrow)
        self._sides.setStretch(1, 0 if narrow else 5)
        self.paper.setVisible(not narrow)

    def _today(self) -> date:
        return self._now().today

    def _now(self) -> World:
        assert self._world is not None
        return self._world

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        self._tools.lane.read(
            self._tools.desk.world, owner=self, on_rows=self._begin, on_unavailable=self._on_failed, key="world"
        )

    def on_changed(self, changes: Changes) -> None:
        if self._world is not None and any(subject.kind == "case" for subject in changes.subjects):
            (self.waiting if self.which.value() == WAITING else self.table).hold_row()
            self._load()

    def can_close(self) -> bool:
        self._keep_panel()
        return True

    def _begin(self, world: World) -> None:
        self._world = world
        self._load()

    def _load(self) -> None:
        kind, delivered = self.kind.value(), self.which.value()
        self.kind.setVisible(delivered != WAITING)
        if delivered == WAITING:
            self._tools.lane.read(
                self._tools.desk.read, LettersQuery(), owner=self, on_rows=self._show_waiting,
                on_unavailable=self._on_failed, key="waiting",
            )  # fmt: skip
        else:
            self._list.show(DocumentsQuery((str(kind),) if kind else (), False if delivered is False else None))
        self._tools.lane.read(
            unfinished, self._tools.desk, self._world, owner=self, on_rows=self._show_drafts, key="drafts"
        )

    def _fit_standing(self) -> None:
        """Where nothing is on its way the column would say 未送达 in every row."""
        alike = self.which.value() is False and not any(row.posted_on for row in self._model.rows_here())
        self._fit.set_never("standing" if alike else "")

    def _show_waiting(self, letters: Sequence[LetterRow]) -> None:
        self._waiting.set_rows(letters)
        self._on_loaded(len(letters))

    def _on_loaded(self, count: int) -> None:
        waits = self.which.value() == WAITING
        table = self.waiting if waits else self.table
        self._shelf.setCurrentWidget(table)
        every, newest = self.tr("共 {count} 份"), self.tr("共 {count} 份，新的在前")
        # nobody counts what lies beyond the first page
        known = (every if waits else newest).format(count=count)
        self._shown.setText(known if count < PAGE_ROWS else self.tr("新的在前"))
        if count:
            if self._stack.show_content():
                table.setFocus()
            table.select_first()
        elif waits:
            self._stack.show_state(
                EmptyState(
                    self.tr("没有等着审批的"),
                    self.tr("送审的文书会列在这里，审到哪一步、有了什么结果都看得见。"),
                    icon="check-circle",
                )
            )
        elif self.which.value() is False:
            self._stack.show_state(
                EmptyState(self.tr("都送到了"), self.tr("没有等着送达的文书。"), icon="check-circle")
            )
        else:
            self._stack.show_state(
                EmptyState(
                    self.tr("还没有出过文书"), self.tr("受理、转送、不予受理、答复以后，文书会列在这里。"),
                    icon="file-text",
                )
            )  # fmt: skip
        self._pause.start()

    def _on_failed(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("文书没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.show_state(failed)

    def _show_drafts(self, drafts: Sequence[Unfinished]) -> None:
        """The replies to go on with; one that cannot be given any more is looked at on 今日."""
        replies = [draft.row for draft in drafts if draft.row.form == REPLY and draft.over is None]
        clear(self._drafts)
        for draft in replies:
            item = LineItem(
                capital(spoken(draft.title)),
                self.tr("还没有出具"),
                Label(self.tr("接着写"), tone="sky_ink"),
                "pencil-simple",
            )
            item.pressed.connect(lambda draft=draft: self.navigate.emit(REPLY, case_of(draft)))
            self._drafts.addWidget(item)
        self._drafts.addStretch(1)
        self._open_drafts.set_note(self.tr("{count} 份").format(count=len(replies)))
        self._open_drafts.setFixedHeight(style.px(CARD_HEAD + LINE_HEIGHT * min(len(replies), 2)))
        self._open_drafts.setVisible(bool(replies))

    # ---------- the paper in focus

    def _row(self) -> object:
        table = self._shelf.currentWidget()
        shown = isinstance(table, TableView) and self._stack.shows_content()
        return table.current_row() if shown and isinstance(table, TableView) else None

    def _current(self) -> DocumentRow | None:
        paper = self._row()
        return paper if isinstance(paper, DocumentRow) else None

    def _preview(self) -> None:
        letter = self._row()
        if isinstance(letter, LetterRow):
            self._preview_letter(letter)
            return
        paper = self._current()
        self.open.set_text(self.tr("打开这件"))
        none = "" if paper else self.tr("先选一份文书")
        self.open.set_reason(none)
        self.print.set_reason(none or (self.tr("已作废，不能再打印") if paper and paper.voided else ""))
        self.deliver.set_reason(none or self._no_delivery(paper))
        self._reason.setText(self.print.reason() or self.deliver.reason())
        self._reason.setVisible(bool(self._reason.text()) and paper is not None)
        if paper is None:
            self.paper.put("", None)
            return
        issued = Paper(paper.case, paper.kind, paper.id)
        self.paper.put(paper.case, partial(as_issued, self._tools.desk, issued))

    def _preview_letter(self, letter: LetterRow) -> None:
        self.open.set_reason("")
        self.open.set_text(self._opens(letter))
        approved = came_back(letter, self._now()) and letter.result == "approved"
        reason = self.tr("出具编号以后才能打印、送达") if approved else self.tr("审批同意、编号以后才能打印、送达")
        for button in (self.print, self.deliver):
            button.set_reason(reason)
        self._reason.setText(self.print.reason())
        self._reason.show()
        self.paper.put(letter.case, partial(as_submitted, self._tools.desk, letter), issued=False)

    def _opens(self, letter: LetterRow) -> str:
        if waits_for(letter, self._now()):
            return self.tr("去审批")
        if not came_back(letter, self._now()):
            return self.tr("打开这件")
        return self.tr("去出具") if letter.result == "approved" else self.tr("去修改")

    def _cannot_show(self, problem: Problem) -> None:
        self._reason.setText(sentence(problem))
        self._reason.show()

    def _no_delivery(self, paper: DocumentRow | None) -> str:
        if paper is not None and paper.voided:
            return self.tr("已作废，不用送达")
        return self.tr("已经登记过送达") if paper is not None and paper.delivered_on else ""

    def _open_current(self) -> None:
        self._open_row(self._row())

    def _open_row(self, row: object) -> None:
        """The case, and where it is the turn of whoever sits here, the letter open for what comes next."""
        if isinstance(row, LetterRow) and waits_for(row, self._now()):
            self.navigate.emit(CASE, decides(row))
        elif isinstance(row, LetterRow) and came_back(row, self._now()):
            self.navigate.emit(CASE, takes_up(row, self._world))
        elif isinstance(row, DocumentRow | LetterRow):
            self.open_case.emit(row.case)

    def _open_panel(self, act: str) -> None:
        paper = self._current()
        if paper is None:
            return
        preset = {"paper": paper.id} if act == "print_paper" else {"document": paper.id}
        self._tools.lane.read(
            load_sheet, self._tools.desk, paper.case, owner=self, key="sheet",
            on_rows=lambda sheet: self._show_panel(act, sheet, preset),
        )  # fmt: skip

    def _show_panel(self, act: str, sheet: CaseSheet | None, preset: dict[str, str]) -> None:
        if sheet is None:
            self._load()
            return
        self._keep_panel()
        self._bring_out(PANELS[act](self._tools, sheet, preset))

    def _bring_out(self, panel: ActPanel) -> None:
        panel.done.connect(self._act_done)
        panel.left.connect(self._drawer.close_panel)
        panel.anew.connect(lambda sheet: self._bring_out(panel.reopened(sheet)))
        panel.stand_in(self._drawer)
        self._panel = panel

    def _act_done(self, done: Done) -> None:
        self._panel = None
        self._drawer.close_panel()

    def _keep_panel(self) -> None:
        if self._panel is not None:
            self._panel.keep_now()
            self._panel = None

    def _panel_closed(self) -> None:
        self._keep_panel()
