"""通知听证: when, where, before whom, who is told."""

from __future__ import annotations

from app.acts.call_hearing import CallHearingDraft
from app.acts.hearings import hearable, stages
from app.domain.procedure_terms import HearingStage
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import DateField, LongTextField, TextField
from ui.words import capital, joint, word


class CallHearingPanel(ActPanel):
    """通知听证."""

    act = "call_hearing"
    wide = 480

    def build(self) -> None:
        self.verb = self.tr("出听证通知书")
        world = self.sheet.world
        here = set(stages(self.case, world).values())
        found = capital(joint("、").join(word(stage) for stage in HearingStage if stage in here))
        self.say(self.tr("{stage}。重大、复杂、疑难的才开听证，由本单位判断。").format(stage=found))
        if HearingStage.REREVIEW in here:
            self.say(self.tr("复核听证从开始到结束这几天，不算在复核期限里（第三十六条）。"))
        self.demands = DemandsField(self.tr("关于哪几项诉求"), hearable(self.case, world))
        self.add("demands", self.demands)
        matter = LongTextField(self.tr("听证的事项"), required=True, side="top", lines=(2, 6))
        matter.set_value(self.case.title)
        self.add("matter", matter)
        self.add("day", DateField(self.tr("哪天"), lambda: world.today, required=True, side="top", plans=True))
        self.add("time", TextField(self.tr("几点"), required=True, hint="9:30", side="top"))
        self.add("place", TextField(self.tr("地点"), required=True, side="top"))
        hint = self.tr("不能是这一件的承办人")
        self.add("chair", TextField(self.tr("主持人"), required=True, hint=hint, side="top"))
        hint = self.tr("至少两位，用顿号隔开")
        self.add("hearers", TextField(self.tr("听证员"), required=True, hint=hint, side="top"))
        hint = self.tr("信访人和哪些单位、哪些人，用顿号隔开，每一方出一份通知书")
        self.add(
            "parties", LongTextField(self.tr("通知哪些当事人"), required=True, hint=hint, side="top", lines=(2, 5))
        )
        contact = TextField(self.tr("联系人和电话"), side="top", hint=self.tr("印在信末"))
        contact.set_value(world.settings.get("contact", ""))
        self.add("contact", contact)
        self._as_before()

    def _as_before(self) -> None:
        """Where another day is called for: everything but the day and the time as it was."""
        postponed = [h for h in self.case.hearings.values() if h.again]
        if not postponed:
            return
        before = postponed[-1]
        values = {"matter": before.matter, "place": before.place, "chair": before.chair, "parties": before.parties}
        for name, value in (values | {"hearers": "、".join(before.hearers)}).items():
            self.fields[name].set_value(value)

    def draft(self) -> CallHearingDraft:
        names = ("matter", "day", "time", "place", "chair", "hearers", "parties", "contact")
        return CallHearingDraft(self.id, self.case.id, self.demands.ids(), *(self.text(name) for name in names))
