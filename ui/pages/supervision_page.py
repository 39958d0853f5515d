"""督办: what the morning proposes by fault, the supervisions that run, the advices that wait, what was entered late."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.desk import Desk
from app.documents.hall.lists import HallList
from app.domain.problems import Problem
from app.domain.watch import FAULT
from app.domain.world import World
from app.ports import Changes
from app.reports.back_dated import BackDated
from ui import style
from ui.acts.act_panel import Tools
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import RowsModel
from ui.page import CASE, Page
from ui.pages.hall.list_output import ListOutput, to_leave
from ui.pages.supervision.ratings_part import CountRatingsForm
from ui.pages.supervision.reading import (
    LATE,
    MOST,
    MOST_OF_FAULT,
    OVERVIEW,
    PARTS,
    RATINGS,
    Watch,
    WatchLine,
    leads_to,
    line_about,
    put_aside,
    read_watch,
)
from ui.pages.supervision.summary import Summary
from ui.pages.supervision.tables import GIVING_WAY, LEAST_TITLE, columns
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import Label, page_title
from ui.parts.narrow import is_narrow
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView

SUMMARY_WIDTH, FORM_WIDTH = 280, 420
WIDE = 1000
"""From this width on (px at 100 %) the summary stands beside the list, which says the same line by line."""
ASIDE_KEY = "Alt+N"


class SupervisionPage(Page):
    """Enter opens the case at the act that comes next, Alt+N says why a proposal is not taken up; what runs is printed and
    exported. activate(part)."""

    help_topic = "supervision"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._lane, self._desk, self._messages, self._printer = lane, desk, messages, printer
        self._watch: Watch | None = None
        self._part, self._fault = FAULT, ""
        self._is_covered = False
        self._tables: dict[str, tuple[TableView, RowsModel]] = {}
        self._build()

    # ---------- building

    def _build(self) -> None:
        self.parts = Segmented([("", "")], name=self.tr("看哪一样"))
        self.parts.chosen.connect(self.activate)
        self.summary = Summary()
        self.summary.chosen.connect(self._show_fault)
        self.summary.setFixedWidth(style.px(SUMMARY_WIDTH))
        words = Label(self.tr("按《信访工作条例》第四十条，督办单位怎样办事"), tone="soft")
        head = row(page_title(self.tr("督办")), 4, words, None, gap=12)
        lower = row(self._tables_card(), self.summary, gap=12)
        lower.setStretch(0, 1)
        self._ratings_head = self._about_ratings()
        switch = row(self.parts, None, *self._leaving(), gap=12)
        whole = column(head, switch, self._ratings_head, lower, gap=10, margins=16)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self._drawer = self.side_panel(FORM_WIDTH)

    def _leaving(self) -> tuple[Button, Button]:
        """The list of what runs leaves the desk as every list of 群众工作 does."""
        self._output = ListOutput(Tools(self._lane, self._desk, self._messages, self._printer), self)
        self.export = Button(self.tr("导出"), icon="export", key="Ctrl+E", height=32)
        self.export.clicked.connect(lambda: self._output.export(self._to_leave(), self._now()))
        self.print_list = Button(self.tr("打印清单"), icon="printer", key="Ctrl+P", height=32)
        self.print_list.clicked.connect(lambda: self._output.preview(self._to_leave(), self._now()))
        for button in (self.export, self.print_list):
            button.set_reason(self.tr("正在取"))
            button.hide()
        return self.export, self.print_list

    def _to_leave(self) -> HallList:
        assert self._watch is not None
        watch, told = self._watch, self.tr("正在督办的和等反馈的建议")
        if self._part == FAULT:
            told = self.tr("每种情形最多列 {count} 条").format(count=MOST_OF_FAULT)
            return to_leave(self.tr("督办：今天的提示"), told, self._tables[FAULT][1].columns, watch.lines, line_about)
        if MOST in (len(watch.supervisions), len(watch.advices)):
            told = self.tr("{part}，只列前面的，后面还有").format(part=told)
        listed = self._tables[OVERVIEW][1].columns
        return to_leave(self.tr("督办一览"), told, listed, watch.lines, line_about)

    def _about_ratings(self) -> QWidget:
        """What is shown and what is not, and the way to count the papers."""
        told = self.tr(
            "满五份才列出，只有总数：没有人看得到是谁评的。不满五份的留在评价箱里，谁也不看；纸上的满五份由两个人开箱，在这里记总数。满意率把基本满意也算在内。"
        )
        self.count = Button(self.tr("记纸质评价"), icon="note-pencil", key="Alt+P", height=32)
        self.count.clicked.connect(self._count_papers)
        line = row(Label(told, tone="soft", wrap=True), self.count, gap=16)
        line.setStretch(0, 1)
        holder = QWidget()
        holder.setLayout(line)
        holder.hide()
        return holder

    def _count_papers(self) -> None:
        assert self._watch is not None
        form = CountRatingsForm(Tools(self._lane, self._desk, self._messages, self._printer), self._watch.world)
        form.done.connect(self._drawer.close_panel)
        form.left.connect(self._drawer.close_panel)
        self._drawer.show_content(self.tr("记纸质评价"), form, form.first())

    def _tables_card(self) -> Card:
        self._shelf = QStackedWidget()
        for part in PARTS:
            model = RowsModel(columns(part, self._now))
            table = TableView(model)
            ColumnFit(table, model.columns, GIVING_WAY, LEAST_TITLE)
            table.setAccessibleName(self.tr("督办"))
            table.opened.connect(self._open)
            self._tables[part] = table, model
            self._shelf.addWidget(table)
        self._stack = Stated(self._shelf, self.tr("正在看有没有要督办的"))
        card = Card(padded=False)
        card.add(self._stack)
        card.body.setStretch(0, 1)
        card.add(self._foot())
        return card

    def _foot(self) -> QWidget:
        self._shown = Label("", style.SMALL, "soft")
        # not the space bar, which shows things everywhere else
        shortcut(self, ASIDE_KEY, self.tr("核过，不督办"), lambda: self._ask_aside(self.table.current_row()))
        self._aside = (Keycap(ASIDE_KEY), Label(self.tr("核过，不督办"), style.SMALL, "soft"))
        self._opens = QWidget()
        self._opens.setLayout(row(Keycap("Return"), Label(self.tr("打开去办"), style.SMALL, "soft"), gap=6))
        foot = QFrame()
        foot.setProperty("box", "foot")
        foot.setFixedHeight(style.px(34))
        foot.setLayout(
            row(
                self._opens, 6, *self._aside, None, self._shown,
                gap=6, margins=(14, 0, 16, 0),
            )
        )  # fmt: skip
        return foot

    def _now(self) -> World:
        assert self._watch is not None
        return self._watch.world

    @property
    def table(self) -> TableView:
        """The table of the part that is shown."""
        return self._tables[self._part][0]

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, str) and argument in PARTS:
            self._part = argument
        self._lane.read(
            read_watch, self._desk, self._part, self._fault, owner=self, on_rows=self._show,
            on_unavailable=self._fail, key="watch",
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_covered(self, covered: int) -> None:
        super().set_covered(covered)
        self._is_covered = bool(covered)
        self._fit()

    def _fit(self) -> None:
        self.summary.setVisible(self._part != RATINGS and not is_narrow(self.room(), WIDE))
        for button in (self.export, self.print_list):
            button.setVisible(self._part in (OVERVIEW, FAULT) and not self._is_covered)

    def resume_argument(self) -> object:
        return self._part

    def on_changed(self, changes: Changes) -> None:
        if self._watch is not None:
            for table, _ in self._tables.values():
                table.hold_row()
            self.activate()

    def _show_fault(self, fault: str) -> None:
        self._fault = fault
        self._tables[FAULT][0].setFocus()
        self.activate(FAULT)

    def _show(self, watch: Watch) -> None:
        self._watch = watch
        titles = {
            FAULT: self.tr("今天的提示 {count}").format(count=f"{watch.proposals:,}"),
            OVERVIEW: self.tr("督办一览 {count}").format(count=len(watch.supervisions) + len(watch.advices)),
            LATE: self.tr("补记的记录"),
            RATINGS: self.tr("满意度"),
        }
        self.parts.set_options([(part, titles[part]) for part in PARTS])
        self.parts.set_value(watch.part)
        self.summary.show_watch(watch)
        for widget in self._aside:
            widget.setVisible(watch.part == FAULT)
        self._ratings_head.setVisible(watch.part == RATINGS)
        for button in (self.export, self.print_list):
            button.set_reason("" if watch.lines else self.tr("这里一条也没有"))
        self._fit()
        self._opens.setVisible(watch.part != RATINGS)
        self._show_rows({LATE: watch.late, RATINGS: watch.ratings}.get(watch.part, watch.lines))

    def _show_rows(self, rows: Sequence[Any]) -> None:
        table, model = self._tables[self._part]
        model.set_rows(rows)
        self._shelf.setCurrentWidget(table)
        self._shown.setText(self.tr("列出 {count} 条").format(count=len(rows)))
        if not rows:
            self._stack.show_state(self._empty())
            return
        if self._stack.show_content():
            table.setFocus()
        table.select_first()

    def _empty(self) -> EmptyState:
        told = {
            FAULT: (self.tr("今天没有要督办的"), self.tr("各单位都在期限里办着，辛苦了。明天早上再替您看一遍。")),
            OVERVIEW: (
                self.tr("没有正在进行的督办"),
                self.tr("督办过的都了结了，建议也都有反馈。发现普遍的问题，可以在那一件里提出三项建议。"),
            ),
            LATE: (self.tr("没有补记的记录"), self.tr("每件事都是当天记下的。")),
            RATINGS: (self.tr("还没有满五份的评价"), self.tr("同一个单位、同一个季度满五份，才列在这里。")),
        }
        title, text = told[self._part]
        if self._part == RATINGS:
            return EmptyState(title, text, icon="chat-circle")
        return EmptyState(title, text, icon="check-circle", tone="leaf_ink")

    def _fail(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("督办没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.show_state(failed)

    # ---------- where it leads

    def _open(self, line: object) -> None:
        if isinstance(line, WatchLine):
            self.navigate.emit(CASE, leads_to(line, self._now().today))
        elif isinstance(line, BackDated):
            self.open_case.emit(line.case.id)

    def _ask_aside(self, line: object) -> None:
        if isinstance(line, WatchLine) and self._part == FAULT:
            self.navigate.emit(CASE, put_aside(line))
