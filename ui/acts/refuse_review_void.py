"""复查、复核申请不作废, by a second person."""

from __future__ import annotations

from app.acts.refuse_review_void import RefuseReviewVoidDraft
from ui.acts.review_void_panel import ReviewVoidPanel


class RefuseReviewVoidPanel(ReviewVoidPanel):
    """复查、复核申请不作废."""

    act = "refuse_review_void"

    def build(self) -> None:
        self.verb = self.tr("不予作废")
        self.reason = self.tr("不作废的原因")
        super().build()

    def draft(self) -> RefuseReviewVoidDraft:
        return RefuseReviewVoidDraft(self.id, self.case.id, self.text("review"), self.text("reason"))
