"""提请作废复查、复核申请: why the request was a slip."""

from __future__ import annotations

from app.acts.propose_review_void import ProposeReviewVoidDraft, proposable
from ui.acts.act_panel import ActPanel
from ui.acts.review_fields import review_field
from ui.fields import LongTextField


class ProposeReviewVoidPanel(ActPanel):
    """提请作废复查、复核申请."""

    act = "propose_review_void"

    def build(self) -> None:
        self.verb = self.tr("提请作废")
        self.add("review", review_field(proposable(self.case), self.sheet.world))
        self.add("reason", LongTextField(self.tr("作废的原因"), required=True, side="top", lines=(3, 8)))
        self.say(
            self.tr(
                "要第二个人核过才作废：不能是记下申请的人，也不能是您自己。作废以后就当没有申请过：复查、复核的期限不再计，"
                "信访人申请的期限接着算；留在时间线上。"
            )
        )

    def draft(self) -> ProposeReviewVoidDraft:
        return ProposeReviewVoidDraft(self.id, self.case.id, self.text("review"), self.text("reason"))
