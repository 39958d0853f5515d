"""研判: what came, by month, channel, content, place and body, beside what was declined and voided in the same span.

A figure has no target, no good or bad colour and no rank; Enter on it opens what it counted.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.acts.freeze_rates import FreezeRatesDraft
from app.desk import Desk
from app.documents.pictures import draw, least_height
from app.domain.kinds import FrozenRate
from app.domain.problems import Problem
from app.domain.rates import PARTS as COUNTED
from app.domain.rates import Rate, RateKind
from app.domain.spans import Span, SpanKind
from app.domain.subjects import SUBJECTS
from app.ports import CaseFilter, Changes
from app.ports.agenda import AgendaQuery
from app.ports.figures import CountedQuery
from app.ports.said import SaidCasesQuery
from app.reports.analysis import Volume
from app.reports.hot_issues import Issue
from app.reports.projects import ProjectFigures
from app.reports.work import Worked
from ui import style
from ui.fields.long_text_field import LARGE
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import RowsModel
from ui.page import CASES, Page
from ui.pages.analysis.brief_panel import BriefPanel
from ui.pages.analysis.choices import choices_of
from ui.pages.analysis.counted_list import CountedList
from ui.pages.analysis.picture_view import PictureView, inks
from ui.pages.analysis.reading import Line, Shown, read_shown
from ui.pages.analysis.tables import GIVING_WAY, columns, how_words, name_words
from ui.pages.analysis.words import HOT, MONTHS, PARTS, WORK, definition, nothing_words, part_words, span_words
from ui.pages.analysis.worked_list import WorkedList
from ui.pages.hall.leads import leads_of
from ui.pages.hall.project_forms import beginning_of
from ui.pages.supervision.reading import RATINGS
from ui.parts.boxes import column, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.keycap import Keycap, key_text, shortcut
from ui.parts.labels import Label, WholeLabel, page_title
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView
from ui.words import options_of

LIST_WIDTH, WIDE_LIST, WIDE_PAGE = 460, 640, 1500
"""Of the list beside the page; on a page as wide as this a matter is read whole in it."""
LEAST_NAME = 110
LOW_PICTURE, LOWEST_PICTURE = 150, 110
"""So low it may be for the list to be seen with it; in 大字, where both have half the room. One of many bars is higher."""
HOW_HEIGHT = 48
"""Of the two lines that say how the figure at the cursor is counted: what is below stays where it is."""
LEAST_LIST, LEAST_LIST_LARGE = 170, 140
"""Height that the list keeps; where there is no room for both, the page scrolls."""


class AnalysisPage(Page):
    """activate((part, kind of span, span)). Alt+← and Alt+→ go to the span before and after."""

    help_topic = "analysis"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._lane, self._desk, self._messages = lane, desk, messages
        self._part, self._kind = MONTHS, SpanKind.MONTH
        self._span: Span | None = None
        self.shown: Shown | None = None
        self.drawn: Shown | None = None
        self._build()

    # ---------- building

    def _build(self) -> None:
        self.parts = Segmented([(p, part_words(p)) for p in PARTS], self._part, name=self.tr("看哪一样"))
        self.parts.chosen.connect(self._choose_part)
        self.kinds = Segmented(options_of(SpanKind), self._kind.code, name=self.tr("多长一段"))
        self.kinds.chosen.connect(self._choose_kind)
        self.earlier = self._step("caret-left", "Alt+Left", self.tr("前一段"), -1)
        self.on = self._step("caret-right", "Alt+Right", self.tr("后一段"), 1)
        self._span_words = Label("", bold=True)
        words = WholeLabel(self.tr("家情：收到多少、什么事、在哪里、谁在办"), tone="soft")
        self.brief = Button(self.tr("出简报"), key="Alt+B", height=32)
        self.brief.clicked.connect(self._brief)
        self.freeze = Button(self.tr("封月"), icon="lock-simple", key="Alt+F", height=32)
        self.freeze.clicked.connect(self._freeze)
        self.freeze.hide()
        self.project = Button(self.tr("立项治理"), icon="tree-structure", key="Alt+N", height=32)
        self.project.clicked.connect(self._start_project)
        self.project.hide()
        head = row(
            page_title(self.tr("研判")), 4, words, None, self.brief, self.kinds, self.earlier, self._span_words, self.on,
            gap=8,
        )  # fmt: skip
        self._listed = self._list_card()
        self._cards = column(self._picture_card(), self._listed, gap=10)
        holder = QWidget()
        holder.setLayout(self._cards)
        self._area = scrolled(holder, follow=False)
        whole = column(head, row(self.parts, None), self._area, gap=10, margins=16)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._drawer = self.side_panel(LIST_WIDTH)

    def _step(self, icon: str, key: str, name: str, by: int) -> Button:
        button = Button("", icon=icon, height=32)
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  {key_text(key)}")
        shortcut(self, key, name, button.click)
        button.clicked.connect(lambda: self._move(by))
        return button

    def _picture_card(self) -> Card:
        self._definition = Label("", style.SMALL, "soft", wrap=True)
        self.picture = PictureView()
        self.picture.wanted.connect(self._draw)
        self._stack = Stated(self.picture, self.tr("正在数"))
        self._beside = Label("", tone="soft", wrap=True)
        about = row(self._definition, self.project, self.freeze, gap=12)
        about.setStretch(0, 1)
        card = Card()
        for item in (about, self._stack, self._beside):
            card.add(item)
        card.body.setStretch(1, 1)
        return card

    def _list_card(self) -> Card:
        self._shelf = column(gap=0)
        self._how = Label("", tone="soft", wrap=True)
        self._how.setContentsMargins(*(style.px(side) for side in (14, 6, 16, 6)))
        self._how.setMinimumHeight(style.px(HOW_HEIGHT))
        self.table = TableView(RowsModel([]))
        card = Card(padded=False)
        card.setMinimumHeight(style.px(LEAST_LIST_LARGE if style.percent() >= LARGE else LEAST_LIST))
        card.add(self._shelf)
        card.body.setStretch(0, 1)
        card.add(self._how)
        card.add(self._foot())
        return card

    def _foot(self) -> QWidget:
        self._apart = Label("", style.SMALL, "soft")
        foot = QFrame()
        foot.setProperty("box", "foot")
        foot.setFixedHeight(style.px(34))
        told = Label(self.tr("看数到的是哪些"), style.SMALL, "soft")
        foot.setLayout(row(Keycap("Return"), told, None, self._apart, gap=6, margins=(14, 0, 16, 0)))
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawer.set_width(WIDE_LIST if self.width() >= style.px(WIDE_PAGE) else LIST_WIDTH)

    # ---------- what is asked

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, tuple):
            if argument != self.resume_argument():
                self._put_away()
            self._part, self._kind, self._span = argument
            self.parts.set_value(self._part)
            self.kinds.set_value(self._kind.code)
        self._lane.read(
            read_shown, self._desk, self._part, self._kind, self._span, owner=self, on_rows=self.show_shown,
            on_unavailable=self._fail, key="shown",
        )  # fmt: skip

    def _put_away(self) -> None:
        """What stands beside the figures is of these figures; the keys stay where they choose others."""
        held = self.window().focusWidget()
        self._drawer.close_panel()
        if held is not None and held.isVisible():
            held.setFocus()

    def resume_argument(self) -> object:
        return self._part, self._kind, self._span

    def on_changed(self, changes: Changes) -> None:
        kinds = {"case", *(SUBJECTS if self._part == WORK else ())}
        if self.shown is not None and any(subject.kind in kinds for subject in changes.subjects):
            self.table.hold_row()
            self.activate()

    def _choose_part(self, part: object) -> None:
        self.activate((part, self._kind, self._span))

    def _choose_kind(self, code: object) -> None:
        self.activate((self._part, SpanKind.of(str(code)), None))

    def _move(self, by: int) -> None:
        if self.shown is not None and (by < 0 or self.shown.span.last < self.shown.world.today):
            self.activate((self._part, self._kind, self.shown.span.moved(by)))

    # ---------- what is shown

    def show_shown(self, shown: Shown) -> None:
        """The figures came; the picture follows."""
        anew = self.shown is None or (self.shown.part, self.shown.span) != (shown.part, shown.span)
        self.shown, self._span = shown, shown.span
        self._span_words.setText(span_words(shown.span))
        self.on.setEnabled(shown.span.last < shown.world.today)
        self._definition.setText(definition(shown.part))
        beside = self.tr(
            "{span}：收到 {total} 件，其中重复 {repeat} 件；同期不予受理 {declined} 件，不再受理 {ended} 件，作废 {voided} 件"
        )
        w = shown.whole
        numbers = {
            "total": w.total,
            "repeat": w.repeat,
            "declined": w.declined,
            "ended": w.declined_finally,
            "voided": w.voided,
        }
        self._beside.setText(beside.format(span=span_words(w.span), **{k: f"{n:,}" for k, n in numbers.items()}))
        restricted = self.tr("另有 {count} 件保密的只计入总数").format(count=f"{shown.apart:,}")
        self._how.setVisible(any(how_words(line) for line in shown.lines))
        self._apart.setText(restricted if shown.part != MONTHS and shown.apart > 0 else "")
        self._list(shown, anew=anew)
        self.freeze.setVisible(shown.may_freeze)
        self.project.setVisible(shown.part == HOT and bool(shown.lines))
        drawn, low = shown.picture is not None, shown.part == WORK
        self._stack.setVisible(drawn)
        self._keep_readable(shown)
        self._beside.setHidden(low)
        self._cards.setStretch(0, 1 if drawn else 0)
        self._cards.setStretch(1, 2)
        if anew:
            # what stands there is of another part or span, and no picture of this one
            self.picture.clear()
            self._stack.show_content()
        self._draw()

    def _keep_readable(self, shown: Shown) -> None:
        """No word of the picture runs into the next: where there is no room for both, the page scrolls."""
        low = style.px(LOWEST_PICTURE if style.percent() >= LARGE else LOW_PICTURE)
        needed = least_height(shown.picture, style.px(style.SMALL)) if shown.picture else 0
        self.picture.setMinimumHeight(max(low, needed))

    def _list(self, shown: Shown, *, anew: bool) -> None:
        """The rows; of another part or span the table is made anew, as its columns are."""
        lines = shown.lines[::-1] if shown.part == MONTHS else shown.lines
        if not anew and isinstance(model := self.table.model(), RowsModel):
            model.set_rows(lines)
            return
        focused = self.table.hasFocus()
        self.table.hide()
        self.table.deleteLater()
        model = RowsModel(columns(shown))
        self.table = TableView(model)
        ColumnFit(self.table, model.columns, GIVING_WAY, LEAST_NAME)
        self.table.setAccessibleName(part_words(shown.part))
        self.table.opened.connect(self._open)
        self._shelf.addWidget(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell_how())
        model.set_rows(lines)
        self.table.select_first()
        if focused:
            self.table.setFocus()

    def _tell_how(self) -> None:
        """How the figure at the cursor is counted, in full; nothing where the part is counted as one. On a low page the list comes
        into sight with what is told of it."""
        line = self.table.current_row()
        if self.table.hasFocus():
            self._area.ensureWidgetVisible(self._listed, 0, 0)
        self._how.setText(how_words(line) if isinstance(line, Line) else "")

    def _draw(self) -> None:
        if (shown := self.shown) is None:
            return
        if shown.picture is None or not shown.lines:
            self.drawn = shown
            self._stack.show_state(EmptyState(*nothing_words(shown.part)))
            return
        self._lane.run(
            draw, shown.picture, self.picture.drawing_size(), inks(), owner=self, aside=True,
            on_done=lambda png: self._show_drawing(shown, png),
        )  # fmt: skip

    def _show_drawing(self, shown: Shown, png: bytes) -> None:
        if shown is self.shown:
            self.drawn = shown
            told = (f"{name_words(line, shown.part)} {_count(line):,}" for line in shown.lines)
            self.picture.show_drawing(png, ", ".join(told))
            self._stack.show_content()

    def _fail(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.show_state(failed)

    def _open(self, line: object) -> None:
        if not isinstance(line, Line) or self.shown is None:
            return
        about = how_words(line)
        if isinstance(line, Worked) and not isinstance(line.asked, CountedQuery):
            self._open_worked(line, about)
            return
        if isinstance(line, Rate) and line.kind is RateKind.SATISFIED:
            # nobody is listed here: the sums of each unit and quarter are
            self.navigate.emit("supervision", RATINGS)
            return
        choices = choices_of(line, self.shown.span, self.shown.world.today)
        if not choices:
            self._messages.status(about or self.tr("不满五件，不列是哪些"))
            return
        listed = CountedList(self._lane, self._desk, about, choices)
        listed.opened.connect(self.open_case)
        self._drawer.show_content(name_words(line, self.shown.part), listed, listed.table)

    def _open_worked(self, line: Worked, about: str) -> None:
        """The lines of the agenda behind a figure; of backlog by its age the register."""
        if isinstance(line.asked, CaseFilter):
            self.navigate.emit(CASES, line.asked)
        elif isinstance(line.asked, AgendaQuery):
            listed = WorkedList(self._lane, self._desk, about, line)
            listed.opened.connect(lambda row: self.navigate.emit(*leads_of(row)))
            self._drawer.show_content(name_words(line, WORK), listed, listed.table)

    def _brief(self) -> None:
        if self.shown is None:
            return
        panel = BriefPanel(self._lane, self._desk, self._messages, self.shown.span)
        panel.setMaximumWidth(style.px(LIST_WIDTH))
        self._drawer.show_content(self.tr("出简报"), panel, panel.pdf)

    def _start_project(self) -> None:
        """From the hot issue chosen: its words, and where and what most of it is about."""
        if isinstance(issue := self.table.current_row(), Issue):
            self._lane.read(
                self._desk.read, SaidCasesQuery(issue.cases), owner=self, key="project",
                on_rows=lambda rows: self.navigate.emit("project", beginning_of(issue.words, rows)),
            )  # fmt: skip

    def _freeze(self) -> None:
        if self.shown is None or not self.shown.may_freeze:
            return
        kept = tuple(
            FrozenRate(r.kind.code, r.above, r.below)
            for r in self.shown.lines
            if isinstance(r, Rate) and r.kind in COUNTED
        )
        draft = FreezeRatesDraft(self._desk.new_id(), self.shown.span.first.isoformat(), kept)
        self._lane.run(self._desk.do, draft, owner=self, on_done=lambda done: self.activate())


def _count(line: Line) -> int:
    if isinstance(line, Volume):
        return line.total
    if isinstance(line, Worked):
        return line.now
    if isinstance(line, ProjectFigures):
        return line.every.count if line.every.told else 0
    return line.below if isinstance(line, Rate) else line.count
