"""Who does what by which day: one row under the other, a fresh one always ready below the last that is written on."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.kinds import Duty
from ui import style
from ui.fields import Field, TextField, TypeAheadField
from ui.fields.date_field import read_date
from ui.fields.field import next_for_keys
from ui.fields.type_ahead_field import Ask
from ui.parts.boxes import column, row
from ui.parts.labels import Label

WHO_WIDTH, DAY_WIDTH = 116, 112


class _Row(QWidget):
    """One row; the keys go from cell to cell and on to the next row."""

    def __init__(self, number: int, ask: Ask | None) -> None:
        super().__init__()
        who, what, day = self.tr("谁"), self.tr("做什么、怎样做"), self.tr("最迟哪天")
        self.cells = (
            TypeAheadField(who, ask, free=True, hint=who, side="none")
            if ask
            else TextField(who, hint=who, side="none"),
            TextField(what, hint=what, side="none"),
            TextField(day, hint=day, side="none"),
        )
        for cell, name in zip(self.cells, (who, what, day), strict=True):
            cell.editor().setAccessibleName(self.tr("第 {number} 行，{name}").format(number=number, name=name))
        self.cells[0].setFixedWidth(style.px(WHO_WIDTH))
        self.cells[2].setFixedWidth(style.px(DAY_WIDTH))
        line = row(*self.cells, gap=6)
        line.setStretch(1, 1)
        self.setLayout(line)

    def texts(self) -> list[str]:
        """What is typed in the three cells."""
        return [cell.text() for cell in self.cells]

    def put(self, texts: list[str]) -> None:
        """Show what texts() gave."""
        for cell, text in zip(self.cells, texts, strict=True):
            cell.set_value(text)


class DutiesField(Field):
    """Rows of who, what, by which day; value() is a list of [who, what, day as typed]. An empty row is no row.
    `hint`: other words below; `ask`: whom to offer."""

    def __init__(
        self, label: str, today: date, hint: str = "", *, required: bool = True, ask: Ask | None = None
    ) -> None:
        super().__init__(label, required=required, side="top")
        self._ask = ask
        self._today = today
        self._rows: list[_Row] = []
        self._stack = column(gap=4)
        usual = self.tr("写到最后一行会自动添一行；最迟哪天空着，就是马上做；写了的，当日也算。")
        holder = QWidget()
        holder.setLayout(column(self._stack, Label(hint or usual, style.SMALL, "soft", wrap=True), gap=4))
        self._build(holder)
        self._add()
        self.setFocusProxy(self._rows[0].cells[0].editor())

    def _add(self) -> _Row:
        made = _Row(len(self._rows) + 1, self._ask)
        for cell in made.cells:
            cell.edited.connect(self._edited)
        before = self._rows[-1].cells[-1] if self._rows else None
        self._rows.append(made)
        self._stack.addWidget(made)
        made.show()  # now, not with the next events: the next key may be for it
        if before is not None:
            next_for_keys(before, made.cells)
        return made

    def _edited(self) -> None:
        if any(self._rows[-1].texts()):
            self._add()
        self.edited.emit()

    def add_task(self, what: str) -> None:
        """Write this into the free row; the keys go to who sees to it."""
        free = self._rows[-1]
        free.cells[1].set_value(what)
        self._edited()
        free.cells[0].setFocus()

    def value(self) -> object:
        return self._told()

    def _told(self) -> list[list[str]]:
        return [texts for texts in (made.texts() for made in self._rows) if any(texts)]

    def duties(self) -> tuple[Duty, ...]:
        """The rows written; a day that can be read as an ISO day, another one as typed."""
        return tuple(Duty(who, what, self._day(typed)) for who, what, typed in self._told())

    def _day(self, typed: str) -> str:
        day = read_date(typed, self._today, plans=True)
        return day.isoformat() if day else typed

    def set_value(self, value: object) -> None:
        told = [list(map(str, r)) for r in value] if isinstance(value, list | tuple) else []
        while len(self._rows) <= len(told):
            self._add()
        for made, texts in zip(self._rows, [*told, *[["", "", ""]] * len(self._rows)], strict=False):
            made.put(texts)
