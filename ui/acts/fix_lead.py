"""确定牵头单位: who leads, who takes part, who decided it."""

from __future__ import annotations

from app.acts.fix_lead import FixLeadDraft, in_progress
from app.domain.procedure_terms import LeadDecider
from app.domain.units import Body
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.acts.units_fields import UnitsFields
from ui.fields import ChoiceField, LongTextField
from ui.words import options_of


class FixLeadPanel(ActPanel):
    """确定牵头单位."""

    act = "fix_lead"

    def build(self) -> None:
        self.demands = DemandsField(self.tr("哪几项诉求"), in_progress(self.case))
        self.add("demands", self.demands)
        self.lead = UnitsFields(self, "lead", [self.tr("牵头单位")])
        others = [self.tr("配合单位"), self.tr("配合单位（二）"), self.tr("配合单位（三）"), self.tr("配合单位（四）")]
        self.others = UnitsFields(self, "others", others)
        self._propose()
        deciders = options_of(LeadDecider)
        self.decided_by = ChoiceField(self.tr("由谁确定的"), deciders, required=True, side="top")
        self.decided_by.set_value(LeadDecider.AGREEMENT.code)
        self.decided_by.edited.connect(self.fit_fields)
        self.add("decided_by", self.decided_by)
        hint = self.tr("谁、哪天、怎么定的，有文号的写文号")
        self.add("note", LongTextField(self.tr("说明"), side="top", hint=hint, lines=(2, 6)))
        self.say(
            self.tr("单位已经撤销的，由继续行使其职权的单位受理（第二十四条第二款）；写旧名字也能找到接续的单位。")
        )

    def _propose(self) -> None:
        """Who had it before, or an abolished one's successor; of an accusation nobody is proposed."""
        if self.case.restricted:
            return
        directory = self.sheet.world.lookup.directory
        codes = [code for d in in_progress(self.case) for code in ((d.sent.to if d.sent else ""), d.against)]
        acting: dict[str, Body] = {b.code: b for code in codes if (b := directory.acting(code)) and not b.abolished}
        first, *rest = list(acting.values()) or [None]
        self.lead.put([first] if first else [])
        self.others.put([body for body in rest if body])

    def fit_fields(self) -> None:
        self.lead.fit()
        self.others.fit()

    def draft(self) -> FixLeadDraft:
        lead = self.lead.codes()
        return FixLeadDraft(
            self.id,
            self.case.id,
            self.demands.ids(),
            lead[0] if lead else "",
            self.others.codes(),
            self.text("decided_by"),
            self.text("note"),
        )
