"""核对文号: shown after a restore until the last number of each kind stands as the register on paper has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout

from app.acts.act import NUMBERED, States
from app.acts.confirm_numbers import ACT, HIGHEST, ConfirmNumbersDraft, numbers_problems
from app.desk import Desk
from app.domain.number import DocumentNumber, parse_document_number
from app.domain.problems import Problem
from app.domain.rights import act_problem
from app.domain.world import World
from app.ports import DocumentsQuery
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import NumberField
from ui.messages import sentence
from ui.pages.settings.barred import bar
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.words import word

MOST_PAPERS = 100_000
COLUMNS = 2


class NumbersCard(Card):
    """A number for each kind of paper, at first the last one that is known here."""

    def __init__(self, tools: Tools, world: World) -> None:
        super().__init__(self.tr("核对文号"))
        self._tools, self._id = tools, tools.desk.new_id()
        self._world: World | None = None
        words = self.tr(
            "这里是从备份恢复的。下面是备份里每种文书今年的最后一个号；备份以后又发过的，请照发文登记簿改成登记簿上的最后一个号，"
            "今年没有发过的是 0。存下以后就能出文书，号从下一个接着编。"
        )
        self.add(Label(words, wrap=True))
        self.fields = {kind.code: NumberField(word(kind), side="spread", width=72) for kind in NUMBERED}
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(32))
        rows = -(-len(self.fields) // COLUMNS)
        for place, field in enumerate(self.fields.values()):
            field.edited.connect(self._edited)
            grid.addWidget(field, place % rows, place // rows)
        self.add(grid)
        self._problem = Label("", tone="alarm_ink", wrap=True)
        self._problem.hide()
        self.add(self._problem)
        self.save = Button(self.tr("照登记簿核对过了"), "primary", icon="check")
        self.save.clicked.connect(self.submit)
        self.add(self.save)
        self.add(bar(act_problem("confirm_numbers", world), self.save))
        self.hide()

    def show_world(self, world: World) -> None:
        """Ask for the numbers while they wait."""
        self._world = world
        waits = bool(numbers_problems(world))
        if waits and self.isHidden():
            year = world.today.year
            self._tools.lane.read(_last_known, self._tools.desk, year, owner=self, on_rows=self._show, key="numbers")
        self.setVisible(waits)

    def _show(self, known: Mapping[str, int]) -> None:
        for kind, field in self.fields.items():
            field.set_value(known.get(kind, 0))

    def draft(self) -> ConfirmNumbersDraft:
        """What is typed now."""
        typed = ((kind, field.number()) for kind, field in self.fields.items())
        return ConfirmNumbersDraft(self._id, tuple((kind, "" if n is None else str(n)) for kind, n in typed))

    def submit(self) -> None:
        """Keep the numbers, or say which is none."""
        assert self._world is not None
        problems = ACT.check(self.draft(), States(), self._world)
        self._show_problems(problems)
        if problems:
            return
        self._tools.lane.run(
            self._tools.desk.do, self.draft(), owner=self, on_refused=self._show_problems,
            on_done=lambda _: self._tools.messages.status(self.tr("文号核对过了，可以出文书")),
        )  # fmt: skip

    def _edited(self) -> None:
        self._show_problems(())

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        """Under its narrow field only what fits there; the sentence stands above the button."""
        wrong = {p.field for p in problems}
        for kind, field in self.fields.items():
            field.set_error(f"0 – {HIGHEST}" if kind in wrong else "")
        self._problem.setText("\n".join(dict.fromkeys(sentence(p) for p in problems)))
        self._problem.setVisible(bool(problems))
        if first := next((field for kind, field in self.fields.items() if kind in wrong), None):
            first.setFocus()


def _last_known(desk: Desk, year: int) -> dict[str, int]:
    """The last serial of the year here, kind by kind."""
    last: dict[str, int] = {}
    for row in desk.read(DocumentsQuery(limit=MOST_PAPERS)):
        number = parse_document_number(row.number)
        if isinstance(number, DocumentNumber) and number.year == year:
            last[row.kind] = max(last.get(row.kind, 0), number.serial)
    return last
