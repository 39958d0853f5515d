"""看全名: a reason, then names, numbers, phones and addresses in full for a minute. The look is recorded first."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.acts.look import RevealDraft
from app.domain.number import inquiry_code_text
from app.domain.problems import Problem
from app.domain.summary import persons_of
from app.domain.terms import IdKind
from app.domain.values import phone_text
from ui import style
from ui.acts.act_panel import Tools
from ui.case_sheet import CaseSheet
from ui.fields import TextField
from ui.fields.field import label_room
from ui.icons import Icon
from ui.messages import sentence
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import capital, role_word, word_of

SHOWN_SECONDS = 60


class Reveal(QFrame):
    """The strip under the head: first asks the reason, then shows the people. `changed` carries whether names show."""

    changed = Signal(bool)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._sheet: CaseSheet | None = None
        self._left = 0
        self.setProperty("box", "sky")
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self._stack = column(gap=6, margins=(16, 8, 12, 8))
        self.setLayout(self._stack)
        self.hide()

    def is_revealed(self) -> bool:
        """Whether names stand in full now."""
        return self._left > 0

    def ask(self, sheet: CaseSheet) -> None:
        """Ask the reason; asked again while names show, mask them at once."""
        if self.is_revealed():
            self.conceal()
            return
        self._sheet = sheet
        clear(self._stack)
        self._reason = TextField(
            self.tr("看的原因"), required=True, label_width=72, height=30, hint=self.tr("如：打电话通知他来领告知书")
        )
        look = Button(self.tr("看一分钟"), icon="eye", height=30)
        leave = Button(self.tr("先不看"), "link", height=30)
        look.clicked.connect(self._record)
        self._reason.entered.connect(self._record)
        leave.clicked.connect(self.conceal)
        line = row(self._reason, look, leave)
        line.setStretch(0, 1)
        self._stack.addLayout(line)
        self._stack.addWidget(Label(self.tr("谁、什么时候、为什么看，都会记下来。"), style.SMALL, "soft"))
        self.show()
        self._reason.setFocus()

    def conceal(self) -> None:
        """Mask again and put the strip away."""
        shown, self._left = self._left, 0
        self._tick.stop()
        self.hide()
        if shown:
            self.changed.emit(False)

    def _record(self) -> None:
        assert self._sheet is not None
        draft = RevealDraft(self._tools.desk.new_id(), self._sheet.case.id, self._reason.text())
        self._tools.lane.run(
            self._tools.desk.do, draft, owner=self, on_done=lambda _: self._show_people(), on_refused=self._refused
        )

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self._reason.set_error(sentence(problems[0]))
        self._reason.setFocus()

    def _show_people(self) -> None:
        assert self._sheet is not None
        self._left = SHOWN_SECONDS
        self._tick.start()
        clear(self._stack)
        self._clock = Label("", style.SMALL, "soft")
        case = self._sheet.case
        roles = [role_word(p.role, case.channel) for p in sorted(case.people, key=lambda p: p.role != "main")]
        grid = column(gap=2)
        for role, person in zip(roles, persons_of(case, self._sheet.file.people), strict=False):
            paper = capital(f"{word_of(IdKind, person.id_kind)} {person.id_number}") if person.id_number else ""
            phone = self.tr("电话 {phone}").format(phone=phone_text(person.phone)) if person.phone else ""
            address = self.tr("住址 {address}").format(address=person.address) if person.address else ""
            facts = [person.name, paper, phone, address]
            words = Label("　".join(fact for fact in facts if fact), wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            who = Label(role, tone="soft")
            who.setFixedWidth(label_room(64))
            line = row(who, words, gap=8)
            line.setAlignment(who, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            grid.addLayout(line)
        if case.inquiry_code:
            code = Label(inquiry_code_text(case.inquiry_code))
            code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name = Label(self.tr("查询码"), tone="soft")
            name.setFixedWidth(label_room(64))
            grid.addLayout(row(name, code, None))
        holder = QWidget()
        holder.setLayout(grid)
        line = row(column(2, Icon("eye", 18, "sky_ink"), None), holder, column(self._clock, None), gap=10)
        line.setStretch(1, 1)
        self._stack.addLayout(line)
        self._say_left()
        self.changed.emit(True)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._left = 1
            self.conceal()
        else:
            self._say_left()

    def _say_left(self) -> None:
        self._clock.setText(self.tr("{seconds} 秒后遮住，Alt+M 马上遮住").format(seconds=self._left))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.conceal()
        else:
            super().keyPressEvent(event)
