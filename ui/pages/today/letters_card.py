"""等您审批: the letters that wait for whoever sits here, the longest waiting first; Enter opens one for the decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.envelope import CHINA
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import LetterRow
from ui import style
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import clear, column, scrolled
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import Label
from ui.words import capital, day_words, joint, spoken, word_of

KEY = "Alt+S"
HEAD, LINE = 50, 52
MOST_SEEN = 2
"""Lines seen without scrolling; the matters that are nearly due keep their room below."""


def decides(letter: LetterRow) -> tuple[object, ...]:
    """Where a letter is decided: its case, with the letter open."""
    return letter.case, "approve_letter", {"letter": letter.id}


class LettersCard(Card):
    """Not there for whoever has nothing to approve. `opened` carries a LetterRow."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(" ", right=(Keycap(KEY),), padded=False)
        self.set_title(self.tr("等您审批"))
        self._lines = column(gap=0)
        holder = QWidget()
        holder.setLayout(self._lines)
        self.add(scrolled(holder))
        shortcut(self, KEY, self.tr("到“等您审批”"), self.focus_first)
        self.hide()

    def show_letters(self, letters: Sequence[LetterRow], world: World) -> None:
        """Show these letters, or nothing at all."""
        clear(self._lines)
        for letter in letters:
            title = joint("：").join((capital(word_of(DocumentKind, letter.kind)), letter.title))
            item = LineItem(title, self._about(letter, world), Label(self.tr("去审批"), tone="sky_ink"))
            item.pressed.connect(lambda letter=letter: self.opened.emit(letter))
            self._lines.addWidget(item)
        self._lines.addStretch(1)
        self.set_note(self.tr("{count} 份").format(count=len(letters)))
        self.setFixedHeight(style.px(HEAD + LINE * min(len(letters), MOST_SEEN)))
        self.setVisible(bool(letters))

    def _about(self, letter: LetterRow, world: World) -> str:
        day = day_words(letter.submitted_at.astimezone(CHINA).date(), world.today)
        names = {member.id: member.name for member in world.staff}
        asked = self.tr("{who} {day}送审").format(who=names.get(letter.written_by, ""), day=day)
        return joint("，").join((asked, spoken(letter.who)))

    def focus_first(self) -> None:
        """Go to the letter that waits longest."""
        if lines := self.findChildren(LineItem):
            lines[0].setFocus()
