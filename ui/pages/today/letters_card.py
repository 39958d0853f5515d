"""等您审批, 审批有了结果: the letters whose turn is that of whoever sits here."""

from __future__ import annotations

from app.domain.envelope import CHINA
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import LetterRow
from ui.pages.today.lines_card import LinesCard
from ui.words import capital, day_words, joint, matter, spoken, word_of


def decides(letter: LetterRow) -> tuple[object, ...]:
    """Where a letter is decided: its case, with the letter open."""
    return letter.case, "approve_letter", {"letter": letter.id}


def takes_up(letter: LetterRow) -> tuple[object, ...]:
    """Where its writer goes on with a letter: issues what was agreed to, or writes what was sent back anew."""
    if letter.result == "approved":
        return letter.case, "issue_letter", {"letter": letter.id}
    return letter.case, letter.act


class LettersCard(LinesCard):
    """The rows are LetterRows."""

    def title(self, letter: LetterRow) -> str:
        return joint("：").join((capital(word_of(DocumentKind, letter.kind)), matter(letter)))

    def count_words(self, count: int) -> str:
        return self.tr("{count} 份").format(count=count)


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
