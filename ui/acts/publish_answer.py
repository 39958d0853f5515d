"""公开答复: where and when an answer was made public, and how the petitioner agreed to it."""

from __future__ import annotations

from app.acts.publish_answer import PublishAnswerDraft, publishable
from app.domain.procedure_terms import PublicMedium
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, DateField, LongTextField, TextField
from ui.words import options_of


class PublishAnswerPanel(ActPanel):
    """记公开答复."""

    act = "publish_answer"

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.say(
            self.tr("公开的文本里不能有姓名、住址、电话和证件号。文本不存在这里，只记在哪里公开、信访人怎样同意的。")
        )
        self.demands = DemandsField(self.tr("哪几项诉求的答复"), publishable(self.case))
        self.add("demands", self.demands)
        media = options_of(PublicMedium)
        self.add("medium", ChoiceField(self.tr("在什么地方公开的"), media, required=True, side="top"))
        hint = self.tr("如：街道网站“信访答复”栏目，大厅东侧公告栏")
        self.add(
            "published_at", TextField(self.tr("网址、栏目，或者哪一块公告栏"), required=True, hint=hint, side="top")
        )
        agreed = DateField(self.tr("信访人哪天同意的"), lambda: self.sheet.world.today, required=True, side="top")
        self.add("agreed_on", agreed)
        hint = self.tr("如：送达时当面问过，在回证上写了“同意公开”")
        how = LongTextField(self.tr("信访人怎样同意的"), required=True, side="top", hint=hint, lines=(2, 5))
        self.add("agreed_how", how)
        self.add_day("published_on", self.tr("哪天公开的"))

    def draft(self) -> PublishAnswerDraft:
        names = ("medium", "published_at", "agreed_on", "agreed_how", "published_on", "late_reason")
        return PublishAnswerDraft(self.id, self.case.id, self.demands.ids(), *(self.text(name) for name in names))
