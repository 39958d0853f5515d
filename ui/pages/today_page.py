"""今日: how the hall stands this morning, who came today, what is nearly due, what is still half written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.acts.register_draft import NAME
from app.desk import Desk
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import (
    CaseRow,
    Changes,
    DraftRow,
    LetterRow,
)
from app.reports.booked_today import booked_today
from app.reports.day_closing import DayClosing, day_closing
from app.reports.figures import Figure
from app.reports.own_duties import OwnDuty
from app.reports.thanks import own_thanks
from app.reports.to_approve import in_hand, to_approve
from app.reports.unseen import Unseen
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.unfinished import Unfinished, case_of
from ui.copies import Copies
from ui.icons import Icon
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import RowsModel
from ui.page import CASE, CASES, Page
from ui.page_rights import may_open
from ui.pages.cases.columns import deadline
from ui.pages.cases.views import soon, soon_words
from ui.pages.hall.promise_words import leads_to
from ui.pages.today.booked_card import BookedCard, booked_lead
from ui.pages.today.day_closing_list import DayClosingList
from ui.pages.today.drafts_card import CARD_HEAD, DraftsCard
from ui.pages.today.figure_card import HEIGHT as FIGURE_HEIGHT
from ui.pages.today.figure_card import FigureCard, leads
from ui.pages.today.greeting import day_line, greeting
from ui.pages.today.left_over import LeftOver
from ui.pages.today.let_in_form import LetInForm
from ui.pages.today.letters_card import CameBackCard, ToApproveCard, decides, takes_up
from ui.pages.today.line_item import HEIGHT as LINE_HEIGHT
from ui.pages.today.line_item import LineItem
from ui.pages.today.lines_card import HIGH
from ui.pages.today.notices import Notices
from ui.pages.today.own_duties_card import OwnDutiesCard, does
from ui.pages.today.promises_card import PromisesCard
from ui.pages.today.reading import Morning, Standing, read_duties, read_morning, read_promised, read_standing
from ui.pages.today.starts import start_buttons
from ui.pages.today.thanks_card import ThanksCard, thanks_lead
from ui.pages.today.visit_columns import GIVING_WAY, LEAST_TITLE, visit_columns
from ui.parts.boxes import clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.deadline import SOON_DAYS, DeadlineTag
from ui.parts.keycap import Keycap
from ui.parts.labels import Label, TwoLineLabel
from ui.parts.same_focus import focus_stays
from ui.parts.states import BusyState, EmptyState, ErrorState
from ui.parts.two_sides import TwoSides
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import ROW_HEIGHT, TableView
from ui.words import capital, counted, joint, matter, spoken

REGISTRATION, REPLY, INQUIRY = "registration", "reply", "inquiry"
LEAST_SOON = 3
"""Lines of what is nearly due that keep their room; the page scrolls before they give way."""
FEWEST_ROWS, MOST_ROWS = 6, 14
"""Receptions of the day seen without scrolling, on a low page and on a high one: what is fixed for today stands right below."""
EDGE, GAP = 24, 12
"""At the sides of the page, and between its two columns, px at 100 %."""
LOW = 560
"""Less height than this is little, px at 100 %: 大字 on a small screen."""


class TodayPage(Page):
    """The home page; everything on it leads somewhere."""

    help_topic = "today"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer, copies: Copies) -> None:
        super().__init__()
        self._lane, self._desk = lane, desk
        self._tools = Tools(lane, desk, messages, printer)
        self._world: World | None = None
        self._closing: DayClosing | None = None
        self._build()
        self._drawer = self.side_panel()
        self._copies = copies
        copies.changed.connect(self._show_copies)
        self._show_copies()

    def _build(self) -> None:
        self._greeting = Label("", style.FIGURE, face="kai")
        self._day = TwoLineLabel("", tone="soft")
        words = QWidget()
        words.setLayout(column(self._greeting, self._day, gap=6))
        head = TwoSides(words, *self._starts())
        self._figures = row(gap=12)
        figures_row = QWidget()
        figures_row.setLayout(self._figures)
        figures_row.setFixedHeight(style.px(FIGURE_HEIGHT))
        soon_list, self._soon = _list()
        self._soon_all = Button(self.tr("看全部"), "link", height=30)
        self._soon_all.clicked.connect(self._go_to_soon)
        self._soon_card = Card(self.tr("三日内到期"), right=(self._soon_all,), padded=False)
        self._soon_card.add(soon_list)
        self.drafts = DraftsCard()
        self.drafts.resumed.connect(self._resume)
        self.drafts.looked.connect(self._look_at)
        self.drafts.unwanted.connect(self._throw_away)
        self.letters, self.came_back, self.duties = ToApproveCard(), CameBackCard(), OwnDutiesCard()
        self.duties.opened.connect(self._open_duty)
        self.promises = PromisesCard()
        self.promises.opened.connect(lambda row: self.navigate.emit(*leads_to(row)))
        self.letters.opened.connect(lambda letter: self.navigate.emit(CASE, decides(letter)))
        self.came_back.opened.connect(self._take_up)
        side = self._side()
        self.booked = BookedCard()
        self.booked.opened.connect(lambda row: self.navigate.emit(*booked_lead(row)))
        self._halves = (column(self._today_card(), self.booked, self._thanked(), None, gap=12), side)
        self._lower = row(*self._halves, gap=GAP)
        self._lower.setStretch(0, 15)
        self._lower.setStretch(1, 8)
        self.drafts.setMinimumHeight(style.px(CARD_HEAD + LINE_HEIGHT))
        self.notices = Notices()
        self.notices.leads.connect(self.navigate)
        inside = column(head, 4, self.notices, figures_row, self._lower, gap=12, margins=(EDGE, 20, EDGE, 16))
        inside.setStretch(4, 1)
        holder = QWidget()
        holder.setLayout(inside)
        self.setLayout(column(scrolled(holder), gap=0))

    def _thanked(self) -> ThanksCard:
        """Quietly, below what is fixed for today: who said thanks. What waits keeps the room of its own side."""
        self.thanks = ThanksCard()
        self.thanks.opened.connect(lambda row: self.navigate.emit(*thanks_lead(row)))
        return self.thanks

    def _side(self) -> QVBoxLayout:
        """What waits, what is nearly due, what is half written."""
        cards = (self.promises, self.letters, self.came_back, self.duties, self._soon_card, self.drafts)
        side = column(*cards, gap=12)
        side.setStretch(4, 3)
        side.setStretch(5, 2)
        return side

    def _starts(self) -> list[Button]:
        self._counter = start_buttons(lambda channel: self.navigate.emit(REGISTRATION, channel))
        return self._counter

    def _today_card(self) -> Card:
        ask = Button(self.tr("查进度"), "link", icon="magnifying-glass", height=28)
        ask.clicked.connect(lambda: self.navigate.emit(INQUIRY, None))
        self._counter.append(ask)
        self._clear = Button(self.tr("日清"), "link", icon="check-square", height=28)
        self._clear.clicked.connect(self._show_closing)
        hints = (self._clear, ask, Keycap("Return"), Label(self.tr("打开"), style.SMALL, "soft"))
        self._today = Card(self.tr("今日接待"), right=hints, padded=False)
        self._model = RowsModel(visit_columns())
        self.table = TableView(self._model)
        ColumnFit(self.table, self._model.columns, GIVING_WAY, LEAST_TITLE)
        self.table.setAccessibleName(self.tr("今日接待"))
        self.table.opened.connect(lambda case: self.open_case.emit(case.id))
        self._state = column(BusyState(self.tr("正在取今天的接待")), gap=0)
        self._today.add(self.table)
        self._today.add(self._state)
        self.table.hide()
        return self._today

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for card in (self.promises, self.letters, self.came_back, self.duties, self.booked):
            card.suit(self.height())
        self._fit_today()
        self._fit_width()
        self.notices.set_low(low=self.height() < style.px(LOW))

    def set_covered(self, covered: int) -> None:
        super().set_covered(covered)
        self._fit_width()

    def _fit_width(self) -> None:
        """Beside a panel where longer words have no room next to each other, what waits stands below what came."""
        needed = sum(half.minimumSize().width() for half in self._halves) + style.px(2 * EDGE + GAP)
        ways = QBoxLayout.Direction
        self._lower.setDirection(ways.LeftToRight if needed <= self.room() else ways.TopToBottom)

    def _fit_today(self) -> None:
        seen = MOST_ROWS if self.height() >= style.px(HIGH) else FEWEST_ROWS
        rows = min(max(self._model.rowCount(), FEWEST_ROWS), seen)
        self._today.setFixedHeight(style.px(CARD_HEAD + ROW_HEIGHT * (rows + 1)) + 4)

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        self._lane.read(
            read_morning, self._desk, owner=self, on_rows=self._show, on_unavailable=self._fail, key="morning"
        )

    def on_changed(self, changes: Changes) -> None:
        if self._world is not None:
            self.activate()

    def _show(self, morning: Morning) -> None:
        self._world = morning.world
        self._lane.read(
            read_standing, self._desk, morning.world, owner=self, on_rows=self._show_standing,
            on_unavailable=self._fail, key="standing",
        )  # fmt: skip
        self._lane.read(
            to_approve, self._desk.read, morning.world, owner=self, key="letters",
            on_rows=lambda letters: self.letters.show_rows(letters, morning.world),
        )  # fmt: skip
        self._lane.read(
            in_hand, self._desk.read, morning.world, owner=self, key="came-back",
            on_rows=lambda letters: self.came_back.show_rows(letters, morning.world),
        )  # fmt: skip
        self._lane.read(
            read_duties, self._desk, morning.world, owner=self, key="duties",
            on_rows=lambda duties: self.duties.show_rows(duties, morning.world),
        )  # fmt: skip
        self._lane.read(
            read_promised, self._desk.read, morning.world, morning.world.today + timedelta(days=SOON_DAYS), owner=self,
            key="promises", on_rows=lambda rows: self.promises.show_rows(rows, morning.world),
        )  # fmt: skip
        self._lane.read(
            booked_today, self._desk.read, morning.world, owner=self, key="booked",
            on_rows=lambda rows: self.booked.show_rows(rows, morning.world),
        )  # fmt: skip
        self._lane.read(
            own_thanks, self._desk.read, morning.world, owner=self, key="thanks",
            on_rows=lambda rows: self.thanks.show_rows(rows, morning.world),
        )  # fmt: skip
        self._lane.read(
            day_closing, self._desk.read, morning.world, owner=self, on_rows=self._take_closing,
            on_unavailable=self._fail, key="closing",
        )  # fmt: skip
        self._greeting.setText(greeting(morning.world.now, morning.world.actor.name))
        with focus_stays(self):
            self.notices.show_contact(morning.world)
            self._show_today(morning)
            self.drafts.show_drafts(morning.drafts, morning.world)

    def _show_copies(self) -> None:
        with focus_stays(self):
            self.notices.show_copies(self._copies)

    def _show_standing(self, standing: Standing) -> None:
        with focus_stays(self):
            self.notices.show_conflicts(standing.conflicted)
            self.notices.show_duplicates(standing.suspected)
            self._show_figures(standing.figures)
            self._show_soon(standing)

    def _show_figures(self, shown: Sequence[Figure]) -> None:
        clear(self._figures)
        for figure in shown:
            card = FigureCard(figure)
            card.pressed.connect(lambda figure=figure: self.navigate.emit(*leads(figure)))
            self._figures.addWidget(card, 1)

    def _take_closing(self, closing: DayClosing) -> None:
        self._closing = closing
        left = self.tr("日清：还差 {count} 件").format(count=len(closing.missing))
        done = self.tr("日清：都清了") if closing.received else self.tr("日清")
        self._clear.set_text(left if closing.missing else done)
        for shown in self._drawer.findChildren(DayClosingList):
            shown.show_closing(closing)

    def _show_closing(self) -> None:
        """What the visits of the day still lack, beside the page."""
        if self._closing is None or self._world is None:
            return
        found = DayClosingList(self._closing, self._tools, self._world)
        found.led.connect(self.navigate)
        found.resumed.connect(self._resume)
        self._drawer.show_content(self.tr("日清"), found, found.findChild(LineItem))

    def _take_up(self, letter: LetterRow) -> None:
        assert self._world is not None
        self.navigate.emit(CASE, takes_up(letter, self._world))

    def _open_duty(self, duty: OwnDuty | Unseen) -> None:
        if not isinstance(duty, Unseen):
            self.navigate.emit(CASE, does(duty))
            return
        assert self._world is not None
        form = LetInForm(self._tools, duty, self._world, self.duties.about(duty, self._world))
        form.done.connect(self._drawer.close_panel)
        form.left.connect(self._drawer.close_panel)
        self._drawer.show_content(self.tr("加入知悉名单"), form, form.first())

    def _show_today(self, morning: Morning) -> None:
        people = sum(case.headcount for case in morning.today)
        words = counted(self.tr("{batches} 批 {people} 人").format(batches=len(morning.today), people=people))
        window = morning.world.settings["window"]
        came = self.tr("今天已接待 {words}").format(words=words) if morning.today else self.tr("今天还没有人来")
        there = self.tr("值班：{names}").format(names=joint("、").join(morning.on_duty)) if morning.on_duty else ""
        facts = [day_line(morning.world.today), window, came, there]
        self._day.setText(joint("，").join(fact for fact in facts if fact))
        self._today.set_note(words if morning.today else "")
        clear(self._state)
        for button in self._counter:
            button.setVisible(may_open(REGISTRATION, morning.world))
        self.table.hold_row()
        self._model.set_rows(morning.today)
        self._fit_today()
        self.table.setVisible(bool(morning.today))
        if not morning.today:
            self._state.addWidget(
                EmptyState(self.tr("今天还没有人来"), self.tr("有人来，按 F3 开始登记。"), icon="coffee")
            )

    def _show_soon(self, standing: Standing) -> None:
        assert self._world is not None
        clear(self._soon)
        self._soon_card.set_title(soon_words(standing.late_count, standing.soon_count))
        self._soon_all.setVisible(bool(standing.soon))
        for case in standing.soon:
            item = LineItem(matter(case), self._about(case), DeadlineTag(deadline(case, self._world)))
            item.pressed.connect(lambda case=case: self.open_case.emit(case.id))
            self._soon.addWidget(item)
        seen = min(len(standing.soon), LEAST_SOON) or 1
        self._soon_card.setMinimumHeight(style.px(CARD_HEAD + LINE_HEIGHT * seen))
        if not standing.soon:
            self._soon.addLayout(_nothing(self.tr("三天内没有到期的")))
        self._soon.addStretch(1)

    def _about(self, case: CaseRow) -> str:
        assert self._world is not None
        rule = self._world.lookup.rules.get(case.due_rule)
        own = case.officer_name == self._world.actor.name
        officer = self.tr("您经办") if own else case.officer_name or self.tr("还没有指定承办人")
        facts = (spoken(case.who), spoken(rule.name) if rule else "", officer)
        return joint("，").join(fact for fact in facts if fact)

    def _look_at(self, draft: Unfinished) -> None:
        found = LeftOver(draft)
        found.left.connect(self._drawer.close_panel)
        found.gone.connect(self._drawer.close_panel)
        found.gone.connect(self._throw_away)
        self._drawer.show_content(capital(spoken(draft.row.title)), found, found.text)

    def _throw_away(self, draft: str) -> None:
        self._lane.run(self._desk.drop_draft, draft, owner=self, on_done=lambda _: self.activate())

    def _fail(self, problem: Problem) -> None:
        clear(self._state)
        self.table.hide()
        failed = ErrorState(self.tr("今天的接待没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._state.addWidget(failed)

    # ---------- where it leads

    def _go_to_soon(self) -> None:
        if self._world is not None:
            self.navigate.emit(CASES, soon(self._world.today))

    def _resume(self, draft: DraftRow) -> None:
        """A registration goes on on its page, a reply in its editor, a form of 群众工作 on the page that its name begins with, every
        other act in its panel at the case."""
        if draft.form == NAME:
            self.navigate.emit(REGISTRATION, draft)
            return
        page, of_the_hall, _ = draft.form.partition(".")
        case = case_of(draft)
        if of_the_hall:
            self.navigate.emit("meeting" if page == "meetings" and case else page, draft)
            return
        if draft.form == REPLY:
            self.navigate.emit(REPLY, case)
        else:
            self.navigate.emit(CASE, (case, draft.form))


def _nothing(words: str) -> QHBoxLayout:
    """A list that is empty says so in one line."""
    tone = "leaf_ink"
    return row(Icon("check-circle", 20, tone), Label(words, tone=tone), None, gap=10, margins=(16, 14, 16, 14))


def _list() -> tuple[QWidget, QVBoxLayout]:
    """A list that scrolls, and the column its lines go into."""
    inside = column(gap=0)
    holder = QWidget()
    holder.setLayout(inside)
    return scrolled(holder), inside
