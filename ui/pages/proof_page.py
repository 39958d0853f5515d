"""期限说明卡: how the last day of a clock came about, day by day, with the article; it can be printed for the visitor."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desk_papers import Paper
from app.domain.case_clocks import CaseClock, find_clock, started_by
from app.domain.deadlines import SegmentKind
from app.domain.last_day import MAY_ROLL
from app.domain.problems import Problem
from app.domain.proof import Proof, proof
from app.domain.proof_strip import Mark
from app.domain.terms import DocumentKind
from ui.acts.act_panel import Tools
from ui.case_sheet import CaseSheet, load_sheet
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.page import CASE, Page
from ui.pages.case.clock_face import grants
from ui.pages.case.heading import CaseHeading
from ui.pages.case.proof_calendar import Legend, ProofCalendar
from ui.pages.case.proof_parts import article_card, in_words, result_card, steps_card
from ui.parts.banner import Banner
from ui.parts.boxes import clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import page_title
from ui.parts.segmented import Segmented
from ui.parts.states import EmptyState
from ui.preview.printing import Printer, PrintJob
from ui.words import capital, spoken, word


class ProofPage(Page):
    """The proofs of a case's clocks. activate((case id, rule id))."""

    help_topic = "proof"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._tools = Tools(lane, desk, messages, printer)
        self._asked = ("", "")
        self._sheet: CaseSheet | None = None
        self._clock: CaseClock | None = None
        back = Button("", icon="arrow-left", key="Esc", height=34)
        back.setAccessibleName(self.tr("回到这一件"))
        back.clicked.connect(self.go_back)
        self._head = CaseHeading()
        self._print = Button(self.tr("打印说明卡"), icon="printer", key="Ctrl+P", height=34)
        self._print.clicked.connect(self._print_card)
        top = row(back, page_title(capital(word(DocumentKind.PROOF_CARD))), self._head, self._print, gap=12)
        top.setStretch(2, 1)
        self._body = column(gap=10)
        holder = QWidget()
        holder.setLayout(self._body)
        whole = column(top, scrolled(holder), gap=10, margins=(16, 10, 16, 10))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, tuple):
            self._asked = argument
        self._tools.lane.read(load_sheet, self._tools.desk, self._asked[0], owner=self, on_rows=self._take)

    def resume_argument(self) -> object:
        return self._asked

    def _take(self, sheet: object) -> None:
        clear(self._body)
        clocks = sheet.clocks if isinstance(sheet, CaseSheet) else ()
        found = find_clock(clocks, self._asked[1]) or next(iter(clocks), None)
        self._print.setEnabled(found is not None)
        if not isinstance(sheet, CaseSheet) or found is None:
            self._body.addWidget(
                EmptyState(self.tr("这一件没有在走的期限"), self.tr("已并入、补录或者不计期限的，都没有期限。"))
            )
            return
        self._sheet = sheet
        self._head.show_case(sheet)
        switch = Segmented(
            [(c, f"{_bare(capital(spoken(c.rule.name)))} {grants(c)}") for c in clocks],
            found,
            name=self.tr("哪一项期限"),
        )
        switch.chosen.connect(self._show)
        self._body.addLayout(row(switch, None))
        self._cards = column(gap=10)
        self._body.addLayout(self._cards)
        self._body.addStretch(1)
        self._show(found)
        switch.setFocus()

    def _show(self, clock: object) -> None:
        assert isinstance(clock, CaseClock) and self._sheet is not None
        self._clock = clock
        self._asked = (self._asked[0], clock.key)
        clear(self._cards)
        world = self._sheet.world
        shown = proof(clock.clock, world.lookup.calendar, clock.presumed, world.today)
        responsible = self._sheet.case.responsible or world.station.name
        if clock.rule.window:
            responsible = self.tr("信访人")
        began = started_by(self._sheet.case, clock)
        self._cards.addWidget(result_card(clock, shown, world, responsible))
        calendar = ProofCalendar()
        calendar.show_proof(shown, world.today)
        days = Card(self.tr("日历"))
        days.add(calendar)
        days.add(self._legend(clock, shown, calendar))
        left = column(days, Banner("sky", in_words(shown)), None, gap=10)
        wording = world.lookup.articles.get(clock.rule.article, "")
        right = column(steps_card(shown, began, world.today), article_card(shown, wording), None, gap=10)
        lower = row(left, right, gap=12)
        lower.setStretch(0, 7)
        lower.setStretch(1, 4)
        self._cards.addLayout(lower)

    def _legend(self, clock: CaseClock, shown: Proof, calendar: ProofCalendar) -> QWidget:
        """The meaning of what stands in this calendar, in the order of its days."""
        marks = {day.mark for day in shown.strip}
        kinds = {segment.kind for segment in clock.clock.segments}
        base = grants(clock).partition(" +")[0]
        may = shown.last.template == MAY_ROLL
        rolled, skipped = self.tr("可顺延到") if may else self.tr("顺延到"), self.tr("休息日，跳过")
        sign = calendar.sign
        parts = [
            (Mark.START in marks, self.tr("起算的一天"), sign(Mark.START), "surface", "sky"),
            (True, self.tr("{grants}内").format(grants=base), "", "sky_tint", "sky_line"),
            (SegmentKind.SUSPENDED in kinds, self.tr("停算"), "", "sunk", "line2"),
            (any(day.holiday for day in shown.strip), self.tr("放假"), "", "hatch", "line2"),
            (Mark.STATUTORY in marks, self.tr("满 {grants}").format(grants=base), "", "sky", "sky"),
            (SegmentKind.EXTENDED in kinds, self.tr("延长"), "", "amber_tint", "amber_line"),
            (Mark.SKIPPED in marks, skipped, sign(Mark.SKIPPED), "surface", "line"),
            (Mark.ROLLED in marks, rolled, sign(Mark.ROLLED), "surface", "sky"),
            (Mark.MAKEUP in marks, self.tr("调休上班"), sign(Mark.MAKEUP), "surface", "line"),
            (True, self.tr("最后一天"), sign(Mark.LAST), "amber", "amber"),
            (True, self.tr("今天"), calendar.today_sign(), "surface", "ink"),
        ]
        return Legend([part for present, *part in parts if present])

    def go_back(self) -> None:
        self.navigate.emit(CASE, self._asked[0])

    def _print_card(self) -> None:
        case, rule = self._asked
        paper = Paper(case, DocumentKind.PROOF_CARD.code, rule=rule)
        number = self._sheet.case.number if self._sheet else ""
        self._tools.lane.run(
            _print, self._tools.desk, self._tools.printer, paper, number, owner=self,
            on_done=lambda _: self._tools.messages.status(self.tr("已送去打印")), on_refused=self._refused,
        )  # fmt: skip

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self._tools.messages.banner("amber", self.tr("没有打印"), "\n".join(sentence(p) for p in problems), key="proof")


def _bare(name: str) -> str:
    """The name of a rule without its days, which grants() tells with what was added: 办理 60 日, Handling 60 days."""
    return re.split(r" \d", name)[0]


def _print(desk: Desk, printer: Printer, paper: Paper, number: str) -> None:
    """Print a proof card. It holds nobody's data and has no effect in law: copies are not counted."""
    title = f"{word(DocumentKind.PROOF_CARD)} {number}"
    printer.print_pdf(PrintJob(desk.render(paper), title), desk.machine.get("printer", ""))
