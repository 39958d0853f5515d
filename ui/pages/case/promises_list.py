"""承诺: what was promised on this case and is still to be kept, with the days left. Enter leads to where it is noted as kept."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.domain.case import CaseState
from app.domain.promises import between_sides
from app.domain.world import World
from ui.pages.hall.promise_words import sides_look
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import clear, column
from ui.parts.card import Card
from ui.parts.deadline import DeadlineTag, deadline_look
from ui.words import counted, day_words, joint


class PromisesList(Card):
    """The open promises, the one due first on top; not there without any. `opened` carries a promise id."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ", padded=False)
        self.set_title(self.tr("答应过的"))
        self._rows = column(gap=0)
        self.add(self._rows)
        self.hide()

    def show_promises(self, case: CaseState, world: World) -> None:
        """Show the open promises of a case."""
        clear(self._rows)
        waiting = sorted((one for one in case.promises.values() if one.open), key=lambda one: (one.due_on, one.id))
        for one in waiting:
            day = self.tr("最迟 {day}").format(day=day_words(one.due_on, world.today))
            look = sides_look if between_sides(one) else deadline_look
            tag = DeadlineTag(look(one.due_on, world.today))
            item = LineItem(one.text, joint("，").join((day, one.owner_name)), tag)
            item.setToolTip(one.text)
            item.parted = one is not waiting[-1]
            item.pressed.connect(lambda id_=one.id: self.opened.emit(id_))
            self._rows.addWidget(item)
        self.set_note(counted(self.tr("{count} 项").format(count=len(waiting))))
        self.setVisible(bool(waiting))
