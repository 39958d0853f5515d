"""复查意见书、复核意见书 of our own organisation: conclusion, what was found, on which basis, what is decided."""

from __future__ import annotations

from app.acts.decide_review import DecideReviewDraft, decidable, overdue
from app.acts.reviewing import stage_of
from app.domain.procedure_terms import ReviewConclusion, ReviewStage
from app.domain.records import Review
from ui.acts.act_panel import ActPanel
from ui.acts.review_fields import conclusion_field, review_field
from ui.fields import DateField, LongTextField, TextField


class DecideReviewPanel(ActPanel):
    """出复查、复核意见书."""

    act = "decide_review"
    wide = 560

    def build(self) -> None:
        self.verb = self.tr("出具并编号")
        world = self.sheet.world
        self.reviews = decidable(self.case, world)
        self.review = review_field(self.reviews, world)
        self.review.edited.connect(self.fit_fields)
        self.add("review", self.review)
        self.request = LongTextField(self.tr("申请的请求和理由"), side="top", lines=(1, 6), read_only=True)
        self.body.addWidget(self.request)
        self.conclusion = conclusion_field()
        self.conclusion.edited.connect(self.fit_fields)
        self.add("conclusion", self.conclusion)
        self.add("findings", LongTextField(self.tr("查明的事实"), required=True, side="top", lines=(3, 10)))
        self.add("basis", LongTextField(self.tr("依据的法律法规和条款"), required=True, side="top", lines=(2, 5)))
        hint = self.tr("维持、撤销、变更那一句由程序写，这里只写为什么、怎样办")
        self.add("opinion", LongTextField(self.tr("意见"), required=True, side="top", hint=hint, lines=(3, 10)))
        self.add("redo_by", DateField(self.tr("最迟哪天（含当日）重新办理，可以不写"), lambda: world.today, side="top"))
        superior = world.lookup.directory.superior(self.reviews[0].body) if self.reviews else None
        remedy = TextField(self.tr("不服可以向哪个机关申请复核"), required=True, side="top")
        remedy.set_value(superior.name if superior else "")
        self.add("remedy_body", remedy)
        late = LongTextField(self.tr("为什么过了期限才出意见"), required=True, side="top", lines=(2, 5))
        self.add("late_reason", late)
        if fallen := next((r for r in self.reviews if r.fallen), None):
            self._begin_with(fallen)

    def _begin_with(self, fallen: Review) -> None:
        """The words of an opinion that was made void, to be put right."""
        self.review.set_value(fallen.id)
        for name in ("conclusion", "findings", "basis", "opinion", "remedy_body"):
            self.fields[name].set_value(getattr(fallen, name))
        self.fields["redo_by"].set_value(fallen.redo_by.isoformat() if fallen.redo_by else "")

    def _chosen(self) -> Review | None:
        return next((r for r in self.reviews if r.id == self.review.value()), None)

    def fit_fields(self) -> None:
        super().fit_fields()
        review, conclusion = self._chosen(), self.conclusion.value()
        self.request.set_value(review.request if review else "")
        self.request.setVisible(bool(review and review.request))
        self.fields["redo_by"].setVisible(conclusion not in (None, ReviewConclusion.UPHELD.code))
        self.fields["remedy_body"].setVisible(review is not None and stage_of(review) is ReviewStage.REVIEW)

        late = review is not None and overdue(self.case, review, self.sheet.world)
        self.fields["late_reason"].setVisible(bool(late))

    def draft(self) -> DecideReviewDraft:
        names = ("review", "conclusion", "findings", "basis", "opinion", "remedy_body", "redo_by", "late_reason")
        return DecideReviewDraft(self.id, self.case.id, *(self.text(name) for name in names))
