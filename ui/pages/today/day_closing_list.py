"""日清 as a list: the numbers, registrations, receipts and next steps of the day against each other; below, what makes the
difference, one line each: the case at what it lacks, the number in the queue, the form that was not saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.envelope import CHINA
from app.domain.hall_terms import TicketStep
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports.begun import Begun
from app.reports.day_closing import NEXT_STEP, RECEIPT, REGISTRATION, DayClosing, Missing
from ui import style
from ui.acts.act_panel import Tools
from ui.page import CASE
from ui.pages.hall.wanted import Wanted
from ui.pages.today.line_item import LineItem
from ui.pages.today.queue_closing import QueueClosing
from ui.parts.boxes import clear, column
from ui.parts.labels import Label
from ui.parts.same_focus import focus_stays
from ui.parts.states import EmptyState
from ui.words import capital, counted, joint, matter, spoken, word_of


class DayClosingList(QWidget):
    """The lines; it may stay open while they are worked off. `led` carries a page and what it shows, `resumed` an unfinished form
    of one's own."""

    led = Signal(str, object)
    resumed = Signal(object)

    def __init__(self, closing: DayClosing, tools: Tools, world: World) -> None:
        super().__init__()
        self._tools, self._world = tools, world
        self._words = {
            REGISTRATION: self.tr("还没有登记"),
            RECEIPT: self.tr("回执还没有打印"),
            NEXT_STEP: self.tr("下一步还没有定"),
        }
        rule = self.tr("下班以前，每一次来访都要有登记、有回执、有下一步（谁来办，或者已经分办）。")
        self.left = Label("", tone="amber_ink", bold=True, wrap=True)
        self._sums = column(gap=0)
        said = column(
            Label(rule, style.SMALL, "soft", wrap=True), self.left, self._sums, gap=8, margins=(16, 12, 16, 8)
        )
        self._lines = column(gap=0)
        self.setLayout(column(said, QueueClosing(tools), self._lines, None, gap=0))
        self.show_closing(closing)

    def show_closing(self, closing: DayClosing) -> None:
        """How the day stands now; the keys stay on their line, or on the next one where that is done."""
        with focus_stays(self):
            clear(self._sums)
            self._sums.addLayout(self._grid(closing))
            self.left.setText(self._how_many(closing))
            self.left.setVisible(bool(closing.missing))
            clear(self._lines)
            for missing in closing.missing:
                self._lines.addWidget(self._line(missing))
            if not closing.missing:
                done = counted(self.tr("今天接待的 {count} 件都清了").format(count=closing.received))
                nobody = self.tr("今天还没有人来")
                self._lines.addWidget(
                    EmptyState(done if closing.received else nobody, icon="check-circle", tone="leaf_ink")
                )

    def _how_many(self, closing: DayClosing) -> str:
        """As many as there are lines; where one lacks two things, why what is open above adds up to more."""
        count, two = len(closing.missing), sum(len(one.lacks) > 1 for one in closing.missing)
        words = self.tr("还差 {count} 件，其中 {two} 件差两样") if two else self.tr("还差 {count} 件")
        return counted(words.format(count=count, two=two))

    # ---------- the sums

    def _grid(self, closing: DayClosing) -> QGridLayout:
        """One row each: what, how many, what they are made of or what is still open."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(12))
        grid.setVerticalSpacing(style.px(4))
        grid.setColumnStretch(2, 1)
        whole = self._made_of(closing)
        begun = sum(one.draft is not None or one.begun is not None for one in closing.missing)
        sums = [
            (self.tr("登记"), closing.received, whole, begun),
            (self.tr("回执"), closing.receipts, "", closing.received - closing.receipts),
            (self.tr("下一步"), closing.next_steps, "", closing.received - closing.next_steps),
        ]
        if closing.numbers:
            ended = sum(one.number is not None for one in closing.missing)
            sums.insert(0, (self.tr("取号来登记"), closing.numbers, "", ended))
        for place, (what, count, made_of, open_) in enumerate(sums):
            rest = counted(self.tr("还差 {count}").format(count=open_)) if open_ else made_of or self.tr("齐了")
            grid.addWidget(Label(what), place, 0)
            grid.addWidget(Label(f"{count:,}", bold=True), place, 1)
            grid.addWidget(Label(rest, style.SMALL, "amber_ink" if open_ else "soft", wrap=True), place, 2)
        return grid

    def _made_of(self, closing: DayClosing) -> str:
        """Which of the registrations a number ended in, which came without one, which did not come in person."""
        parts = [
            (closing.numbered, self.tr("接着号的 {count}")),
            (closing.visits - closing.numbered, self.tr("没有取号的来访 {count}")),
            (closing.received - closing.visits - closing.restricted, self.tr("信、电、网等 {count}")),
            (closing.restricted, self.tr("限知悉人查看的 {count}")),
        ]
        return counted(joint("，").join(words.format(count=count) for count, words in parts if count > 0))

    # ---------- what makes the difference

    def _line(self, missing: Missing) -> LineItem:
        lacks = joint("，").join(self._words[lack] for lack in missing.lacks)
        if missing.case is not None:
            case = missing.case
            item = LineItem(matter(case), joint("，").join((spoken(case.who), lacks)), icon="user")
            item.pressed.connect(lambda: self.led.emit(CASE, (case.id, *_does(missing.lacks))))
        elif missing.number is not None:
            line = missing.number.line
            about = joint("，").join((capital(word_of(TicketStep, line.state)), lacks))
            item = LineItem(line.title, about, icon="ticket")
            item.pressed.connect(lambda: self.led.emit("queue", Wanted(line.part)))
        elif missing.begun is not None:
            begun = missing.begun
            item = LineItem(self._of_colleague(begun), lacks, icon="note-pencil")
            item.pressed.connect(lambda: self._tell(begun))
        else:
            draft = missing.draft
            item = LineItem(capital(spoken(draft.title)) if draft else "", lacks, icon="note-pencil")
            item.pressed.connect(lambda: self.resumed.emit(draft))
        return item

    def _name(self, begun: Begun) -> str:
        return next((member.name for member in self._world.staff if member.id == begun.actor), self.tr("一位同事"))

    def _of_colleague(self, begun: Begun) -> str:
        at = f"{begun.saved_at.astimezone(CHINA):%H:%M}"
        return self.tr("{name}没有写完的登记（{time}）").format(name=self._name(begun), time=at)

    def _tell(self, begun: Begun) -> None:
        """What somebody else began only they see."""
        told = self.tr("请{name}在这台电脑上打开自己的“今日”接着写；写了什么，只有本人看得到")
        self._tools.messages.status(told.format(name=self._name(begun)))


def _does(lacks: tuple[str, ...]) -> tuple[object, ...]:
    """The act that a case lacks, open: the receipt before the next step."""
    if RECEIPT in lacks:
        return "print_paper", {"paper": DocumentKind.RECEIPT.code}
    return ("assign",)
