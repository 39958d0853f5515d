"""核准作废复查、复核申请, by a second person."""

from __future__ import annotations

from app.acts.confirm_review_void import ConfirmReviewVoidDraft
from ui.acts.review_void_panel import ReviewVoidPanel


class ConfirmReviewVoidPanel(ReviewVoidPanel):
    """核准作废复查、复核申请."""

    act = "confirm_review_void"

    def build(self) -> None:
        self.verb = self.tr("核准作废")
        self.reason = self.tr("核实的情况")
        super().build()
        self.say(self.tr("作废以后就当没有申请过：复查、复核的期限不再计，信访人申请的期限接着算；留在时间线上。"))

    def draft(self) -> ConfirmReviewVoidDraft:
        return ConfirmReviewVoidDraft(self.id, self.case.id, self.text("review"), self.text("reason"))
