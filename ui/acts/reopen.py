"""重新办理: which demands go on, and why."""

from __future__ import annotations

from app.acts.reopen import ReopenDraft, reopenable
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import LongTextField


class ReopenPanel(ActPanel):
    """重新办理."""

    act = "reopen"

    def build(self) -> None:
        self.demands = DemandsField(self.tr("哪几项诉求重新办理"), reopenable(self.case))
        self.add("demands", self.demands)
        self.add("reason", LongTextField(self.tr("重新办理的原因"), required=True, side="top", lines=(4, 10)))
        self.say(
            self.tr(
                "原来的答复照样有效，申请复查的期限照走，到新的答复送达为止；已经办到的期限不再走。"
                "重新办理要多少天，条例没有规定，请尽快答复。"
            )
        )

    def draft(self) -> ReopenDraft:
        return ReopenDraft(self.id, self.case.id, self.demands.ids(), self.text("reason"))
