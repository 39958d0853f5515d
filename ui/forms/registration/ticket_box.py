"""The ticket of the queue that a visit came with: what this window has called is joined to the registration by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.desk import Desk
from app.domain.queue import Place
from app.queue_today import called_here
from ui.lane import Lane
from ui.parts.tick_box import TickBox


def read_called(desk: Desk) -> Place | None:
    """Whom this window has called and not yet served. Raises Unavailable."""
    return called_here(desk.read, desk.world())


class TicketBox(TickBox):
    """Ticked: the registration ends the ticket. `joined` carries the ticket's id, empty where the clerk took the tick away."""

    joined = Signal(str)

    def __init__(self, lane: Lane, desk: Desk) -> None:
        super().__init__("")
        self._lane, self._desk = lane, desk
        self._ticket = ""
        self.hide()
        self.toggled.connect(lambda ticked: self.joined.emit(self._ticket if ticked else ""))

    def look(self) -> None:
        """A new visit: ask which number is at this window."""
        self.forget()
        self._lane.read(read_called, self._desk, owner=self, on_rows=self._show, key="ticket")

    def forget(self) -> None:
        """No number: a letter, a call, a draft that goes on."""
        self._ticket = ""
        self.blockSignals(True)
        self.setChecked(False)
        self.blockSignals(False)
        self.hide()

    def _show(self, called: Place | None) -> None:
        if called is None:
            return
        self._ticket = called.line.part
        self.setText(self.tr("接上 {number} 号").format(number=called.line.title))
        self.setToolTip(self.tr("登记好了，这个号就结束；不是这个号的人，去掉勾"))
        self.updateGeometry()
        self.show()
        self.setChecked(True)
