"""退回修改: the letter as it would come out, and what is to be changed."""

from __future__ import annotations

from app.acts.return_letter import ReturnLetterDraft
from ui.acts.letter_panel import LetterPanel
from ui.fields import LongTextField


class ReturnLetterPanel(LetterPanel):
    """退回修改."""

    act = "return_letter"
    icon = "arrow-u-up-left"

    def ask_more(self) -> None:
        self.add("note", LongTextField(self.tr("要改什么"), required=True, side="top", lines=(2, 6)))

    def draft(self) -> ReturnLetterDraft:
        return ReturnLetterDraft(self.id, self.case.id, self.text("letter"), self.text("note"))
