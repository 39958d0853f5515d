"""等您审批, 审批有了结果: the letters whose turn is that of whoever sits here, the longest waiting first; Enter opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.envelope import CHINA
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import LetterRow
from ui import style
from ui.pages.today.line_item import HEIGHT as LINE_HEIGHT
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import clear, column, scrolled
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import Label
from ui.words import capital, day_words, joint, spoken, word_of

HEAD = 50
MOST_SEEN = 2
"""Lines seen without scrolling; the matters that are nearly due keep their room below."""


def decides(letter: LetterRow) -> tuple[object, ...]:
    """Where a letter is decided: its case, with the letter open."""
    return letter.case, "approve_letter", {"letter": letter.id}


def takes_up(letter: LetterRow) -> tuple[object, ...]:
    """Where its writer goes on with a letter: issues what was agreed to, or writes what was sent back anew."""
    if letter.result == "approved":
        return letter.case, "issue_letter", {"letter": letter.id}
    return letter.case, letter.act


class LettersCard(Card):
    """Not there for whoever has no such letter. `opened` carries a LetterRow. A subclass says its words."""

    key = ""
    opened = Signal(object)

    def __init__(self, title: str, goes_to: str) -> None:
        super().__init__(" ", right=(Keycap(self.key),), padded=False)
        self.set_title(title)
        self._lines = column(gap=0)
        holder = QWidget()
        holder.setLayout(self._lines)
        self.add(scrolled(holder))
        shortcut(self, self.key, goes_to, self.focus_first)
        self.hide()

    def about(self, letter: LetterRow, world: World) -> str:
        """The second line."""
        raise NotImplementedError

    def verb(self, letter: LetterRow) -> str:
        """What Enter does, at the right."""
        raise NotImplementedError

    def show_letters(self, letters: Sequence[LetterRow], world: World) -> None:
        """Show these letters, or nothing at all."""
        clear(self._lines)
        for letter in letters:
            title = joint("：").join((capital(word_of(DocumentKind, letter.kind)), letter.title))
            item = LineItem(title, self.about(letter, world), Label(self.verb(letter), tone="sky_ink"))
            item.pressed.connect(lambda letter=letter: self.opened.emit(letter))
            self._lines.addWidget(item)
        self._lines.addStretch(1)
        self.set_note(self.tr("{count} 份").format(count=len(letters)))
        self.setFixedHeight(style.px(HEAD + LINE_HEIGHT * min(len(letters), MOST_SEEN)))
        self.setVisible(bool(letters))

    def focus_first(self) -> None:
        """Go to the letter that waits longest."""
        if lines := self.findChildren(LineItem):
            lines[0].setFocus()


class ToApproveCard(LettersCard):
    """等您审批."""

    key = "Alt+S"

    def __init__(self) -> None:
        super().__init__(self.tr("等您审批"), self.tr("到“等您审批”"))

    def about(self, letter: LetterRow, world: World) -> str:
        day = day_words(letter.submitted_at.astimezone(CHINA).date(), world.today)
        names = {member.id: member.name for member in world.staff}
        asked = self.tr("{who} {day}送审").format(who=names.get(letter.written_by, ""), day=day)
        return joint("，").join((asked, spoken(letter.who)))

    def verb(self, letter: LetterRow) -> str:
        return self.tr("去审批")


class CameBackCard(LettersCard):
    """审批有了结果: what this user submitted, and what came of it."""

    key = "Alt+G"

    def __init__(self) -> None:
        super().__init__(self.tr("审批有了结果"), self.tr("到“审批有了结果”"))

    def about(self, letter: LetterRow, world: World) -> str:
        if letter.result == "approved":
            return joint("，").join((self.tr("都同意了，等您出具"), spoken(letter.who)))
        return self.tr("退回修改：{note}").format(note=letter.note)

    def verb(self, letter: LetterRow) -> str:
        return self.tr("去出具") if letter.result == "approved" else self.tr("去修改")
