"""会议纪要: who met about what, what was decided, who does what by when."""

from __future__ import annotations

from app.acts.minute_meeting import MinuteMeetingDraft
from ui.acts.act_panel import ActPanel
from ui.acts.duties_field import DutiesField
from ui.fields import LongTextField, TextField


class MinuteMeetingPanel(ActPanel):
    """会议纪要."""

    act = "minute_meeting"
    wide = 620

    def build(self) -> None:
        self.verb = self.tr("出会议纪要")
        self.add_day("held_on", self.tr("哪天开的"))
        self.add("place", TextField(self.tr("地点"), required=True, side="top"))
        self.add("chair", TextField(self.tr("主持人"), required=True, side="top"))
        hint = self.tr("用顿号隔开")
        self.add("units", LongTextField(self.tr("参加的单位"), required=True, hint=hint, side="top", lines=(2, 4)))
        matter = LongTextField(self.tr("议题"), required=True, side="top", lines=(2, 4))
        matter.set_value(self.case.title)
        self.add("matter", matter)
        self.add("discussion", LongTextField(self.tr("讨论的情况"), side="top", lines=(3, 10)))
        self.add("decision", LongTextField(self.tr("议定的事"), required=True, side="top", lines=(3, 10)))
        self.tasks = DutiesField(self.tr("分工"), self.sheet.world.today)
        self.add("tasks", self.tasks)

    def draft(self) -> MinuteMeetingDraft:
        names = ("held_on", "place", "chair", "units", "matter", "discussion", "decision")
        texts = (self.text(name) for name in names)
        return MinuteMeetingDraft(self.id, self.case.id, *texts, self.tasks.duties(), self.text("late_reason"))
