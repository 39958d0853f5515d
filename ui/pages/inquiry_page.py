"""查进度: with the number and the 查询码 of the receipt, what may be told of a matter; nothing else is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.problems import Problem
from app.domain.receipt_code import parse_receipt_code
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports.receipts import ReceiptQuery, ReceiptSeen, Standing
from app.reports.progress import Next, Progress, progress
from ui import style
from ui.fields import TextField
from ui.icons import Icon
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.page import CASE, Page
from ui.parts.boxes import box, clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label, page_title
from ui.parts.states import EmptyState
from ui.preview.printing import Printer
from ui.words import capital, day_words, joint, other_day, provisional, said, spoken

WIDE = 720
CODE_DIGITS = range(8, 11)


@dataclass(frozen=True, slots=True)
class Answer:
    """The public progress of a case, the world it was read in, and the id of the case."""

    found: Progress
    world: World
    case: str


def look_up(desk: Desk, number: str, code: str) -> Answer:
    """The public progress of a matter; the question is recorded. Raises Refused, Unavailable."""
    file = desk.ask_progress(number, code)
    world = desk.world()
    return Answer(progress(file, world), world, file.case.id)


class InquiryPage(Page):
    """A desk inquiry. What was asked is gone as soon as the page is left."""

    help_topic = "inquiry"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._lane, self._desk = lane, desk
        self.number = TextField(
            self.tr("编号"), required=True, hint=self.tr("回执编号或最后 8 位，或正式编号"), side="top", height=36
        )
        self.number.edited.connect(self._scanned)
        self.code = TextField(
            self.tr("查询码"), required=True, hint=self.tr("回执上的 8 到 10 位数字"), side="top", height=36
        )
        self.code.entered.connect(self.ask)
        self.ask_button = Button(self.tr("查进度"), "primary", icon="magnifying-glass", key="Ctrl+Return", height=36)
        self.ask_button.clicked.connect(self.ask)
        clear_button = Button(self.tr("清掉"), height=36)
        clear_button.clicked.connect(self.forget)
        self._problem = Label("", tone="alarm_ink", wrap=True)
        self._problem.hide()
        self._note = Label("", style.SMALL, "soft", wrap=True)
        self.seal = Label("", wrap=True)
        self.seal.hide()
        asked = Card()
        for part in (self.number, self.seal, self.code, self._problem):
            asked.add(part)
        asked.add(row(self.ask_button, clear_button, None))
        asked.add(self._note)
        self._answer = column(gap=0)
        back = Button("", icon="arrow-left", key="Esc", height=34)
        back.setAccessibleName(self.tr("回到今日"))
        back.clicked.connect(self.go_back)
        head = row(back, page_title(self.tr("查进度")), None, gap=12)
        body = column(head, asked, self._answer, gap=12, margins=16)
        body.addStretch(1)
        holder = QWidget()
        holder.setLayout(body)
        holder.setMaximumWidth(style.px(WIDE))
        frame = QWidget()
        line = row(holder, None, gap=0)
        line.setStretch(0, 1000)
        frame.setLayout(line)
        self.setLayout(column(scrolled(frame), gap=0))

    def activate(self, argument: object = None) -> None:
        self._lane.read(self._desk.world, owner=self, on_rows=self._tell, key="world")
        self.forget()
        if isinstance(argument, str):
            self.number.set_value(argument)
        (self.code if isinstance(argument, str) else self.number).setFocus()

    def go_back(self) -> None:
        self.navigate.emit("today", None)

    def _tell(self, world: World) -> None:
        """What is told and what is not, by the settings of the station."""
        words = self.tr("只告诉编号、办到哪一步、文书和日子。输错 {tries} 次要等 {minutes} 分钟，每次查都有记录。")
        tries, minutes = world.settings["inquiry_tries"], world.settings["inquiry_wait"]
        self._note.setText(words.format(tries=tries, minutes=minutes))

    def forget(self) -> None:
        """Empty the page for the next visitor."""
        for field in (self.number, self.code):
            field.set_value("")
            field.set_error("")
        self._problem.hide()
        self.seal.hide()
        clear(self._answer)
        self.number.setFocus()

    def _scanned(self) -> None:
        """A scanner read the code of a receipt: its number stands in the field, and whether the receipt is ours below it."""
        code = self.number.text()
        if (read := parse_receipt_code(code)) is None:
            self.seal.hide()
            return
        self.number.set_value(str(read[0]))
        self.code.setFocus()
        self._lane.read(self._desk.read, ReceiptQuery(code), owner=self, on_rows=self._tell_seal, key="seal")

    def _tell_seal(self, seen: ReceiptSeen) -> None:
        org = self._desk.lookup.directory.place_name(seen.org)
        words = {
            Standing.OURS: self.tr("这张回执是{org}出的，没有错。"),
            Standing.STOPPED: self.tr("这张回执是{org}一台停用了的电脑出的，请打电话给那边核一下编号。"),
            Standing.UNKNOWN_DESKS: self.tr("本站还不认得{org}的电脑，看不出这张回执是不是那边出的；请打电话问一下。"),
            Standing.NOT_SIGNED: self.tr(
                "本站认得的{org}的电脑里，没有一台签过这个编号。也许是新电脑，也许二维码印坏了：照编号接着查，或者打电话问那边；回执还给来访人。"
            ),
        }[seen.standing]
        self.seal.set_tone("leaf_ink" if seen.standing is Standing.OURS else "amber_ink")
        self.seal.setText(words.format(org=org))
        self.seal.show()

    def ask(self) -> None:
        """Look the matter up."""
        if not self.number.text().strip() or not self.code.text().strip():
            self._say([self.tr("请照回执填上编号和查询码。")])
            return
        code = self.code.text().strip()
        if not code.isdigit() or len(code) not in CODE_DIGITS:
            words = self.tr("查询码是 8 到 10 位数字，现在填的是“{code}”，{count} 个字。它在回执上，编号的下一行。")
            self._say([words.format(code=code, count=len(code))])
            self._again()
            return
        self.ask_button.set_reason(self.tr("正在查"))
        self._lane.run(
            look_up, self._desk, self.number.text(), self.code.text().strip(), owner=self, on_done=self._show,
            on_refused=self._refused, on_end=lambda: self.ask_button.set_reason(""),
        )  # fmt: skip

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        clear(self._answer)
        self._say([sentence(problem) for problem in problems])
        self._again()

    def _again(self) -> None:
        """Back to the code, marked whole: what is typed next takes its place."""
        self.code.setFocus()
        self.code.select_all()

    def _say(self, lines: list[str]) -> None:
        self._problem.setText("\n".join(lines))
        self._problem.setVisible(bool(lines))

    def _show(self, answer: object) -> None:
        assert isinstance(answer, Answer)
        self._say([])
        clear(self._answer)
        card = self._card(answer.found, answer.world.today)
        card.add(self._slip(answer.case))
        self._answer.addWidget(card)

    def _slip(self, case: str) -> QWidget:
        """The way to the slip. It says more than a code may ask for, so the clerk looks first who stands there."""
        button = Button(self.tr("本人来问的，打印家常话进度单"), icon="printer", key="Ctrl+P", height=34)
        printed = (case, "print_paper", {"paper": DocumentKind.PROGRESS_SLIP.code})
        button.clicked.connect(lambda: self.navigate.emit(CASE, printed))
        holder = QWidget()
        holder.setLayout(row(button, None, gap=0))
        return holder

    def _card(self, found: Progress, today: date) -> Card:
        card = Card(capital(spoken(found.step)), found.number)
        days = [Label(day_words(line.day, today), tone="soft") for line in found.lines]
        # all as wide as the longest: a day of last year is said with its year
        widest = max((day.sizeHint().width() for day in days), default=0)
        for day, line in zip(days, found.lines, strict=True):
            day.setFixedWidth(widest)
            words = row(day, Label(capital(said(line.words)), wrap=True), gap=16)
            words.setStretch(1, 1)
            card.add(words)
        if not found.lines:
            card.add(EmptyState(self.tr("已经收到，还没有下一步")))
        told = [words for coming in found.next if (words := self._coming(coming, today))]
        for words in told:
            note = row(
                Icon("clock", 18, "sky_ink"), Label(words, tone="sky_ink", wrap=True), gap=8, margins=(12, 8, 12, 8)
            )
            note.setStretch(1, 1)
            card.add(box(note, "sky"))
        return card

    def _coming(self, coming: Next, today: date) -> str:
        """The next date in words; of one demand of several also which one, and where it stands."""
        facts = (
            [self.tr("第 {id} 项{step}").format(id=coming.demand, step=spoken(coming.step))] if coming.demand else []
        )
        if coming.on is not None:
            words = self.tr("下一个日子：{day}，{words}")
            if coming.on.day < today:
                words = self.tr("{words}是{day}，已经过了")
            facts.append(words.format(day=day_words(coming.on.day, today), words=said(coming.words)))
            facts += [other_day(coming.on), provisional(coming.on)]
        return capital(joint("；").join(filter(None, facts)))
