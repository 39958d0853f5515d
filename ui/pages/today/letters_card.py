"""等您审批, 您经手的文书: the letters whose turn is that of whoever sits here, and those of theirs that are held up."""

from __future__ import annotations

from app.domain.envelope import CHINA
from app.domain.terms import DocumentKind, Role
from app.domain.world import World
from app.ports import LetterRow
from app.reports.to_approve import came_back
from ui.pages.today.lines_card import LinesCard
from ui.words import capital, day_words, joint, matter, spoken, word_of


def decides(letter: LetterRow) -> tuple[object, ...]:
    """Where a letter is decided: its case, with the letter open."""
    return letter.case, "approve_letter", {"letter": letter.id}


def takes_up(letter: LetterRow, world: World) -> tuple[object, ...] | str:
    """Where its writer goes on with a letter: issues what was agreed to, or writes what was sent back anew; what somebody else
    holds up is looked at in its case."""
    if not came_back(letter, world):
        return letter.case
    if letter.result == "approved":
        return letter.case, "issue_letter", {"letter": letter.id}
    return letter.case, letter.act


class LettersCard(LinesCard):
    """The rows are LetterRows."""

    def title(self, letter: LetterRow) -> str:
        return joint("：").join((capital(word_of(DocumentKind, letter.kind)), matter(letter)))

    def due_words(self, letter: LetterRow, world: World) -> str:
        """By when the matter is to be acted on; empty where no day runs."""
        if letter.due_on is None:
            return ""
        words = self.tr("最迟 {day}") if letter.due_on >= world.today else self.tr("{day}已经到期")
        return words.format(day=day_words(letter.due_on, world.today))

    def count_words(self, count: int) -> str:
        return self.tr("{count} 份").format(count=count)


class ToApproveCard(LettersCard):
    """等您审批."""

    key = "Alt+S"

    def __init__(self) -> None:
        super().__init__(self.tr("等您审批"))

    def about(self, letter: LetterRow, world: World) -> str:
        day = day_words(letter.submitted_at.astimezone(CHINA).date(), world.today)
        names = {member.id: member.name for member in world.staff}
        asked = self.tr("{who} {day}送审").format(who=names.get(letter.written_by, ""), day=day)
        return joint("，").join(filter(None, (asked, self.due_words(letter, world), spoken(letter.who))))

    def verb(self, letter: LetterRow, world: World) -> str:
        return self.tr("去审批")


class CameBackCard(LettersCard):
    """您经手的文书: what came of what this user submitted, and what is held up while its day comes near."""

    key = "Alt+G"

    def __init__(self) -> None:
        super().__init__(self.tr("您经手的文书"))

    def about(self, letter: LetterRow, world: World) -> str:
        if letter.result == "returned":
            return self.tr("退回修改：{note}").format(note=letter.note)
        return joint("，").join(
            filter(None, (self._turn(letter, world), self.due_words(letter, world), spoken(letter.who)))
        )

    def _turn(self, letter: LetterRow, world: World) -> str:
        """Whose turn it is with a letter that is not out yet."""
        if came_back(letter, world):
            return self.tr("都同意了，等您出具")
        names = {member.id: member.name for member in world.staff}
        if letter.result:
            return self.tr("都同意了，等{who}出具").format(who=names.get(letter.written_by, ""))
        return self.tr("还没批完，等{who}").format(who=letter.deputy_name or word_of(Role, letter.role))

    def verb(self, letter: LetterRow, world: World) -> str:
        if not came_back(letter, world):
            return self.tr("去看看")
        return self.tr("去出具") if letter.result == "approved" else self.tr("去修改")
