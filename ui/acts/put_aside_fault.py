"""核过，不督办: which proposal, and why."""

from __future__ import annotations

from app.acts.put_aside_fault import PutAsideFaultDraft
from app.acts.supervising import proposed
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, LongTextField
from ui.words import word


class PutAsideFaultPanel(ActPanel):
    """核过，不督办."""

    act = "put_aside_fault"

    def build(self) -> None:
        self.verb = self.tr("记下，不督办")
        found = proposed(self.case, self.sheet.world)
        several = len(self.case.open_demands) > 1
        options = [(f.key, f"{word(f.fault)} {f.demand}".strip() if several else word(f.fault)) for f in found]
        field = ChoiceField(self.tr("哪一条提示"), options, required=True, side="top")
        field.set_value(options[0][0] if options else None)
        self.add("fault", field)
        for one in found:
            self.say(one.facts)
        hint = self.tr("核过以后是什么情况，为什么不用督办")
        self.add("reason", LongTextField(self.tr("不督办的理由"), required=True, side="top", hint=hint, lines=(3, 8)))
        self.say(self.tr("这条提示以后不再出现，理由留在时间线上。"))

    def draft(self) -> PutAsideFaultDraft:
        return PutAsideFaultDraft(self.id, self.case.id, self.text("fault"), self.text("reason"))
