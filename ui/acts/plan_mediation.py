"""约调解: when and where the two sides sit down next."""

from __future__ import annotations

from app.acts.mediating import going_on
from app.acts.plan_mediation import PlanMediationDraft
from ui.acts.act_panel import ActPanel
from ui.acts.mediation_field import mediation_field
from ui.fields import DateField, LongTextField, TextField


class PlanMediationPanel(ActPanel):
    """约调解."""

    act = "plan_mediation"
    wide = 480

    def build(self) -> None:
        self.verb = self.tr("约好了")
        self.say(self.tr("排进“议事”的日程；同一个房间、同一位调解员，同一时间只约一场。"))
        self.mediation = mediation_field(going_on(self.case), self.sheet.world)
        self.mediation.edited.connect(self.fit_fields)
        self.add("mediation", self.mediation)
        self.add(
            "on", DateField(self.tr("哪天"), lambda: self.sheet.world.today, required=True, side="top", plans=True)
        )
        self.add("times", TextField(self.tr("几点到几点"), required=True, side="top", hint="9:30-11:00"))
        self.add("place", TextField(self.tr("在哪里谈"), required=True, side="top"))
        self.add("reason", LongTextField(self.tr("为什么改期"), required=True, side="top", lines=(2, 4)))

    def fit_fields(self) -> None:
        """Why is asked where a session was planned already."""
        super().fit_fields()
        chosen = self.case.mediations.get(self.text("mediation"))
        self.fields["reason"].setVisible(chosen is not None and chosen.planned is not None)

    def draft(self) -> PlanMediationDraft:
        names = ("mediation", "on", "times", "place", "reason")
        return PlanMediationDraft(self.id, self.case.id, *(self.text(name) for name in names))
