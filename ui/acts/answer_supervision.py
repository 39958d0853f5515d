"""督办反馈: what the unit answered."""

from __future__ import annotations

from app.acts.answer_supervision import AnswerSupervisionDraft
from app.acts.supervising import running
from ui.acts.supervision_panel import SupervisionPanel
from ui.fields import LongTextField


class AnswerSupervisionPanel(SupervisionPanel):
    """记督办反馈."""

    act = "answer_supervision"

    def build(self) -> None:
        self.verb = self.tr("记下反馈")
        self.add_supervision(running(self.case))
        self.add("text", LongTextField(self.tr("反馈的情况"), required=True, side="top", lines=(3, 10)))
        self.add_day("answered_on", self.tr("哪天反馈的"))
        self.say(self.tr("反馈以后还要核实；真办好了，再用“督办了结”。"))

    def draft(self) -> AnswerSupervisionDraft:
        typed = (self.text(name) for name in ("supervision", "text", "answered_on", "late_reason"))
        return AnswerSupervisionDraft(self.id, self.case.id, *typed)
