"""调查核实: how and where, who was asked, what was found, on what evidence."""

from __future__ import annotations

from app.acts.investigate import WAYS, InvestigateDraft, investigable
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, LongTextField, TextField
from ui.words import capital, spoken


class InvestigatePanel(ActPanel):
    """调查核实."""

    act = "investigate"
    wide = 480

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.demands = DemandsField(self.tr("关于哪几项诉求"), investigable(self.case, self.sheet.world))
        self.add("demands", self.demands)
        way = ChoiceField(self.tr("怎样调查的"), [(w, capital(spoken(w))) for w in WAYS], required=True, side="top")
        way.set_value(WAYS[0])
        self.add("way", way)
        self.add("place", TextField(self.tr("在哪里"), side="top"))
        hint = self.tr("如：区住建局物业科 李科长")
        self.add("asked", TextField(self.tr("问了哪些单位和工作人员"), hint=hint, side="top"))
        hint = self.tr("姓名，用顿号隔开；别处只显示姓")
        self.add("people", TextField(self.tr("还问了谁（住户、证人等）"), hint=hint, side="top"))
        self.add("findings", LongTextField(self.tr("查明的事实"), required=True, side="top", lines=(4, 12)))
        hint = self.tr("照片、记录、文件，写到找得着")
        self.add("evidence", LongTextField(self.tr("凭什么证据"), hint=hint, side="top", lines=(2, 6)))
        self.add_day("investigated_on", self.tr("哪天调查的"))
        self.say(self.tr("写处理意见书的时候，查明的事实可以直接取用。"))

    def draft(self) -> InvestigateDraft:
        names = ("way", "place", "asked", "people", "findings", "evidence", "investigated_on", "late_reason")
        return InvestigateDraft(self.id, self.case.id, self.demands.ids(), *(self.text(name) for name in names))
