"""To whom a report went: each with a tick, and once ticked the way and the time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.kinds import Recipient
from app.domain.procedure_terms import ReportWay
from ui.fields import ChoiceField, Field, TextField
from ui.parts.boxes import column, row
from ui.parts.tick_box import TickBox
from ui.words import capital, options_of, spoken


class _Row(QWidget):
    """One recipient."""

    def __init__(self, recipient: Recipient, now: str) -> None:
        super().__init__()
        self.recipient = recipient
        self.tick = TickBox(capital(spoken(recipient.name)), gives_way=True)
        ways = options_of(ReportWay)
        self.way = ChoiceField(self.tr("怎么报的"), ways, side="none")
        self.way.set_value(recipient.way or ReportWay.PHONE.code)
        self.way.editor().setAccessibleName(self.tr("怎么报给{who}的").format(who=recipient.name))
        self.at = TextField(self.tr("几点报的"), side="none", hint="2026-10-19 09:40")
        self.at.set_value(recipient.at or now)
        self.at.editor().setAccessibleName(self.tr("几点报给{who}的").format(who=recipient.name))
        self._details = QWidget()
        details = row(self.way, self.at, gap=8, margins=(24, 0, 0, 4))
        details.setStretch(0, 1)
        details.setStretch(1, 1)
        self._details.setLayout(details)
        self._details.hide()
        self.tick.toggled.connect(self._details.setVisible)
        self.setLayout(column(self.tick, self._details, gap=4))

    def told(self) -> list[str]:
        """What is ticked and typed: name, way, time, code."""
        return [self.recipient.name, str(self.way.value() or ""), self.at.text(), self.recipient.code]

    def put(self, told: Sequence[str]) -> None:
        """Show what told() gave."""
        self.way.set_value(told[1])
        self.at.set_value(told[2])
        self.tick.setChecked(True)


class RecipientsField(Field):
    """Recipients to tick; value() is a list of [name, way, time, code] of those that are."""

    def __init__(self, label: str, proposed: Sequence[Recipient], now: str) -> None:
        super().__init__(label, required=True, side="top")
        self._now = now
        self._rows: list[_Row] = []
        self._stack = column(gap=4)
        holder = QWidget()
        holder.setLayout(self._stack)
        self._build(holder)
        for recipient in proposed:
            self._add(recipient)
        if self._rows:
            self.setFocusProxy(self._rows[0].tick)

    def add(self, recipient: Recipient) -> None:
        """A further recipient, ticked."""
        known = next((r for r in self._rows if r.recipient.name == recipient.name), None) or self._add(recipient)
        known.tick.setChecked(True)

    def _add(self, recipient: Recipient) -> _Row:
        made = _Row(recipient, self._now)
        made.tick.toggled.connect(lambda _: self.edited.emit())
        made.way.edited.connect(self.edited)
        made.at.edited.connect(self.edited)
        self._rows.append(made)
        self._stack.addWidget(made)
        return made

    def value(self) -> object:
        return [r.told() for r in self._rows if r.tick.isChecked()]

    def recipients(self) -> tuple[Recipient, ...]:
        """Those ticked."""
        return tuple(Recipient(*r.told()) for r in self._rows if r.tick.isChecked())

    def set_value(self, value: object) -> None:
        told = value if isinstance(value, list | tuple) else ()
        for r in self._rows:
            r.tick.setChecked(False)
        for name, way, at, code in told:
            known = next((r for r in self._rows if r.recipient.name == name), None)
            (known or self._add(Recipient(name, way, at, code))).put((name, way, at))
