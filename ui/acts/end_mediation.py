"""调解结束: why it came to nothing, which other ways were told."""

from __future__ import annotations

from app.acts.end_mediation import TOLD, EndMediationDraft
from app.acts.mediating import going_on
from ui.acts.act_panel import ActPanel
from ui.acts.mediation_field import mediation_field
from ui.fields import LongTextField
from ui.words import capital, spoken


class EndMediationPanel(ActPanel):
    """调解结束."""

    act = "end_mediation"
    wide = 480

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.add("mediation", mediation_field(going_on(self.case), self.sheet.world))
        hint = self.tr("照实写，不评价哪一方")
        self.add("reason", LongTextField(self.tr("没有谈成的原因"), required=True, hint=hint, side="top", lines=(3, 8)))
        told = LongTextField(self.tr("告诉了信访人哪些别的途径"), required=True, side="top", lines=(4, 8))
        told.set_value(TOLD)
        self.add("told", told)
        self.gloss(capital(spoken(TOLD)))
        self.add_day("ended_on", self.tr("哪天结束的"))

    def draft(self) -> EndMediationDraft:
        names = ("mediation", "reason", "told", "ended_on", "late_reason")
        return EndMediationDraft(self.id, self.case.id, *(self.text(name) for name in names))
