"""The place above the fields of a form where it is said what others did on the case meanwhile; empty until they did."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.history import Seen
from app.reports.moved_on import Moved
from ui.acts.moved_notice import MovedNotice
from ui.case_sheet import CaseSheet, load_sheet
from ui.fields import Field
from ui.lane import Lane
from ui.parts.boxes import clear, column


class Meanwhile(QWidget):
    """`anew` carries the CaseSheet on which the clerk wants to go on."""

    anew = Signal(object)

    def __init__(self, lane: Lane, desk: Desk) -> None:
        super().__init__()
        self._lane, self._desk = lane, desk
        self._place = column(gap=0)
        self.setLayout(self._place)

    def look(self, act: str, draft: Any, seen: Seen, first: Field) -> None:
        """Ask what a draft on a form that showed this may not pass over; `first` is the field below."""

        def show(found: tuple[tuple[Moved, ...], CaseSheet | None]) -> None:
            moved, sheet = found
            clear(self._place)
            if sheet is None:
                return
            notice = MovedNotice(moved, act, sheet.refused.get(act))
            notice.anew.connect(lambda: self.anew.emit(sheet))
            self._place.addWidget(notice)
            notice.stand_before(first)

        self._lane.read(_looked, self._desk, draft, seen, owner=self, on_rows=show)


def _looked(desk: Desk, draft: Any, seen: Seen) -> tuple[tuple[Moved, ...], CaseSheet | None]:
    """What others wrote that bars a draft, and then the case as it stands now."""
    moved = desk.moved_on(draft, seen)
    return moved, load_sheet(desk, draft.case) if moved else None
