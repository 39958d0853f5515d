"""What others did on the case while a form was open: said above its fields, the comparison one key away.

Nothing is chosen for the clerk: what was typed stays, and goes on only on the case as it stands now.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.domain.problems import Problem
from app.reports.moved_on import Compared, Moved
from ui import style
from ui.acts.offers import OFFERS
from ui.fields import Field
from ui.messages import sentence
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import capital, joint, said, spoken


class MovedNotice(QWidget):
    """`anew`: the clerk goes on with the act on the case as it stands now; not offered where it may not be done any more."""

    anew = Signal()

    def __init__(self, moved: Sequence[Moved], act: str, refused: Problem | None) -> None:
        super().__init__()
        last = moved[-1]
        who = self.tr("{who}（{where}）").format(who=spoken(last.who), where=spoken(last.where))
        title = self.tr("您打开以后，{who}{when} 在这一件里办过事").format(who=who, when=last.when)
        self._look = look = Button(self.tr("看看改了什么"), icon="git-diff", height=30)
        look.setCheckable(True)
        self._again = again = Button(self.tr("按现在的样子接着办"), icon="arrow-clockwise", height=30)
        again.clicked.connect(self.anew)
        if refused is not None:
            again.hide()
        self.comparison = QWidget()
        self.comparison.setLayout(column(*map(self._told, moved), gap=8))
        self.comparison.hide()
        look.toggled.connect(self.comparison.setVisible)
        content = column(
            Label(title, bold=True, wrap=True), Label(self._what_next(act, refused), style.SMALL, "soft", wrap=True),
            row(look, again, None), self.comparison, gap=8, margins=(12, 10, 12, 10),
        )  # fmt: skip
        self.setLayout(column(box(content, "amber"), margins=(12, 10, 12, 0)))
        self.setAccessibleName(title)

    def stand_before(self, field: Field) -> None:
        """The keys reach the notice before what it stands above."""
        before = field.editor().previousInFocusChain()
        while not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = before.previousInFocusChain()
        self.setTabOrder(before, self._look)
        self.setTabOrder(self._look, self._again)

    def _what_next(self, act: str, refused: Problem | None) -> str:
        kept = self.tr("您写的都还在，还没有写进去。")
        if refused is None:
            return kept
        why = self.tr("现在不能再办“{act}”：{why}").format(act=OFFERS[act].text(), why=sentence(refused))
        return f"{kept}\n{why}"

    def _told(self, one: Moved) -> QWidget:
        """One thing that was done: who, where and when, what, and field by field what stood there, what they and I wrote."""
        head = joint("，").join((spoken(one.who), spoken(one.where), one.when))
        lines = [Label(head, style.SMALL, "soft", wrap=True), Label(capital(said(one.headline)), bold=True, wrap=True)]
        if one.words:
            lines.append(Label(one.words, wrap=True))
        both = {compared.what for compared in one.fields}
        lines += [Label(said(fact), wrap=True) for fact in one.facts if fact.values.get("what") not in both]
        return _held(column(*lines, *map(self._compared, one.fields), gap=3))

    def _compared(self, field: Compared) -> QWidget:
        values = (
            (self.tr("原来"), field.old, "soft"),
            (self.tr("对方改为"), field.theirs, "amber_ink"),
            (self.tr("您写的"), field.mine, "ink"),
        )
        return _held(column(Label(capital(spoken(field.what))), *(_value(*value) for value in values), gap=2))


def _value(words: str, value: str, tone: str) -> QWidget:
    label = Label(words, style.SMALL, "soft")
    label.setFixedWidth(style.px(64))
    line = row(label, Label(spoken(value), tone=tone, wrap=True), gap=8)
    line.setStretch(1, 1)
    return _held(line)


def _held(layout: QLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder
