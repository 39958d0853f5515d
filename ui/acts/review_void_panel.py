"""What the panels share in which a second person decides whether a request for review is void: which one, why it was proposed."""

from __future__ import annotations

from app.acts.confirm_review_void import for_second_person
from ui.acts.act_panel import ActPanel
from ui.acts.review_fields import review_field
from ui.fields import LongTextField


class ReviewVoidPanel(ActPanel):
    """Base. A subclass sets `reason`, what the second person writes, before it builds."""

    reason = ""

    def build(self) -> None:
        self.reviews = for_second_person(self.case, self.sheet.world)
        self.review = review_field(self.reviews, self.sheet.world)
        self.review.edited.connect(self.fit_fields)
        self.add("review", self.review)
        self.asked = LongTextField(self.tr("提请作废的原因"), side="top", lines=(1, 6), read_only=True)
        self.body.addWidget(self.asked)
        self.add("reason", LongTextField(self.reason, required=True, side="top", lines=(3, 8)))

    def fit_fields(self) -> None:
        super().fit_fields()
        proposals = (r.void_proposal for r in self.reviews if r.id == self.review.value())
        self.asked.set_value(next((p.reason for p in proposals if p), ""))
