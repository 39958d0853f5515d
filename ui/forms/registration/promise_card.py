"""承诺: what our clerk promised while the matter was told; there once what was written sounds like one and the clerk says so."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.acts.promise_along import Promised
from ui.acts.promise_fields import DUE, OWNER, TEXT, PromiseFields
from ui.acts.staff import ask_staff
from ui.fields import Field
from ui.forms.registration.surroundings import Surroundings
from ui.parts.boxes import column, row
from ui.parts.card import Card


class PromiseCard(Card):
    """Away until a promise is taken. `edited`."""

    edited = Signal()

    def __init__(self, around: Surroundings) -> None:
        self.promise = PromiseFields(
            lambda: around.world.today, lambda typed, deliver: ask_staff(around.last)(typed, deliver)
        )
        super().__init__()
        self.promise.setParent(self)
        fields = self.promise.fields
        below = row(fields[DUE], fields[OWNER], gap=16)
        below.setStretch(1, 1)
        self.add(column(row(self.promise.head, None, self.promise.away), fields[TEXT], below, gap=6))
        self.promise.denied.connect(self.promise.put_away)
        self.promise.shown.connect(self.setVisible)
        for field in fields.values():
            field.edited.connect(self.edited)
        self.hide()

    def take(self, heard: str) -> None:
        """It is a promise: its words, and the keys to what is missing."""
        self.promise.take(heard)

    def fields(self) -> dict[str, Field]:
        """The fields by their path in RegisterDraft, none while they are away."""
        return dict(self.promise.fields) if self.promise.is_open else {}

    def promised(self) -> tuple[Promised, ...]:
        """What is typed."""
        return self.promise.promised()

    def show_promised(self, promised: tuple[Promised, ...]) -> None:
        """Show what a draft has."""
        self.promise.show_promised(promised)
