"""信访人的说明: their own words to a record of the order at the hall."""

from __future__ import annotations

from app.acts.answer_incident import AnswerIncidentDraft, shown
from app.domain.procedure_terms import Conduct
from ui.acts.act_panel import ActPanel
from ui.acts.one_of_field import OneOfField
from ui.fields import LongTextField
from ui.words import joint, short_day, word_of


class AnswerIncidentPanel(ActPanel):
    """记信访人的说明."""

    act = "answer_incident"

    def build(self) -> None:
        self.verb = self.tr("记下说明")
        found = shown(self.case, self.sheet.world)
        options = [(i.id, joint("，").join((short_day(i.on), word_of(Conduct, i.conduct)))) for i in found]
        self.add("incident", OneOfField(self.tr("哪一次"), options, last=True))
        for incident in found[-1:]:
            told = LongTextField(self.tr("记录里写的经过"), side="top", lines=(1, 6), read_only=True)
            told.set_value(incident.text)
            self.body.addWidget(told)
        hint = self.tr("一字一句照信访人说的写")
        self.add("words", LongTextField(self.tr("信访人的话"), required=True, side="top", hint=hint, lines=(3, 10)))

    def draft(self) -> AnswerIncidentDraft:
        return AnswerIncidentDraft(self.id, self.case.id, self.text("incident"), self.text("words"))
