"""谈成协议: facts, what was disputed, who answers for what, and the rows of who does what by when."""

from __future__ import annotations

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.mediating import going_on
from ui.acts.act_panel import ActPanel
from ui.acts.duties_field import DutiesField
from ui.acts.mediation_field import mediation_field
from ui.fields import LongTextField


class AgreeMediationPanel(ActPanel):
    """谈成协议."""

    act = "agree_mediation"
    wide = 620

    def build(self) -> None:
        self.verb = self.tr("出协议书，等签名")
        self.add("mediation", mediation_field(going_on(self.case), self.sheet.world))
        self.add("facts", LongTextField(self.tr("主要事实"), required=True, side="top", lines=(3, 8)))
        self.add("dispute", LongTextField(self.tr("争议事项"), required=True, side="top", lines=(2, 6)))
        self.add("responsibility", LongTextField(self.tr("各方的责任"), required=True, side="top", lines=(2, 6)))
        self.duties = DutiesField(self.tr("谈成的内容"), self.sheet.world.today)
        self.add("duties", self.duties)
        self.say(self.tr("协议不能拿不再信访作条件。打印以后请各方签名，再记“协议签名”才生效。"))

    def draft(self) -> AgreeMediationDraft:
        texts = (self.text(name) for name in ("mediation", "facts", "dispute", "responsibility"))
        return AgreeMediationDraft(self.id, self.case.id, *texts, self.duties.duties())
