"""The papers of a meeting: which there are now, each with its button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal

from app.domain.meeting_terms import Invitation
from app.domain.terms import DocumentKind
from ui.pages.meeting.reading import MeetingSheet
from ui.parts.boxes import clear, column
from ui.parts.button import Button
from ui.parts.card import Card
from ui.words import capital, word_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MeetingPaper:
    """One paper: its words, its name and what it is about, as `Desk.sheet` takes them."""

    words: str
    key: str
    name: str
    about: str


def papers(sheet: MeetingSheet) -> Sequence[MeetingPaper]:
    """Those that can be printed now."""
    meeting = sheet.meeting
    found = []
    if sheet.ahead and sheet.shut is None:
        found += _to_come(sheet)
    if meeting.clauses:
        found.append(MeetingPaper(translate("Meeting", "约定"), "Alt+U", "meeting_terms", meeting.id))
    if meeting.agreement and not meeting.agreement.said.case:
        words = capital(word_of(DocumentKind, meeting.agreement.said.paper))
        found.append(MeetingPaper(words, "Alt+O", "meeting_agreement", meeting.id))
    if meeting.held_on:
        found.append(MeetingPaper(translate("Meeting", "纪要"), "Alt+P", "meeting_minutes", meeting.id))
    return found


def _to_come(sheet: MeetingSheet) -> Sequence[MeetingPaper]:
    """Invitations of people, notices to bodies, and the reminders of both."""
    meeting, found = sheet.meeting, list[MeetingPaper]()
    invited, reminded = (f"{meeting.id} {way.code}" for way in Invitation)
    people, bodies = set(meeting.addressees) - set(meeting.bodies), bool(meeting.bodies)
    if people:
        words = translate("Meeting", "会前提醒（人）") if bodies else translate("Meeting", "会前提醒")
        found.append(MeetingPaper(translate("Meeting", "请柬"), "Alt+P", "meeting_invitations", invited))
        found.append(MeetingPaper(words, "", "meeting_invitations", reminded))
    if bodies:
        words = translate("Meeting", "会前提醒（单位）") if people else translate("Meeting", "会前提醒")
        key = "Alt+M" if people else "Alt+P"
        found.append(MeetingPaper(translate("Meeting", "会议通知"), key, "meeting_notices", invited))
        found.append(MeetingPaper(words, "", "meeting_notices", reminded))
    return found


class PapersCard(Card):
    """The buttons; `asked` carries the paper."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(" ", padded=False)
        self.set_title(self.tr("打印"))
        self._list = column(gap=4, margins=(8, 4, 8, 8))
        self.add(self._list)

    def show_sheet(self, sheet: MeetingSheet) -> None:
        """The papers of this one."""
        clear(self._list)
        found = papers(sheet)
        self.setVisible(bool(found))
        for one in found:
            button = Button(one.words, icon="printer", key=one.key, height=34, wide=True)
            button.clicked.connect(lambda _=False, one=one: self.asked.emit(one))
            self._list.addWidget(button)
            button.show()
