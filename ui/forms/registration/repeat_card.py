"""很像重复信访，请您定: why an earlier case may be the same matter, and the two ways; no way is the preferred one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.acts.in_hand import petition_matters
from app.domain.case import CaseState
from app.domain.case_clocks import next_clock
from app.domain.last_day import last_day_of
from app.domain.similar import SameMatter
from app.domain.world import World
from ui import style
from ui.forms.registration.live_reading import Alike
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.words import capital, joint, provisional, run_on, short_day, word


class RepeatCard(QFrame):
    """Asks, and afterwards says what was decided. `linked` and `parted` carry nothing: the panel knows the case."""

    link_asked = Signal()
    new_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "amber")
        self._title = Label("", style.TITLE, bold=True, wrap=True)
        self._why = Label("", wrap=True)
        self._after = Label("", style.SMALL, "soft", wrap=True)
        self._link = Button(self.tr("并入原件"), icon="link", key="Alt+R")
        self._new = Button(self.tr("是新的事"), icon="plus", key="Alt+N")
        self._undo = Button(self.tr("撤回，分开办"), icon="arrow-counter-clockwise", height=30)
        self._link.clicked.connect(self.link_asked)
        self._new.clicked.connect(self.new_asked)
        self._undo.clicked.connect(self.undo_asked)
        head = row(Icon("git-merge", 20, "amber_ink"), self._title, gap=10)
        head.setStretch(1, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for button in (self._link, self._new, self._undo):
            flow.addWidget(button)
        self.setLayout(column(head, self._why, buttons, self._after, gap=9, margins=(16, 12, 16, 12)))
        self.hide()

    def ask(self, alike: Alike, demand: str, world: World) -> None:
        """Propose that the shown demand (named when there are several) belongs to this case."""
        title = self.tr("很像重复信访，请您定")
        if demand:
            title = self.tr("{demand}很像重复信访，请您定").format(demand=demand)
        self._show(title, self._reasons(alike, world), self.tr("两种做法都留记录，选错了随时可以更正。"), decided=False)

    def confirm(self, number: str) -> None:
        """Say that the shown demand is linked, and offer to undo it."""
        title = self.tr("保存时并入原件")
        first = self.tr("原件编号 {number}。").format(number=number) if number else ""
        self._show(title, first + self.tr("这一次照样登记，照样有自己的编号和查询码。"), "", decided=True)

    def words(self) -> str:
        """What the card says now."""
        return f"{self._title.text()}\n{self._why.text()}"

    def _show(self, title: str, why: str, after: str, *, decided: bool) -> None:
        self._title.setText(title)
        self._why.setText(why)
        self._after.setText(after)
        self._after.setVisible(bool(after))
        self._link.setVisible(not decided)
        self._new.setVisible(not decided)
        self._undo.setVisible(decided)
        self.setAccessibleName(f"{title} {why}")
        self.show()

    def _reasons(self, alike: Alike, world: World) -> str:
        """The reasons, and what linking means for the days."""
        case = alike.file.case
        codes = alike.likeness.reasons if alike.likeness else ()
        why = capital(joint("、").join(word(SameMatter.of(code)) for code in codes))
        found = next_clock(case, world.lookup)
        if _ended(case):
            words = self.tr(
                "{why}。原件复核已经终结，同一事实和理由不再受理：照样登记、并入原件，再出不再受理告知书（第三十六条第三款）。"
                "有新的事实和理由的，是新的事。"
            )
            return words.format(why=why)
        if case.closed_on:
            return self.tr("{why}。原件 {day}已经办结。").format(why=why, day=short_day(case.closed_on))
        if found is None:
            return self.tr("{why}。原件还在办。").format(why=why)
        last = last_day_of(found.clock, world.today)
        due = last.day
        if due < world.today:
            return self.tr("{why}。原件还在办，{day}已经到期。").format(why=why, day=short_day(due))
        words = self.tr("{why}。原件还在办理期限内，并入后不另起期限，仍是 {day}。")
        return run_on(words.format(why=why, day=short_day(due)), provisional(last))


def _ended(case: CaseState) -> bool:
    """Whether 复核 has spoken the final word on whatever of it goes by the petition procedure (Art. 36(3))."""
    matters = petition_matters(case.open_demands)
    return bool(matters) and all(demand.final for demand in matters)
