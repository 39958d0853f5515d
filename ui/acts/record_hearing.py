"""别处的听证: from which day to which, and how we know."""

from __future__ import annotations

from app.acts.record_hearing import RecordHearingDraft, elsewhere
from ui.acts.act_panel import ActPanel
from ui.acts.review_fields import review_field
from ui.fields import DateField, LongTextField


class RecordHearingPanel(ActPanel):
    """记下别处的听证."""

    act = "record_hearing"

    def build(self) -> None:
        self.verb = self.tr("记下")
        world = self.sheet.world
        self.add("review", review_field(elsewhere(self.case, world)[::-1], world))
        self.add("first_on", DateField(self.tr("哪天开始"), lambda: world.today, required=True, side="top"))
        self.add_day("last_on", self.tr("哪天结束"))
        hint = self.tr("如：市政府听证通知的文号、来电")
        self.add("told", LongTextField(self.tr("凭什么知道的"), required=True, hint=hint, side="top", lines=(2, 5)))
        self.add("result", LongTextField(self.tr("听证的结果（知道就写）"), side="top", lines=(2, 6)))
        self.say(self.tr("复核听证从开始到结束这几天，不算在复核期限里（第三十六条）。"))

    def draft(self) -> RecordHearingDraft:
        names = ("review", "first_on", "last_on", "told", "result", "late_reason")
        return RecordHearingDraft(self.id, self.case.id, *(self.text(name) for name in names))
