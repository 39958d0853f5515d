"""给来访人看: how far a case is, on the screen that faces whoever came to ask about it; only while the clerk shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.visitor_screen import Outcome, progress
from ui.acts.act_panel import Tools
from ui.for_visitor import Answers, ForVisitor

_NOTHING = Answers(lambda: None, lambda part: None, lambda picture: None)
"""Of a case on record nothing is confirmed and nothing signed here."""


class Across(QObject):
    """`changed` when the screen has something else to show."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._visit: ForVisitor | None = None

    def show_case(self, case: str) -> None:
        """The clerk turns the case to the visitor."""
        desk = self._tools.desk
        self._tools.lane.read(progress, desk, case, owner=self, on_rows=self._show, key="progress")

    def _show(self, told: Outcome | None) -> None:
        if told is None:
            self._tools.messages.status(self.tr("限知悉人查看的不上群众屏"))
            return
        self._visit = ForVisitor(self._tools.desk.new_id(), _NOTHING, outcome=told, cases=(told.case,))
        self._tools.messages.status(self.tr("来访人在群众屏上看得到办到哪一步了"))
        self.changed.emit()

    def forget(self) -> None:
        """Another case, or the page comes to the front anew."""
        self._visit = None

    def visit(self) -> ForVisitor | None:
        """What the screen shows now."""
        return self._visit
