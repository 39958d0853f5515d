"""出具: what was agreed gets its number."""

from __future__ import annotations

from collections.abc import Sequence

from app.acts.issue_letter import IssueLetterDraft, approved
from app.domain.records import LetterState
from ui.acts.letter_panel import LetterPanel


class IssueLetterPanel(LetterPanel):
    """出具."""

    act = "issue_letter"
    icon = "circle-wavy-check"

    def letters(self) -> Sequence[LetterState]:
        return approved(self.case)

    def ask_more(self) -> None:
        self.verb = self.tr("出具并编号")

    def draft(self) -> IssueLetterDraft:
        return IssueLetterDraft(self.id, self.case.id, self.text("letter"))
