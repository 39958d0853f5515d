"""回避: who stays away from this case and why, and who takes over."""

from __future__ import annotations

from app.acts.recuse import RecuseDraft
from app.domain.procedure_terms import RecusalAsker
from ui.acts.act_panel import ActPanel
from ui.acts.staff import ask_staff
from ui.fields import Candidate, ChoiceField, LongTextField, TypeAheadField
from ui.words import options_of


class RecusePanel(ActPanel):
    """回避."""

    act = "recuse"

    def build(self) -> None:
        actor, case = self.sheet.world.actor, self.case
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self.officer = TypeAheadField(
            self.tr("谁要回避"), ask_staff(self.sheet.world), required=True, free=True, side="top", hint=hint
        )
        named = Candidate(case.officer, case.officer_name) if case.officer else Candidate(actor.id, actor.name)
        self.officer.set_value(named)
        self.add("officer_name", self.officer)
        askers = options_of(RecusalAsker)
        asked_by = ChoiceField(self.tr("谁提出的"), askers, required=True, side="top")
        asked_by.set_value(RecusalAsker.OFFICER.code)
        self.add("asked_by", asked_by)
        hint = self.tr("和这件事或者信访人有什么直接利害关系")
        self.add("reason", LongTextField(self.tr("理由"), required=True, side="top", hint=hint, lines=(2, 6)))
        self.successor = TypeAheadField(
            self.tr("接着由谁办（可以以后再定）"), ask_staff(self.sheet.world), free=True, side="top"
        )
        self.add("successor_name", self.successor)
        self.say(self.tr("回避以后，他在这一件里什么也不能办（第二十八条第三款）。期限不变。"))

    def draft(self) -> RecuseDraft:
        return RecuseDraft(
            self.id,
            self.case.id,
            str(self.officer.value() or ""),
            self.officer.text(),
            self.text("asked_by"),
            self.text("reason"),
            str(self.successor.value() or ""),
            self.successor.text(),
        )
