"""别处的处理意见: which unit answered, its number and day, when it was in the petitioner's hands, what it says."""

from __future__ import annotations

from app.acts.record_reply import RecordReplyDraft, recordable
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.fields import Candidate, DateField, LongTextField, TextField, TypeAheadField


class RecordReplyPanel(ActPanel):
    """记下别处的处理意见."""

    act = "record_reply"

    def build(self) -> None:
        self.verb = self.tr("记下")
        world = self.sheet.world
        open_here = recordable(self.case)
        reported = next((d.sent for d in open_here if d.sent), None)
        brought = self.tr("信访人拿着别的单位的处理意见书来申请复查的，先照意见书记下，再记“申请复查、复核”。")
        came_back = self.tr("交办的单位出了处理意见书的，照意见书记下，写明哪天送到信访人手里。")
        self.say(came_back if reported else brought)
        self.demands = DemandsField(self.tr("对哪几项诉求"), open_here)
        self.add("demands", self.demands)
        hint = self.tr("单位名称或拼音首字母，如 yxqzf")
        self.unit = TypeAheadField(
            self.tr("哪个单位答复的"), ask_bodies(world), required=True, free=True, side="top", hint=hint
        )
        self.unit.edited.connect(self._propose_body)
        self.add("unit", self.unit)
        self.add("number", TextField(self.tr("意见书的文号"), required=True, side="top"))
        self.add("replied_on", DateField(self.tr("意见书上的日期"), lambda: world.today, required=True, side="top"))
        self.add(
            "delivered_on",
            DateField(self.tr("信访人哪天收到的，复查的期限从这天起算"), lambda: world.today, side="top"),
        )
        self.add("text", LongTextField(self.tr("意见的内容"), required=True, side="top", lines=(3, 8)))
        self.review_body = TextField(self.tr("意见书上写的，可以向哪个机关申请复查"), side="top")
        self.add("review_body", self.review_body)
        if reported:
            self.unit.set_value(Candidate(reported.to, reported.to_name))

    def _propose_body(self) -> None:
        """The 上一级机关 of the unit; what was typed stays."""
        superior = self.sheet.world.lookup.directory.superior(str(self.unit.value() or ""))
        if superior and not self.review_body.text():
            self.review_body.set_value(superior.name)

    def draft(self) -> RecordReplyDraft:
        names = ("number", "replied_on", "delivered_on", "text", "review_body")
        unit = str(self.unit.value() or ""), self.unit.text()
        return RecordReplyDraft(self.id, self.case.id, self.demands.ids(), *unit, *(self.text(name) for name in names))
