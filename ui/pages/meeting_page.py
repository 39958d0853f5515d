"""One meeting: who is asked, what about, what was said, decided and agreed; what may be done with it now."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.meeting_terms import Level, MeetingKind, MeetingStep
from app.domain.meetings import MeetingState, over
from app.domain.problems import Problem
from app.ports import Changes, DraftRow
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.kept_draft import kept_of
from ui.forms.kept_form import KeptForm
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.page import Page
from ui.pages.hall.sheet_view import SheetView
from ui.pages.meeting.agreement_card import agreement_card
from ui.pages.meeting.cards import agenda_card, cases_card, facts_line, parties_card, put_off_card
from ui.pages.meeting.doing import Doing, DoingCard, doings
from ui.pages.meeting.minutes_cards import minutes_card, promises_card
from ui.pages.meeting.papers import MeetingPaper, PapersCard
from ui.pages.meeting.promise_forms import KeepPromiseForm
from ui.pages.meeting.reading import MeetingSheet, read_meeting
from ui.pages.meeting.talk_cards import clauses_card, proposals_card, rounds_card
from ui.parts.boxes import clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.labels import TwoLineLabel
from ui.parts.narrow import is_narrow
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.parts.tags import Tag, TagKind
from ui.preview.printing import Printer
from ui.words import capital, day_words, word, word_of

DOING_WIDTH, FORM_WIDTH, WIDE = 260, 480, 760
_TAGS: dict[MeetingStep, tuple[TagKind, str]] = {
    MeetingStep.COMING: ("sky", "clock"),
    MeetingStep.HELD: ("leaf", "check"),
    MeetingStep.CANCELLED: ("neutral", ""),
}


def step_tags(meeting: MeetingState, now: datetime) -> list[Tag]:
    """How far it has come; held as soon as they sat down, and what is still to be written."""
    unwritten = Tag(QCoreApplication.translate("Meeting", "还没有记纪要"), "amber")
    if meeting.step is MeetingStep.COMING and meeting.met:
        return [Tag(capital(word(MeetingStep.HELD)), *_TAGS[MeetingStep.HELD]), unwritten]
    if over(meeting.step.code, meeting.on, meeting.at, now):
        return [unwritten]
    return [Tag(capital(word(meeting.step)), *_TAGS[meeting.step])]


class MeetingPage(Page):
    """activate(id of a meeting; with the id of a promise, that one is to be noted as kept; or the draft that is gone on with)."""

    help_topic = "meeting"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self.tools = Tools(lane, desk, messages, printer)
        self._id = ""
        self._unfinished: DraftRow | None = None
        """The draft that is to be gone on with once the meeting is shown."""
        self._promise = ""
        """The promise that is to be noted as kept once the meeting is shown."""
        self.sheet: MeetingSheet | None = None
        back = Button("", icon="arrow-left", key="Esc", height=34)
        back.setAccessibleName(self.tr("回到来的那一页"))
        back.clicked.connect(self.go_back)
        self._title = TwoLineLabel("", style.PAGE, bold=True)
        self._tags = row(gap=6)
        head = row(back, self._title, self._tags, gap=12)
        head.setStretch(1, 1)
        self._facts = column(gap=0)
        self.doing = DoingCard()
        self.doing.asked.connect(self.do)
        beside = QWidget()
        self.papers = PapersCard()
        self.papers.asked.connect(self.print_paper)
        beside.setLayout(column(self.doing, self.papers, None, gap=10))
        self._aside = scrolled(beside)
        self._aside.setFixedWidth(style.px(DOING_WIDTH))
        self._cards = column(gap=10)
        holder = QWidget()
        holder.setLayout(self._cards)
        body = row(scrolled(holder), self._aside, gap=12)
        body.setStretch(0, 1)
        content = QWidget()
        content.setLayout(body)
        self._stack = Stated(content, self.tr("正在取"))
        whole = column(head, self._facts, self._stack, gap=10, margins=16)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._drawer = self.side_panel(FORM_WIDTH)
        self._drawer.closed.connect(self.doing.focus_first)

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        self._unfinished = argument if isinstance(argument, DraftRow) else None
        if isinstance(argument, DraftRow):
            argument = kept_of(argument).case
        argument, self._promise = argument if isinstance(argument, tuple) else (argument, "")
        if isinstance(argument, str) and argument:
            if argument != self._id:
                self._drawer.close_panel()
            self._id = argument
        self.tools.lane.read(
            read_meeting, self.tools.desk, self._id, owner=self, on_rows=self.show_sheet, on_unavailable=self._fail,
            key="meeting",
        )  # fmt: skip

    def resume_argument(self) -> object:
        return self._id

    def on_changed(self, changes: Changes) -> None:
        kinds = {subject.kind for subject in changes.subjects if subject.id == self._id or subject.kind == "case"}
        if kinds:
            self.activate()

    def show_sheet(self, sheet: MeetingSheet | None) -> None:
        """It came; None: it may not be shown here."""
        self.sheet = sheet
        if sheet is None:
            words = self.tr("可能还没有传到本机，或者说到一件您不能查看的家事。")
            self._title.setText("")
            self._stack.show_state(EmptyState(self.tr("这次会不能在这里看"), words))
            return
        waited = self._stack.show_content() or self.doing.isAncestorOf(self.focusWidget() or self)
        self._show_head(sheet)
        clear(self._cards)
        for card in self._made(sheet):
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self.doing.show_sheet(sheet)
        self.papers.show_sheet(sheet)
        if waited:
            self.doing.focus_first()
        if self._unfinished is not None:
            self._go_on(self._unfinished, sheet)
        if self._promise:
            self._keep(self._promise, sheet)

    def _keep(self, promise: str, sheet: MeetingSheet) -> None:
        """Open the form of this promise, where it is still open."""
        self._promise = ""
        keeping = next((one for one in doings() if one.name == KeepPromiseForm.form), None)
        if keeping is not None and promise in {one.id for one in sheet.meeting.promises.values() if one.open}:
            form = self._open_form(keeping, sheet)
            form.fields["promise"].set_value(promise)
            form.fields["text"].setFocus()

    def _go_on(self, draft: DraftRow, sheet: MeetingSheet) -> None:
        """Open the form of a draft again; one whose act is not possible any more stays where it was found."""
        self._unfinished = None
        for doing in (one for one in doings() if one.now(sheet)):
            form = self._open_form(doing, sheet) if doing.name == draft.form else None
            if form is not None:
                form.take_up(draft)
                return
        self.tools.messages.status(self.tr("这一步现在办不了，草稿还在“今日”"))

    def _show_head(self, sheet: MeetingSheet) -> None:
        meeting, today = sheet.meeting, sheet.world.today
        self._title.setText(meeting.title)
        clear(self._tags)
        kind = Tag(capital(word_of(MeetingKind, meeting.kind)), "plain")
        for tag in (kind, *step_tags(meeting, sheet.world.now)):
            self._tags.addWidget(tag)
        on = meeting.held_on or meeting.on
        chair = self.tr("主持 {name}").format(name=meeting.chair_name)
        facts = [
            f"{day_words(on, today)} {meeting.at}" if on else "",
            meeting.place,
            self.tr("{level}一级").format(level=capital(word_of(Level, meeting.level))),
            chair,
        ]
        if meeting.cancelled:
            facts.append(self.tr("不开了：{reason}").format(reason=meeting.cancelled))
        clear(self._facts)
        self._facts.addWidget(facts_line(facts))

    def _made(self, sheet: MeetingSheet) -> list[QWidget]:
        """The cards, as far as there is something on them."""
        meeting = sheet.meeting
        cards: list[QWidget] = [minutes_card(sheet) if meeting.held_on else agenda_card(sheet)]
        if meeting.promises:
            cards.append(promises_card(sheet))
        if meeting.agreement:
            cards.append(agreement_card(sheet, self.open_case.emit))
        for there, made in (
            (meeting.clauses, clauses_card), (meeting.proposals, proposals_card), (meeting.rounds, rounds_card),
        ):  # fmt: skip
            if there:
                cards.append(made(sheet))
        cards.append(parties_card(sheet))
        if sheet.cases:
            cards.append(cases_card(sheet, self.open_case.emit))
        if meeting.put_off:
            cards.append(put_off_card(sheet))
        return cards

    def _fail(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.show_state(failed)

    def set_covered(self, covered: int) -> None:
        super().set_covered(covered)
        self._aside.setVisible(not is_narrow(self.room(), WIDE))

    # ---------- what is done

    def do(self, doing: Doing) -> None:
        """Show the form of what was asked, or go where it is done."""
        if self.sheet is not None and doing.leads is not None:
            self.navigate.emit(*doing.leads(self.sheet))
        elif self.sheet is not None:
            self._open_form(doing, self.sheet)

    def _open_form(self, doing: Doing, sheet: MeetingSheet) -> KeptForm:
        assert doing.form is not None
        form = doing.form(self.tools, sheet)
        self._drawer.closed.connect(form.keep_now)
        form.done.connect(self._drawer.close_panel)
        form.left.connect(self._drawer.close_panel)
        self._drawer.show_content(doing.words, form, form.first())
        return form

    def print_paper(self, paper: MeetingPaper) -> None:
        """Show a paper as it will print."""
        self.tools.lane.run(
            self.tools.desk.sheet, paper.name, paper.about, owner=self,
            on_done=lambda pdf: self._show_paper(pdf, paper.words), on_refused=self._not_printed,
            on_unavailable=self.tools.messages.problem,
        )  # fmt: skip

    def _show_paper(self, pdf: bytes, words: str) -> None:
        view = SheetView(self.tools, pdf, words)
        view.sent.connect(self._drawer.close_panel)
        self._drawer.show_content(words, view, view.send)

    def _not_printed(self, problems: tuple[Problem, ...]) -> None:
        said = "\n".join(sentence(problem) for problem in problems)
        self.tools.messages.banner("amber", self.tr("没有打印"), said, key="meeting")

    def go_back(self) -> None:
        self.led_back.emit("meetings")
