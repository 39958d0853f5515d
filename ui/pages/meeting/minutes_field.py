"""The items of the minutes: for each what was said, what was decided, who sees to it and by which day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from app.domain.kinds import Decided
from app.domain.promise_words import PromiseWords
from app.domain.world import World
from ui import style
from ui.acts.heard_promise import HeardPromise
from ui.fields import Field, LongTextField, TextField, TypeAheadField
from ui.fields.date_field import read_date
from ui.fields.type_ahead_field import Ask
from ui.parts.boxes import column, row
from ui.parts.button import Button

DAY_WIDTH = 132


class _Item(QWidget):
    """One item; the keys go through it from above to below."""

    def __init__(self, number: int, ask: Ask, words: PromiseWords) -> None:
        super().__init__()
        said, decided = self.tr("怎么说的"), self.tr("定了什么")
        owner, day = self.tr("谁来办"), self.tr("最迟哪天")
        self._said = LongTextField(said, side="none", hint=said, lines=(1, 6))
        self._decided = LongTextField(decided, side="none", hint=decided, lines=(1, 6))
        self.cells: tuple[TextField | LongTextField, ...] = (
            TextField(self.tr("第 {number} 项").format(number=number), side="top", hint=self.tr("议的是什么")),
            self._said,
            self._decided,
            TypeAheadField(owner, ask, side="none", free=True, hint=owner),
            TextField(day, side="none", hint=day),
        )
        self.cells[4].setFixedWidth(style.px(DAY_WIDTH))
        last = row(self.cells[3], self.cells[4], gap=6)
        last.setStretch(0, 1)
        inside = column(*self.cells[:3], last, gap=4)
        self.setLayout(inside)
        self._said_so = HeardPromise(self._said, words, lambda: not self._decided.text())
        self._said_so.taken.connect(self.decide)
        self._left_open = HeardPromise(self._decided, words, lambda: not (self.cells[3].text() or self.cells[4].text()))
        self._left_open.taken.connect(lambda _: self.cells[3].setFocus())
        for asked in (self._said_so, self._left_open):
            asked.stand_below(inside)

    def stops(self) -> list[QWidget]:
        """What the keys stop at, from above to below; a question only while it is asked."""
        title, said, decided, owner, day = (cell.editor() for cell in self.cells)
        said_so, left_open = ((one.yes, one.no) for one in (self._said_so, self._left_open))
        return [title, said, *said_so, decided, *left_open, owner, day]

    def decide(self, what: str) -> None:
        """Write what was decided; the keys go to who sees to it."""
        self._decided.set_value(what)
        self._left_open.settle()
        self._decided.edited.emit()
        self.cells[3].setFocus()

    def texts(self) -> list[str]:
        """What is typed."""
        return [cell.text() for cell in self.cells]

    def put(self, texts: Sequence[str]) -> None:
        """Show what texts() gave."""
        for cell, text in zip(self.cells, texts, strict=True):
            cell.set_value(text)


class MinutesField(Field):
    """Items; value() is a list of [title, said, decided, owner, day as typed]. One that says nothing is no item. `count`: of
    so many the keys go from one to the next and on to what stands below. `ask`: who may see to it."""

    def __init__(self, label: str, world: World, ask: Ask, count: int = 1) -> None:
        super().__init__(label, required=True, side="top")
        self._ask = ask
        self._today, self._words = world.today, world.lookup.promise_words
        self._items: list[_Item] = []
        self._stack = column(gap=14)
        self._more = Button(self.tr("再加一项"), icon="plus", key="Alt+A", height=30)
        self._more.clicked.connect(lambda: self._add().cells[0].setFocus())
        holder = QWidget()
        holder.setLayout(column(self._stack, row(self._more, None), gap=10))
        self._build(holder)
        for _ in range(max(count, 1)):
            self._add()
        self.setFocusProxy(self._items[0].cells[0].editor())

    def _add(self) -> _Item:
        made = _Item(len(self._items) + 1, self._ask, self._words)
        for cell in made.cells:
            cell.edited.connect(self.edited)
        before = self._items[-1].stops()[-1:] if self._items else []
        self._items.append(made)
        self._stack.addWidget(made)
        made.show()
        for one, other in pairwise([*before, *made.stops(), self._more]):
            QWidget.setTabOrder(one, other)
        return made

    def add_decided(self, what: str) -> None:
        """One more item, of what was decided."""
        self._add().decide(what)

    def value(self) -> object:
        return [item.texts() for item in self._items]

    def items(self) -> tuple[Decided, ...]:
        """The items; a day that can be read as an ISO day, another one as typed."""
        return tuple(Decided(*texts[:4], self._day(texts[4])) for texts in (item.texts() for item in self._items))

    def _day(self, typed: str) -> str:
        day = read_date(typed, self._today)
        return day.isoformat() if day else typed

    def set_value(self, value: object) -> None:
        told = [list(map(str, r)) for r in value] if isinstance(value, list | tuple) else []
        while len(self._items) < len(told):
            self._add()
        for made, texts in zip(self._items, [*told, *[[""] * 5] * len(self._items)], strict=False):
            made.put(texts)
