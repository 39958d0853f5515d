"""撤回送审: the writer takes a letter back."""

from __future__ import annotations

from collections.abc import Sequence

from app.acts.recall_letter import RecallLetterDraft, recallable
from app.domain.records import LetterState
from ui.acts.letter_panel import LetterPanel
from ui.fields import LongTextField


class RecallLetterPanel(LetterPanel):
    """撤回送审."""

    act = "recall_letter"
    icon = "arrow-u-up-left"

    def letters(self) -> Sequence[LetterState]:
        return recallable(self.case, self.sheet.world)

    def ask_more(self) -> None:
        self.add("note", LongTextField(self.tr("撤回的原因，可以不写"), side="top", lines=(1, 4)))

    def draft(self) -> RecallLetterDraft:
        return RecallLetterDraft(self.id, self.case.id, self.text("letter"), self.text("note"))
