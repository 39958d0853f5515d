"""期限: the coming weeks day by day, and what is to be done by when; by day, by unit, by officer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QWidget

from app.desk import Desk
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, Changes
from app.ports.agenda import AgendaRow
from app.reports.own_duties import OwnDuty
from ui import style
from ui.acts.act_panel import Tools
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import Column, RowsModel
from ui.page import CASE, CASES, Page
from ui.pages.cases.columns import LEAST_TITLE, deadline, owing_unit, step
from ui.pages.cases.conditions import selection_words
from ui.pages.cases.output import SHEET_WIDTH, Output
from ui.pages.deadlines.agreed_list import AgreedList
from ui.pages.deadlines.calendar_strip import CalendarStrip
from ui.pages.deadlines.reading import (
    ALL,
    BY_DAY,
    BY_OFFICER,
    BY_UNIT,
    LATE,
    MOST,
    TODAY,
    WEEK,
    Due,
    DueRow,
    chosen,
    grouped,
    in_hand,
    last_day_of,
    read_due,
)
from ui.pages.deadlines.reassign_form import ReassignForm
from ui.pages.hall.promise_words import leads_to
from ui.pages.today.line_item import LineItem
from ui.pages.today.own_duties_card import does
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.deadline import deadline_room, weekday
from ui.parts.keycap import Keycap
from ui.parts.labels import Label, page_title
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView
from ui.words import capital, day_words, matter, spoken

PROOF, FORM_WIDTH = "proof", 440
GIVING_WAY = ("step", "who", "rule", "owes", "officer")
"""The columns that a narrow screen does without, the first one first."""
_SAID_BY_GROUP = {BY_UNIT: "owes", BY_OFFICER: "officer"}
"""The column that would only repeat the group."""


class DeadlinesPage(Page):
    """What falls due. Enter opens the case, Space the proof of its day."""

    help_topic = "deadlines"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._lane, self._desk = lane, desk
        self._tools = Tools(lane, desk, messages, printer)
        self._due: Due | None = None
        # the most urgent first: what is overdue is never hidden behind a span
        self._asked: str | date = ALL
        self._build()

    # ---------- building

    def _build(self) -> None:
        self._words = Label("", tone="soft")
        self.strip = CalendarStrip()
        self.strip.chosen.connect(self._ask)
        self.span = Segmented([("", "")], name=self.tr("哪一段"))
        self.span.chosen.connect(self._ask)
        ways = [(BY_DAY, self.tr("按日子")), (BY_UNIT, self.tr("按单位")), (BY_OFFICER, self.tr("按承办人"))]
        self.way = Segmented(ways, BY_DAY, name=self.tr("怎样排"))
        self.way.chosen.connect(lambda _: self.activate())
        self.reassign = Button(self.tr("转给别人"), icon="arrows-left-right", height=32)
        self.reassign.clicked.connect(self._ask_in_hand)
        self.panel, self.sheet = self.side_panel(FORM_WIDTH), self.side_panel(SHEET_WIDTH)
        self._output = Output(self._tools, self.sheet, self)
        self.print = Button(self.tr("打印清单"), icon="printer", key="Ctrl+P", height=32)
        self.print.clicked.connect(self._print)
        self.agreed = Button("", icon="handshake", key="Alt+Y", height=32)
        self.agreed.clicked.connect(self._show_agreed)
        self.agreed.hide()
        head = row(page_title(self.tr("期限")), 4, self._words, None, self.agreed, self.print, gap=12)
        choices = row(self.span, None, self.reassign, self.way, gap=12)
        whole = column(head, self.strip, choices, self._table_card(), gap=10, margins=16)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _table_card(self) -> Card:
        self._model = RowsModel(
            [
                Column("group", self.tr("哪天到期"), self._group, 168, most=240, whole=True),
                Column(
                    "due", self.tr("期限"), lambda r: "", deadline_room(), deadline=lambda r: deadline(r.case, self._now())
                ),
                Column("rule", self.tr("什么期限"), self._rule, 132, most=220, tone=lambda r: "soft", whole=True),
                Column("title", self.tr("说的事"), lambda r: matter(r.case), stretch=True),
                Column("who", self.tr("信访人"), lambda r: spoken(r.case.who), 112, whole=True),
                Column("step", self.tr("办到哪一步"), lambda r: step(r.case), 118),
                Column("owes", self.tr("该谁办"), lambda r: owing_unit(r.case, self._now()), 104, most=200),
                Column("officer", self.tr("承办人"), self._officer, 96, tone=self._officer_tone),
            ]
        )  # fmt: skip
        self.table = TableView(self._model)
        self._fit = ColumnFit(self.table, self._model.columns, GIVING_WAY, LEAST_TITLE)
        self.table.setAccessibleName(self.tr("期限"))
        self.table.opened.connect(lambda due: self.open_case.emit(due.case.id))
        self.table.previewed.connect(lambda due: self.navigate.emit(PROOF, (due.case.id, due.case.due_rule)))
        self._stack = Stated(self.table, self.tr("正在算期限"))
        card = Card(padded=False)
        card.add(self._stack)
        card.body.setStretch(0, 1)
        card.add(self._foot())
        return card

    def _foot(self) -> QWidget:
        self._shown = Label("", style.SMALL, "soft")
        self._more = Button(self.tr("到家事台账看全部"), "link", height=28)
        self._more.clicked.connect(self._go_to_cases)
        foot = QFrame()
        foot.setProperty("box", "foot")
        foot.setFixedHeight(style.px(34))
        foot.setLayout(
            row(
                Keycap("Return"), Label(self.tr("打开"), style.SMALL, "soft"), 6,
                Keycap("Space"), Label(self.tr("看期限怎样算出来的"), style.SMALL, "soft"), None,
                self._shown, self._more, gap=6, margins=(14, 0, 16, 0),
            )
        )  # fmt: skip
        return foot

    def _now(self) -> World:
        assert self._due is not None
        return self._due.world

    def _group(self, due: DueRow) -> str:
        if not due.count:
            return ""
        return self.tr("{name}，{count} 件").format(name=self._group_name(due), count=due.count)

    def _group_name(self, due: DueRow) -> str:
        case, world = due.case, self._now()
        if self.way.value() == BY_UNIT:
            return owing_unit(case, world)
        if self.way.value() == BY_OFFICER:
            return due.group or self.tr("还没有指定")
        day = last_day_of(case, world.today).day
        return f"{day_words(day, world.today)} {weekday(day)}"

    def _rule(self, due: DueRow) -> str:
        rule = self._now().lookup.rules.get(due.case.due_rule)
        return capital(spoken(rule.name)) if rule else ""

    def _officer(self, due: DueRow) -> str:
        return due.case.officer_name or self.tr("未指定")

    def _officer_tone(self, due: DueRow) -> str:
        return "ink" if due.case.officer_name else "amber_ink"

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, str | date):
            self._asked = argument
        self._lane.read(
            read_due,
            self._desk,
            self._asked,
            str(self.way.value()),
            owner=self,
            on_rows=self._show,
            on_unavailable=self._fail,
            key="due",
        )

    def resume_argument(self) -> object:
        return self._asked

    def on_changed(self, changes: Changes) -> None:
        if self._due is not None:
            self.table.hold_row()
            self.activate()

    def _ask(self, asked: object) -> None:
        self.activate(asked)

    def _show(self, due: Due) -> None:
        self._due = due
        titles = {ALL: self.tr("全部"), LATE: self.tr("超期"), TODAY: self.tr("今天"), WEEK: self.tr("本周")}
        self.span.set_options([(key, f"{title} {due.counts[key]:,}") for key, title in titles.items()])
        self.span.set_value(self._asked if isinstance(self._asked, str) else None)
        self.strip.show_days(due.days, due.world.today)
        self.strip.set_day(self._asked if isinstance(self._asked, date) else None)
        words = self.tr("超期 {late} 件，今天到期 {today} 件")
        self._words.setText(words.format(late=f"{due.counts[LATE]:,}", today=f"{due.counts[TODAY]:,}"))
        count = len(due.agreed) + len(due.promises)
        self.agreed.set_text(self.tr("约好、答应的日子 {count}").format(count=count))
        self.agreed.setVisible(bool(count))
        self._show_rows()

    def _show_agreed(self) -> None:
        """What two sides agreed on, and what we promised, beside the periods of the law."""
        assert self._due is not None
        found = AgreedList(self._due.agreed, self._due.promises, self._now())
        found.opened.connect(self._open_agreed)
        self.panel.show_content(self.tr("约好、答应的日子"), found, found.findChild(LineItem))

    def _open_agreed(self, duty: OwnDuty | AgendaRow) -> None:
        """A promise where it is noted as kept; of an agreement before the day its case, from the day after it where it is noted
        what was done."""
        self.panel.close_panel()
        if isinstance(duty, AgendaRow):
            self.navigate.emit(*leads_to(duty))
            return
        self.navigate.emit(CASE, does(duty) if duty.on < self._now().today else duty.case.id)

    def _show_rows(self) -> None:
        if self._due is None:
            return
        by = str(self.way.value())
        self.reassign.setVisible(by == BY_OFFICER)
        self.reassign.set_reason("" if self._due.rows else self.tr("这一段没有到期的"))
        self.print.set_reason("" if self._due.rows else self.tr("这一段没有到期的"))
        rows = grouped([case for case in self._due.rows if case.due_on], by, self._due.world)
        heads = {BY_DAY: self.tr("哪天到期"), BY_UNIT: self.tr("该谁办"), BY_OFFICER: self.tr("承办人")}
        self._model.set_title("group", heads[by])
        self._model.set_rows(rows)
        self._fit.set_never(_SAID_BY_GROUP.get(by, ""))
        cut = len(self._due.rows) >= MOST
        self._more.setVisible(cut)
        some, every = self.tr("只列最急的 {count} 件"), self.tr("共 {count} 件")
        self._shown.setText((some if cut else every).format(count=len(rows)))
        if rows:
            if self._stack.show_content():
                self.table.setFocus()
            self.table.select_first()
        else:
            self._stack.show_state(self._empty())

    def _empty(self) -> EmptyState:
        title = self.tr("没有超期的") if self._asked == LATE else self.tr("这一段没有到期的")
        return EmptyState(title, self.tr("换一段看看，或者在上面点一天。"), icon="check-circle", tone="leaf_ink")

    def _fail(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("期限没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.show_state(failed)

    # ---------- the work of somebody who is away

    def _ask_in_hand(self) -> None:
        """All that the officer of the row in front has in hand, not only what this span shows."""
        due = self.table.current_row()
        if isinstance(due, DueRow):
            self._lane.read(
                in_hand, self._desk, due.case.officer, due.case.officer_name, owner=self, key="in hand",
                on_rows=lambda rows: self._show_form(due.case.officer_name, rows),
            )  # fmt: skip

    def _show_form(self, name: str, rows: Sequence[CaseRow]) -> None:
        form = ReassignForm(self._tools, self._now(), name, rows)
        form.done.connect(self.panel.close_panel)
        form.left.connect(self.panel.close_panel)
        self.panel.show_content(self.tr("转给别人"), form, form.first())

    # ---------- beyond the page

    def _chosen(self) -> CaseFilter:
        return chosen(self._asked, self._now().today, self._now().lookup.calendar)

    def _print(self) -> None:
        """What is shown: the span or the day, by unit where it is shown so, else the most urgent first."""
        if self._due is None:
            return
        order = CaseSort.HANDLER if self.way.value() == BY_UNIT else CaseSort.DUE
        query = CasesQuery(self._chosen(), order)
        self._output.preview_list(query, selection_words(query.filter, self._now(), {}), deadlines=True)

    def _go_to_cases(self) -> None:
        self.navigate.emit(CASES, self._chosen())
