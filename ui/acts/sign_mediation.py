"""协议签名: what stands under the agreement, and from which day it is in force."""

from __future__ import annotations

from app.acts.sign_mediation import SIGNS, SignMediationDraft, needed, unsigned
from app.domain.going import CONFIRMATION
from ui.acts.act_panel import ActPanel
from ui.acts.mediation_field import mediation_field
from ui.fields import TicksField
from ui.words import capital, spoken


class SignMediationPanel(ActPanel):
    """协议签名."""

    act = "sign_mediation"

    def build(self) -> None:
        self.verb = self.tr("记下，协议生效")
        found = unsigned(self.case)
        self.mediation = mediation_field(found, self.sheet.world)
        self.add("mediation", self.mediation)
        asked = dict.fromkeys(key for mediation in found for key in needed(mediation))
        self.signed = TicksField(self.tr("协议书上已经有"), [(key, capital(spoken(SIGNS[key]))) for key in asked])
        self.add("signed", self.signed)
        self.add_day("effective_on", self.tr("哪天签齐的"))
        self.say(self.tr("各方各拿一份，留一份。"))
        if not any(mediation.by_committee for mediation in found):
            return
        world = self.sheet.world
        days = world.lookup.rules.at(CONFIRMATION, world.today).duration
        self.say(
            self.tr("人民调解协议双方觉得有必要的，可以从生效那天起 {count} 日内一起向法院申请司法确认。").format(
                count=days
            )
        )

    def draft(self) -> SignMediationDraft:
        texts = (self.text(name) for name in ("effective_on", "late_reason"))
        return SignMediationDraft(self.id, self.case.id, self.text("mediation"), self.signed.ids(), *texts)
