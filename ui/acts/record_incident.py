"""现场秩序: what happened, told neutrally; who talked to the people, whether the police were told."""

from __future__ import annotations

from app.acts.record_incident import RecordIncidentDraft
from app.domain.procedure_terms import Conduct
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, LongTextField, TextField
from ui.words import options_of

YES, NO = "yes", "no"


class RecordIncidentPanel(ActPanel):
    """记现场秩序."""

    act = "record_incident"

    def build(self) -> None:
        self.verb = self.tr("记下经过")
        days = self.sheet.world.settings["incident_days"]
        self.say(
            self.tr(
                "只写看到的经过，不写评价。信访人可以看，可以说明；{days} 天后到期不再显示（按本单位设置）。"
            ).format(days=days)
        )
        conducts = options_of(Conduct)
        self.add("conduct", ChoiceField(self.tr("什么情形（第二十六条）"), conducts, required=True, side="top"))
        self.add("text", LongTextField(self.tr("经过"), required=True, side="top", lines=(3, 8)))
        hint = self.tr("谁去劝、怎么劝的")
        self.add("persuaded_by", TextField(self.tr("谁去劝导的"), required=True, hint=hint, side="top"))
        answers = [(NO, self.tr("没有")), (YES, self.tr("报了"))]
        police = ChoiceField(self.tr("报公安机关了吗"), answers, required=True, side="top")
        police.set_value(NO)
        self.add("police", police)
        self.add_day("took_place_on", self.tr("哪天的事"))

    def draft(self) -> RecordIncidentDraft:
        return RecordIncidentDraft(
            self.id,
            self.case.id,
            self.text("conduct"),
            self.text("text"),
            self.text("persuaded_by"),
            self.text("police") == YES,
            self.text("took_place_on"),
            self.text("late_reason"),
        )
