"""不予作废, by a second person."""

from __future__ import annotations

from app.acts.refuse_void import RefuseVoidDraft
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField


class RefuseVoidPanel(ActPanel):
    """不予作废."""

    act = "refuse_void"

    def build(self) -> None:
        asked = LongTextField(self.tr("提请作废的原因"), side="top", lines=(1, 6), read_only=True)
        asked.set_value(self.case.void_proposal.reason if self.case.void_proposal else "")
        self.body.addWidget(asked)
        self.add("reason", LongTextField(self.tr("不作废的原因"), required=True, side="top", lines=(3, 8)))

    def draft(self) -> RefuseVoidDraft:
        return RefuseVoidDraft(self.id, self.case.id, self.text("reason"))
