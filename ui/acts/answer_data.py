"""答复个人信息请求: what was done, and of what was not done why not."""

from __future__ import annotations

from app.acts.answer_data import AnswerDataDraft, open_requests
from app.domain.data_terms import DataAnswer, DataWant
from ui.acts.act_panel import ActPanel
from ui.acts.one_of_field import OneOfField
from ui.fields import ChoiceField, LongTextField
from ui.words import joint, options_of, short_day, word_of


class AnswerDataPanel(ActPanel):
    """答复个人信息请求."""

    act = "answer_data"

    def build(self) -> None:
        self.verb = self.tr("记下答复")
        found = open_requests(self.case)
        options = [
            (one.id, joint("，").join((short_day(one.asked_on), *(word_of(DataWant, want) for want in one.wants))))
            for one in found
        ]
        self.add("request", OneOfField(self.tr("哪一次"), options))
        for one in found if len(found) == 1 else ():
            asked = LongTextField(options[0][1], side="top", lines=(1, 5), read_only=True)
            asked.set_value(one.text or self.tr("没有另外说什么"))
            self.body.addWidget(asked)
        self.say(self.tr("要更正、补充的，先按“更正”改好；要查阅、复制的，在“打印”里印“个人信息告知单”当面给他。"))
        self.add("answer", ChoiceField(self.tr("怎样答复的"), options_of(DataAnswer), required=True, side="top"))
        hint = self.tr("照实写；没有照办的，写明理由，告诉他")
        self.add(
            "text",
            LongTextField(self.tr("做了什么，或者为什么没有"), required=True, side="top", hint=hint, lines=(3, 8)),
        )
        self.add_day("answered_on", self.tr("哪天答复的"))

    def draft(self) -> AnswerDataDraft:
        typed = (self.text(name) for name in ("request", "answer", "text", "answered_on", "late_reason"))
        return AnswerDataDraft(self.id, self.case.id, *typed)
