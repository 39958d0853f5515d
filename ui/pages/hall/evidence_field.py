"""What of the record speaks for somebody: lines to tick, asked for anew when the name changes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.kinds import Evidence
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.award_evidence import evidence_for, evidence_of
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import Field
from ui.pages.hall.evidence_words import evidence_words
from ui.parts.boxes import clear, column
from ui.parts.labels import Label
from ui.parts.tick_box import TickBox

PAUSE_MS = 300


class EvidenceField(Field):
    """value() is the tuple of the ids ticked (what, kind, subject, part); `row`: the round, whose days are looked at."""

    def __init__(self, label: str, tools: Tools, world: World, row: AgendaRow) -> None:
        super().__init__(label, side="top")
        self._tools, self._world, self._row = tools, world, row
        self._boxes: list[tuple[TickBox, Evidence]] = []
        self._ticked: set[Evidence] = set()
        self._asked = (True, "", "")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._stack = column(gap=2)
        holder = QWidget()
        holder.setLayout(self._stack)
        self._build(holder)
        self._show(())

    def ask_for(self, *, team: bool, name: str, user: str) -> None:
        """Ask again for another team or person."""
        if (team, name, user) != self._asked:
            self._asked = (team, name, user)
            self._pause.start()

    def picked(self) -> tuple[Evidence, ...]:
        """The lines ticked, in their order."""
        return tuple(one for box, one in self._boxes if box.isChecked())

    def value(self) -> object:
        return [[one.what, one.subject_kind, one.subject_id, one.part] for one in self.picked()]

    def set_value(self, value: object) -> None:
        given = value if isinstance(value, list | tuple) else ()
        self._ticked = {Evidence(*map(str, one)) for one in given}
        for box, one in self._boxes:
            box.setChecked(one in self._ticked)

    def _ask(self) -> None:
        team, name, user = self._asked
        assert self._row.line.on is not None and self._row.line.until is not None
        asked = partial(
            evidence_for, self._tools.desk.read, self._world, self._row.line.on, self._row.line.until, team=team,
            name=name, user=user,
        )  # fmt: skip
        self._tools.lane.read(asked, owner=self, on_rows=self._show, key="evidence")

    def _show(self, rows: tuple[AgendaRow, ...]) -> None:
        self._ticked |= set(self.picked())
        clear(self._stack)
        self._boxes = []
        for row in rows:
            box, one = TickBox(evidence_words(row, self._world), gives_way=True), evidence_of(row)
            box.setToolTip(box.text())
            box.setChecked(one in self._ticked)
            box.toggled.connect(lambda _: self.edited.emit())
            self._boxes.append((box, one))
            self._stack.addWidget(box)
        if not rows:
            words = self.tr("写上名字，这里列出这些天里送来的感谢、兑现的承诺、办结的积案。没有也可以提名。")
            self._stack.addWidget(Label(words, style.SMALL, "soft", wrap=True))
