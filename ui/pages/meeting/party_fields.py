"""What each party says: a row a party, with one or two cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.kinds import PartyStance, Position
from app.domain.meeting_terms import Stance
from app.domain.promise_words import PromiseWords
from ui import style
from ui.acts.heard_promise import HeardPromise
from ui.fields import ChoiceField, Field, LongTextField, TextField
from ui.parts.boxes import column, row
from ui.parts.labels import Label
from ui.words import options_of

STANCE_WIDTH = 128


class _PartiesField(Field):
    """Base: the cells of each party; value() is a list of [party, first cell, second cell]."""

    def __init__(self, label: str, parties: Sequence[str]) -> None:
        super().__init__(label, required=True, side="top")
        self.cells = {party: self.made() for party in parties}
        stack = column(gap=10)
        for party, cells in self.cells.items():
            for cell in cells:
                cell.edited.connect(self.edited)
                cell.editor().setAccessibleName(f"{party}：{cell.label}")
            stack.addLayout(column(Label(party, bold=True), self.placed(cells), gap=4))
        holder = QWidget()
        holder.setLayout(stack)
        self._build(holder)
        self.setFocusProxy(next(iter(self.cells.values()))[0].editor())

    def made(self) -> tuple[Field, Field]:
        """The two cells of a party."""
        raise NotImplementedError

    def placed(self, cells: tuple[Field, Field]) -> QWidget:
        """How they stand."""
        raise NotImplementedError

    def told(self) -> list[tuple[str, str, str]]:
        """(party, first cell, second cell)."""
        return [(party, *(str(cell.value() or "") for cell in cells)) for party, cells in self.cells.items()]

    def value(self) -> object:
        return [list(one) for one in self.told()]

    def set_value(self, value: object) -> None:
        for party, *texts in value if isinstance(value, list | tuple) else ():
            for cell, text in zip(self.cells.get(party, ()), texts, strict=False):
                cell.set_value(text or None)


class PositionsField(_PartiesField):
    """What each party wants, and what it needs behind that."""

    def made(self) -> tuple[Field, Field]:
        wants, needs = self.tr("要什么"), self.tr("为什么要，真正在意的是什么")
        return (
            LongTextField(wants, side="none", hint=wants, lines=(1, 6)),
            LongTextField(needs, side="none", hint=needs, lines=(1, 6)),
        )

    def placed(self, cells: tuple[Field, Field]) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(*cells, gap=4))
        return holder

    def listen(self, words: PromiseWords, wanted: Callable[[], bool], taken: Callable[[str, str], None]) -> None:
        """Ask below what a party says whether what sounds like a promise is one, while it is `wanted`; `taken` gets the party
        and its words."""
        for party, (wants, _) in self.cells.items():
            assert isinstance(wants, LongTextField)
            heard = HeardPromise(wants, words, wanted)
            holder = wants.parentWidget()
            layout = holder.layout() if holder else None
            assert isinstance(layout, QBoxLayout)
            heard.stand_below(layout)
            heard.taken.connect(partial(taken, party))

    def positions(self) -> tuple[Position, ...]:
        """As the act takes them."""
        return tuple(Position(*one) for one in self.told())


class StancesField(_PartiesField):
    """What each party says to a proposal."""

    def made(self) -> tuple[Field, Field]:
        says = ChoiceField(self.tr("怎么说"), options_of(Stance), side="none", hint=self.tr("还没有说"))
        says.setFixedWidth(style.px(STANCE_WIDTH))
        words = self.tr("什么条件、为什么")
        return says, TextField(words, side="none", hint=words)

    def placed(self, cells: tuple[Field, Field]) -> QWidget:
        holder = QWidget()
        line = row(*cells, gap=6)
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

    def stances(self) -> tuple[PartyStance, ...]:
        """As the act takes them; of who said nothing yet nothing."""
        return tuple(PartyStance(*one) for one in self.told() if one[1])
