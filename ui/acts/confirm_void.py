"""核准作废, by a second person."""

from __future__ import annotations

from app.acts.confirm_void import ConfirmVoidDraft
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField


class ConfirmVoidPanel(ActPanel):
    """核准作废."""

    act = "confirm_void"

    def build(self) -> None:
        asked = LongTextField(self.tr("提请作废的原因"), side="top", lines=(1, 6), read_only=True)
        asked.set_value(self.case.void_proposal.reason if self.case.void_proposal else "")
        self.body.addWidget(asked)
        self.add("reason", LongTextField(self.tr("核实的情况"), required=True, side="top", lines=(3, 8)))
        self.say(self.tr("作废以后不再办理，仍然留在台账里，照样计数。"))

    def draft(self) -> ConfirmVoidDraft:
        return ConfirmVoidDraft(self.id, self.case.id, self.text("reason"))
