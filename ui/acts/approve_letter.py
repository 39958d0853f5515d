"""审批同意: the letter as it will come out, and what may be said of it."""

from __future__ import annotations

from app.acts.approve_letter import ApproveLetterDraft
from ui.acts.letter_panel import LetterPanel
from ui.fields import LongTextField


class ApproveLetterPanel(LetterPanel):
    """同意."""

    act = "approve_letter"
    otherwise = ("return_letter",)

    def ask_more(self) -> None:
        self.add("note", LongTextField(self.tr("审批意见，可以不写"), side="top", lines=(1, 4)))
        self.verb = self.tr("同意")

    def draft(self) -> ApproveLetterDraft:
        return ApproveLetterDraft(self.id, self.case.id, self.text("letter"), self.text("note"))
