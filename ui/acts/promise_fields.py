"""What is promised, by when and whose it is: fields that stay away until a promise was heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.acts.promise_along import Promised
from ui.fields import Candidate, DateField, Field, LongTextField, TypeAheadField
from ui.fields.type_ahead_field import Ask
from ui.parts.button import Button
from ui.parts.labels import Label

TEXT, DUE, OWNER = "promised.text", "promised.due_on", "promised.owner"


class PromiseFields(QObject):
    """The fields of one promise, with a head above them and the way back below. Whoever holds them puts them into its layout.
    `denied`: it is none after all."""

    denied = Signal()
    shown = Signal(bool)

    def __init__(self, today: Callable[[], date], ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self._owner = TypeAheadField(self.tr("谁来办"), ask, required=True, free=True, side="top", hint=hint)
        self._due = DateField(self.tr("最迟哪天（含当日）"), today, required=True, side="top", plans=True)
        self.fields: dict[str, Field] = {
            TEXT: LongTextField(self.tr("答应了什么"), required=True, side="top", lines=(2, 5)),
            DUE: self._due,
            OWNER: self._owner,
        }
        self.head = Label(self.tr("记进承诺台账"), bold=True)
        self.away = Button(self.tr("不记成承诺"), "link", height=28, flush=True)
        self.away.clicked.connect(self.denied)
        self.is_open = False
        self.show_fields(shown=False)

    def stand_in(self, layout: QBoxLayout) -> None:
        """Put the head above the fields and the way back below them, in the column that has the fields."""
        layout.insertWidget(layout.indexOf(self.fields[TEXT]), self.head)
        layout.insertWidget(layout.indexOf(self._owner) + 1, self.away)
        QWidget.setTabOrder(self._owner.editor(), self.away)

    def show_fields(self, *, shown: bool) -> None:
        """Show them, or hide them with what is typed."""
        self.is_open = shown
        for part in (self.head, *self.fields.values(), self.away):
            part.setVisible(shown)
        self.shown.emit(shown)

    def fit(self) -> None:
        """A draft that is taken up again may have had a promise in it."""
        if self._text():
            self.show_fields(shown=True)

    def take(self, heard: str, owner: str = "") -> None:
        """Open them with the words that sounded like one, and where it is known with whose it is; the keys go to what is
        missing."""
        self.show_fields(shown=True)
        if not self._text():
            self.fields[TEXT].set_value(heard)
        if owner and not self._owner.text():
            self._owner.set_value(owner)
        self.fields[TEXT].edited.emit()
        self.fields[DUE if heard else TEXT].setFocus()

    def put_away(self) -> None:
        """It is no promise."""
        self.fields[TEXT].set_value("")
        self.show_fields(shown=False)
        self.fields[TEXT].edited.emit()

    def promised(self) -> tuple[Promised, ...]:
        """What is typed, nothing while they are away."""
        if not self.is_open:
            return ()
        return (Promised(self._text(), str(self._owner.value() or ""), self._owner.text(), self._due.written()),)

    def show_promised(self, promised: Sequence[Promised]) -> None:
        """Show what promised() gave."""
        one = promised[0] if promised else Promised()
        self.fields[TEXT].set_value(one.text)
        self._due.set_value(one.due_on)
        self._owner.set_value(Candidate(one.owner, one.owner_name) if one.owner else one.owner_name)
        self.show_fields(shown=bool(promised))

    def _text(self) -> str:
        return str(self.fields[TEXT].value() or "")
