"""个人信息请求: who of the case asks for what, and how we know that it is theirs to ask."""

from __future__ import annotations

from app.acts.ask_data import AskDataDraft
from app.domain.data_terms import DataWant
from ui.acts.act_panel import ActPanel
from ui.acts.people_words import people_options
from ui.fields import ChoiceField, LongTextField, TextField, TicksField
from ui.words import options_of


class AskDataPanel(ActPanel):
    """记个人信息请求."""

    act = "ask_data"

    def build(self) -> None:
        self.verb = self.tr("记下")
        days = self.sheet.world.settings["data_days"]
        self.say(
            self.tr(
                "本人要看、要改我们记着的他的信息，都可以提，不影响他的事。记下以后 {days} 天内答复（按本单位设置），进承诺台账；要印给他的是“个人信息告知单”。"
            ).format(days=days)
        )
        people = people_options(self.sheet.file)
        who = ChoiceField(self.tr("哪一位要的"), people, required=True, side="top")
        if len(people) == 1:
            who.set_value(people[0][0])
        self.add("place", who)
        self.wants = TicksField(self.tr("要什么"), options_of(DataWant), columns=2)
        self.add("wants", self.wants)
        hint = self.tr("哪一项、哪里不对，照他说的写")
        self.add("text", LongTextField(self.tr("他怎么说的"), side="top", hint=hint, lines=(2, 6)))
        known = self.tr("如：看了身份证；委托书和受托人的证件")
        self.add("known_by", TextField(self.tr("怎样确认是本人"), required=True, hint=known, side="top"))
        self.add_day("asked_on", self.tr("哪天要的"))

    def draft(self) -> AskDataDraft:
        return AskDataDraft(
            self.id, self.case.id, self.text("place"), self.wants.value(), self.text("text"), self.text("known_by"),
            self.text("asked_on"), self.text("late_reason"),
        )  # fmt: skip
