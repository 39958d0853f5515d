"""What others did on the case while a form was open: said above its fields, the comparison one key away.

Nothing is chosen for the clerk: what was typed stays, and goes on only on the case as it stands now.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.history import Seen
from app.domain.problems import Problem
from app.reports.moved_on import Compared, Moved
from ui import style
from ui.acts.compared import held, value_line
from ui.acts.offers import OFFERS
from ui.case_sheet import CaseSheet, load_sheet
from ui.lane import Lane
from ui.messages import sentence
from ui.parts.boxes import box, clear, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import capital, joint, said, spoken


class Meanwhile(QWidget):
    """Hidden until others did something; made before the fields, so that the keys reach it before them. `anew` carries the
    CaseSheet on which the clerk goes on; not offered where the act may not be done any more."""

    anew = Signal(object)

    def __init__(self, act: str, lane: Lane, desk: Desk) -> None:
        super().__init__()
        self._act, self._lane, self._desk = act, lane, desk
        self._sheet: CaseSheet | None = None
        self._title, self._text = Label("", bold=True, wrap=True), Label("", style.SMALL, "soft", wrap=True)
        self.look_closer = Button(self.tr("看看改了什么"), icon="git-diff", height=30)
        self.look_closer.setCheckable(True)
        self.go_on = Button(self.tr("按现在的样子接着办"), icon="arrow-clockwise", height=30)
        self.go_on.clicked.connect(lambda: self.anew.emit(self._sheet))
        self._told = column(gap=8)
        self.comparison = held(self._told)
        self.comparison.hide()
        self.look_closer.toggled.connect(self.comparison.setVisible)
        buttons = row(self.look_closer, self.go_on, None)
        content = column(self._title, self._text, buttons, self.comparison, gap=8, margins=(12, 10, 12, 10))
        self.setLayout(column(box(content, "amber"), margins=(16, 14, 16, 0)))
        self.hide()

    def look(self, draft: Any, seen: Seen) -> None:
        """Ask what a draft on a form that showed this may not pass over."""
        self._lane.read(_looked, self._desk, draft, seen, owner=self, on_rows=self._show)

    def _show(self, found: tuple[tuple[Moved, ...], CaseSheet | None]) -> None:
        moved, self._sheet = found
        self.setVisible(self._sheet is not None)
        if self._sheet is None:
            return
        last = moved[-1]
        who = self.tr("{who}（{where}）").format(who=spoken(last.who), where=spoken(last.where))
        title = self.tr("您打开以后，{who}{when} 在这一件里办过事").format(who=who, when=last.when)
        refused = self._sheet.refused.get(self._act)
        self._title.setText(title)
        self.setAccessibleName(title)
        self._text.setText(self._what_next(refused))
        self.go_on.setVisible(refused is None)
        clear(self._told)
        for one in moved:
            self._told.addWidget(self._one(one))

    def _what_next(self, refused: Problem | None) -> str:
        kept = self.tr("您写的都还在，还没有写进去。")
        if refused is None:
            return kept
        why = self.tr("现在不能再办“{act}”：{why}").format(act=OFFERS[self._act].text(), why=sentence(refused))
        return f"{kept}\n{why}"

    def _one(self, one: Moved) -> QWidget:
        """One thing that was done: who, where and when, what, and field by field what stood there, what they and I wrote."""
        head = joint("，").join((spoken(one.who), spoken(one.where), one.when))
        lines = [Label(head, style.SMALL, "soft", wrap=True), Label(capital(said(one.headline)), bold=True, wrap=True)]
        if one.words:
            lines.append(Label(one.words, wrap=True))
        both = {compared.what for compared in one.fields}
        lines += [Label(said(fact), wrap=True) for fact in one.facts if fact.values.get("what") not in both]
        return held(column(*lines, *map(self._compared, one.fields), gap=3))

    def _compared(self, field: Compared) -> QWidget:
        values = (
            (self.tr("原来"), field.old, "soft"),
            (self.tr("对方改为"), field.theirs, "amber_ink"),
            (self.tr("您写的"), field.mine, "ink"),
        )
        return held(column(Label(capital(spoken(field.what))), *(value_line(*value) for value in values), gap=2))


def _looked(desk: Desk, draft: Any, seen: Seen) -> tuple[tuple[Moved, ...], CaseSheet | None]:
    """What others wrote that bars a draft, and then the case as it stands now."""
    moved = desk.moved_on(draft, seen)
    return moved, load_sheet(desk, draft.case) if moved else None
