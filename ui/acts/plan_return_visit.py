"""约回访: asked first, then planned."""

from __future__ import annotations

from app.acts.plan_return_visit import NO, YES, PlanReturnVisitDraft, proposed_day, unwished
from app.domain.procedure_terms import ReturnVisitWay
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, DateField, LongTextField
from ui.parts.labels import Label
from ui.words import day_words, options_of


class PlanReturnVisitPanel(ActPanel):
    """约回访."""

    act = "plan_return_visit"

    def build(self) -> None:
        self.verb = self.tr("记下")
        world = self.sheet.world
        self.say(self.tr("先问信访人愿不愿意回访，怎样回访方便；上门一定要本人同意。"))
        if unwished_ := unwished(self.case):
            said = self.tr("{day}问过，信访人不愿意：{words}").format(
                day=day_words(unwished_.planned_on, world.today), words=unwished_.agreement
            )
            self.body.addWidget(Label(said, tone="amber_ink", wrap=True))
        answers = [(YES, self.tr("愿意")), (NO, self.tr("不愿意，不再打扰"))]
        self.agreed = ChoiceField(self.tr("信访人愿意回访吗"), answers, required=True, side="top")
        self.agreed.edited.connect(self.fit_fields)
        self.add("agreed", self.agreed)
        hint = self.tr("如：10月19日送达时当面问的")
        agreement = LongTextField(self.tr("什么时候、怎样问的"), required=True, side="top", hint=hint, lines=(2, 5))
        self.add("agreement", agreement)
        self.add("asked_for", LongTextField(self.tr("本人怎样自己又提出来的"), required=True, side="top", lines=(2, 5)))
        way = ChoiceField(self.tr("怎样回访"), options_of(ReturnVisitWay), required=True, side="top")
        way.set_value(ReturnVisitWay.PHONE.code)
        self.add("way", way)
        day = DateField(self.tr("哪天回访"), lambda: world.today, required=True, side="top", plans=True)
        day.setToolTip(self.tr("按本单位设置推算"))
        day.set_value(proposed_day(self.case, world))
        self.add("planned_on", day)

    def fit_fields(self) -> None:
        super().fit_fields()
        for name in ("way", "planned_on"):
            self.fields[name].setVisible(self.agreed.value() != NO)
        self.fields["asked_for"].setVisible(self.agreed.value() != NO and unwished(self.case) is not None)

    def draft(self) -> PlanReturnVisitDraft:
        typed = (self.text(name) for name in ("agreed", "agreement", "way", "planned_on", "asked_for"))
        return PlanReturnVisitDraft(self.id, self.case.id, *typed)
