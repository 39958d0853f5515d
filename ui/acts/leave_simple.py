"""转为普通程序: why the matter is not a simple one after all."""

from __future__ import annotations

from app.acts.leave_simple import LeaveSimpleDraft, simple
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import LongTextField


class LeaveSimplePanel(ActPanel):
    """转为普通程序."""

    act = "leave_simple"

    def build(self) -> None:
        self.demands = DemandsField(self.tr("哪几项诉求"), simple(self.case))
        self.add("demands", self.demands)
        self.add("reason", LongTextField(self.tr("为什么转"), required=True, side="top", lines=(3, 8)))
        self.say(self.tr("60 日从简易受理那天算起。没有给过书面告知的，保存后出受理告知书。"))

    def draft(self) -> LeaveSimpleDraft:
        return LeaveSimpleDraft(self.id, self.case.id, self.demands.ids(), self.text("reason"))
