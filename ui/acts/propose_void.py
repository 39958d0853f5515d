"""提请作废: why the registration was a slip."""

from __future__ import annotations

from app.acts.propose_void import ProposeVoidDraft
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField, TextField


class ProposeVoidPanel(ActPanel):
    """提请作废."""

    act = "propose_void"

    def build(self) -> None:
        self.add("reason", LongTextField(self.tr("作废的原因"), required=True, side="top", lines=(3, 8)))
        hint = self.tr("同一件事登记了两次的，写留下的那一件；没有的空着")
        self.add("goes_on_in", TextField(self.tr("在哪一件里接着办（编号）"), hint=hint, side="top"))
        self.say(self.tr("要第二个人核过才作废：不能是登记的人，也不能是您自己。作废以后仍然留存、照样计数。"))

    def draft(self) -> ProposeVoidDraft:
        return ProposeVoidDraft(self.id, self.case.id, self.text("reason"), self.text("goes_on_in"))
