"""交班留言 at the top of every page until whoever sits here has read them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.desk import Desk
from app.domain.envelope import CHINA
from app.shift_notes import ShiftNote, note_read, unread_notes
from ui.lane import Lane
from ui.messages import Messages
from ui.words import day_words

KEY = "shift."


class ShiftNotes(QObject):
    """Asked once, when the desk is opened."""

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._desk, self._messages = lane, desk, messages
        lane.read(unread_notes, desk, owner=self, on_rows=self._show, key="shift")

    def _show(self, notes: Sequence[ShiftNote]) -> None:
        today = self._desk.clock().astimezone(CHINA).date()
        for note in notes:
            at = note.at.astimezone(CHINA)
            title = self.tr("{name}交班留言，{day} {time}").format(
                name=note.by, day=day_words(at.date(), today), time=f"{at:%H:%M}"
            )
            self._messages.banner(
                "sky", title, note.text, action=self.tr("看过了"), on_action=partial(self._read, note.id),
                key=KEY + note.id,
            )  # fmt: skip

    def _read(self, note: str) -> None:
        self._messages.clear(KEY + note)
        self._lane.run(note_read, self._desk, note)
