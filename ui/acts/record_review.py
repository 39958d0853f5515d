"""别处的复查、复核意见: what another body decided, and when it reached the petitioner."""

from __future__ import annotations

from app.acts.record_review import RecordReviewDraft, recordable
from app.acts.reviewing import stage_of
from app.domain.kinds.review import NOT_TAKEN
from app.domain.procedure_terms import ReviewConclusion, ReviewStage
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.review_fields import conclusion_field, review_field
from ui.fields import DateField, LongTextField, TextField
from ui.parts.labels import Label

_OPINION = ("conclusion", "number", "decided_on", "opinion", "basis")


class RecordReviewPanel(ActPanel):
    """记下别处的复查意见."""

    act = "record_review"

    def build(self) -> None:
        self.verb = self.tr("记下")
        world = self.sheet.world
        self.reviews = recordable(self.case, world)
        self.review = review_field(self.reviews, world)
        self.review.edited.connect(self.fit_fields)
        self.add("review", self.review)
        self.conclusion = conclusion_field(late=any(r.running and r.late_reason for r in self.reviews))
        self.conclusion.edited.connect(self.fit_fields)
        self.add("conclusion", self.conclusion)
        self.add("number", TextField(self.tr("意见书的文号"), required=True, side="top"))
        self.add("decided_on", DateField(self.tr("意见书上的日期"), lambda: world.today, required=True, side="top"))
        self.add("opinion", LongTextField(self.tr("意见的内容"), required=True, side="top", lines=(3, 8)))
        self.add("basis", LongTextField(self.tr("依据"), side="top", lines=(1, 4)))
        self.add(
            "redo_by", DateField(self.tr("要求最迟哪天（含当日）重新办理，没写就不填"), lambda: world.today, side="top")
        )
        self.add("remedy_body", TextField(self.tr("可以向哪个机关申请复核"), required=True, side="top"))
        self.add_day("reached_on", self.tr("哪天送到信访人手里"), known=False)
        self.say(self.tr("还不知道送到没有的，日子先空着，知道了再来补上。"))
        self._counted = Label(self.tr("申请复核的期限从送到那天起算。"), style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._counted)

    def fit_fields(self) -> None:
        super().fit_fields()
        review = next((r for r in self.reviews if r.id == self.review.value()), None)
        awaited = review is not None and review.running
        taken = self.conclusion.value() != NOT_TAKEN
        for name in _OPINION:
            self.fields[name].setVisible(awaited and (taken or name in ("conclusion", "decided_on")))
        sent_back = awaited and self.conclusion.value() not in (None, ReviewConclusion.UPHELD.code, NOT_TAKEN)
        self.fields["redo_by"].setVisible(sent_back)
        first = review is not None and stage_of(review) is ReviewStage.REVIEW
        self.fields["remedy_body"].setVisible(awaited and first and taken)
        self.fields["reached_on"].setVisible(taken)
        self._counted.setVisible(first and taken)

    def draft(self) -> RecordReviewDraft:
        names = ("review", "conclusion", "number", "decided_on", "opinion", "basis", "remedy_body", "redo_by")
        typed = (self.text(name) for name in (*names, "reached_on", "late_reason"))
        return RecordReviewDraft(self.id, self.case.id, *typed)
