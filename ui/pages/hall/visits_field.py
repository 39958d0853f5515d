"""Whom a day outside visits, in walking order: which case, at home or elsewhere, when and how they agreed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.kinds import PlannedVisit
from app.domain.outreach_terms import AgreedHow
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.found_cases import ask_cases
from ui.fields import Candidate, ChoiceField, Field, TextField, TypeAheadField
from ui.fields.date_field import read_date
from ui.fields.field import next_for_keys
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import options_of

HOME, ELSEWHERE = "home", "elsewhere"
WHERE_WIDTH, DAY_WIDTH, NUMBER_WIDTH = 104, 108, 14
EMPTY = ["", "", "", HOME, "", "", ""]


class _Row(QWidget):
    """One visit in two lines. `texts`: visit, case, its words, where, place, day of the agreement, how."""

    def __init__(self, number: int, tools: Tools, owner: QWidget) -> None:
        super().__init__()
        self._visit = ""
        self.up = Button("", icon="caret-up", height=34)
        self.up.setAccessibleName(self.tr("第 {number} 户往前走").format(number=number))
        self.up.setToolTip(self.tr("先去这一户"))
        self.up.setEnabled(number > 1)
        hint = self.tr("编号、姓名，或者内容里的字")
        self.case = TypeAheadField(
            self.tr("哪一件"), ask_cases(tools, owner), side="none", hint=hint, beside=(self.up,)
        )
        places = [(HOME, self.tr("在家里")), (ELSEWHERE, self.tr("不在家里"))]
        self.where = ChoiceField(self.tr("在哪里"), places, side="none")
        self.place = TextField(self.tr("在哪里见"), side="none", hint=self.tr("在哪里见"))
        self.agreed_on = TextField(self.tr("哪天同意的"), side="none", hint=self.tr("哪天同意"))
        self.how = ChoiceField(self.tr("怎样同意的"), options_of(AgreedHow), side="none", hint=self.tr("怎样同意"))
        self.where.setFixedWidth(style.px(WHERE_WIDTH))
        self.agreed_on.setFixedWidth(style.px(DAY_WIDTH))
        self.where.edited.connect(self._fit)
        self.cells: tuple[Field, ...] = (self.case, self.where, self.place, self.agreed_on, self.how)
        self._name_cells(number)
        count = Label(str(number), tone="soft")
        count.setFixedWidth(style.px(NUMBER_WIDTH))
        below = row(self.where, self.place, self.agreed_on, self.how, gap=6, margins=(NUMBER_WIDTH + 6, 0, 0, 0))
        self.setLayout(column(row(count, self.case, gap=6), below, gap=4))
        self.put(EMPTY)

    def _name_cells(self, number: int) -> None:
        for cell in self.cells:
            words = self.tr("第 {number} 户，{name}")
            cell.editor().setAccessibleName(words.format(number=number, name=cell.editor().accessibleName()))

    def _fit(self) -> None:
        home = self.where.value() == HOME
        self.place.setVisible(not home)
        self.agreed_on.setVisible(home)
        self.how.setVisible(home)

    def texts(self) -> list[str]:
        """What stands in it, as text."""
        chosen = str(self.case.value() or "")
        shown = self.case.text()
        cells = (self.where, self.place, self.agreed_on, self.how)
        return [self._visit, chosen, shown, *(str(cell.value() or "") for cell in cells)]

    def put(self, texts: Sequence[str]) -> None:
        """Show what texts() gave."""
        self._visit, case, shown, where, place, agreed_on, how = texts
        self.case.set_value(Candidate(case, shown) if case else shown)
        self.where.set_value(where or HOME)
        self.place.set_value(place)
        self.agreed_on.set_value(agreed_on)
        self.how.set_value(how or None)
        self._fit()

    @property
    def said(self) -> bool:
        """Whether somebody wrote on it."""
        return bool(self.case.text().strip())


class VisitsField(Field):
    """Rows of visits; a fresh one is always ready below the last that is written on. A row whose case is emptied is none."""

    def __init__(self, label: str, tools: Tools, today: date) -> None:
        super().__init__(label, side="top")
        self._tools, self._today = tools, today
        self._rows: list[_Row] = []
        self._known: set[str] = set()
        self._stack = column(gap=10)
        words = self.tr("按走的先后写。家访要先问过本人：哪天、怎样同意的。不去的一户，把那一件清空。")
        holder = QWidget()
        holder.setLayout(column(Label(words, style.SMALL, "soft", wrap=True), self._stack, gap=6))
        self._build(holder)
        self._add()
        self.setFocusProxy(self._rows[0].case.editor())

    def _add(self) -> _Row:
        number = len(self._rows)
        made = _Row(number + 1, self._tools, self)
        for cell in made.cells:
            cell.edited.connect(self._edited)
        made.up.clicked.connect(lambda: self._first(number))
        before = self._rows[-1].cells[-1] if self._rows else None
        self._rows.append(made)
        self._stack.addWidget(made)
        made.show()  # now, not with the next events: the next key may be for it
        if before is not None:
            next_for_keys(before, made.cells)
        return made

    def _edited(self) -> None:
        if self._rows[-1].said:
            self._add()
        self.edited.emit()

    def _first(self, number: int) -> None:
        """One visit goes before the one above it."""
        above, here = self._rows[number - 1], self._rows[number]
        texts = above.texts()
        above.put(here.texts())
        here.put(texts)
        self.edited.emit()

    def value(self) -> object:
        return [made.texts() for made in self._rows if made.said]

    def set_value(self, value: object) -> None:
        told = [list(map(str, texts)) for texts in value] if isinstance(value, list | tuple) else []
        self._known |= {texts[0] for texts in told if texts[0]}
        while len(self._rows) <= len(told):
            self._add()
        for made, texts in zip(self._rows, [*told, *[EMPTY] * len(self._rows)], strict=False):
            made.put(texts)

    def visits(self) -> tuple[PlannedVisit, ...]:
        """The visits written; a day that can be read as an ISO day, another one as typed."""
        return tuple(
            PlannedVisit(visit, case, where == HOME, place, self._day(agreed_on), how)
            for visit, case, _, where, place, agreed_on, how in (made.texts() for made in self._rows if made.said)
        )

    def dropped(self) -> tuple[str, ...]:
        """Those that stood there and were emptied."""
        return tuple(sorted(self._known - {one.visit for one in self.visits()}))

    def _day(self, typed: str) -> str:
        day = read_date(typed, self._today)
        return day.isoformat() if day else typed
