"""建议反馈: adopted, in part, or kept for reference, and the answer."""

from __future__ import annotations

from app.acts.answer_advice import AnswerAdviceDraft
from app.acts.supervising import waiting
from app.domain.procedure_terms import AdviceKind, SuggestionOutcome
from app.domain.records import Advice
from ui.acts.act_panel import ActPanel
from ui.acts.one_of_field import OneOfField
from ui.fields import ChoiceField, LongTextField
from ui.words import joint, options_of, short_day, word_of


class AnswerAdvicePanel(ActPanel):
    """记建议反馈."""

    act = "answer_advice"

    def build(self) -> None:
        self.verb = self.tr("记下反馈")
        options = [(a.id, self._words(a)) for a in waiting(self.case)]
        self.add("advice", OneOfField(self.tr("哪一件建议"), options, last=True))
        if len(options) == 1:
            self.say(options[0][1])
        outcomes = options_of(SuggestionOutcome)
        self.add("adoption", ChoiceField(self.tr("采纳了吗"), outcomes, required=True, side="top"))
        self.add("text", LongTextField(self.tr("反馈的情况"), required=True, side="top", lines=(3, 10)))
        self.add_day("answered_on", self.tr("哪天书面反馈的"))

    def _words(self, advice: Advice) -> str:
        return joint("，").join((short_day(advice.on), word_of(AdviceKind, advice.kind), advice.to_name))

    def draft(self) -> AnswerAdviceDraft:
        typed = (self.text(name) for name in ("advice", "adoption", "text", "answered_on", "late_reason"))
        return AnswerAdviceDraft(self.id, self.case.id, *typed)
