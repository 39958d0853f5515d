"""委托审批: which colleague decides this step instead, and why."""

from __future__ import annotations

from app.acts.delegate_letter import DelegateLetterDraft, may_stand_in
from ui.acts.letter_panel import LetterPanel
from ui.acts.staff import ask_staff
from ui.fields import LongTextField, TypeAheadField


class DelegateLetterPanel(LetterPanel):
    """委托审批."""

    act = "delegate_letter"
    icon = "users"

    def ask_more(self) -> None:
        world = self.sheet.world
        waiting = self._letters.values()
        others = [
            m for m in world.staff if m.id != world.actor.id and any(may_stand_in(m, letter) for letter in waiting)
        ]
        self.to = TypeAheadField(self.tr("委托给谁"), ask_staff(world, others), required=True, side="top")
        self.add("to", self.to)
        self.add("note", LongTextField(self.tr("委托的原因"), required=True, side="top", lines=(1, 4)))

    def draft(self) -> DelegateLetterDraft:
        to = str(self.to.value() or "")
        return DelegateLetterDraft(self.id, self.case.id, self.text("letter"), self.text("note"), to)
