"""办结报告: what was found, how it was handled, what came of it, and what the petitioner says."""

from __future__ import annotations

from app.acts.report_completion import ReportCompletionDraft, entrusted
from app.acts.sent import received_by_us
from app.domain.procedure_terms import PetitionerOpinion
from ui.acts.sent_panel import SentPanel
from ui.fields import ChoiceField, LongTextField, TextField
from ui.words import options_of


class ReportCompletionPanel(SentPanel):
    """办结报告."""

    act = "report_completion"

    def build(self) -> None:
        self.verb = self.tr("记下办结报告")
        found = entrusted(self.case)
        self.add_sent(self.tr("报哪一次交办"), found)
        self.add("summary", LongTextField(self.tr("基本情况"), required=True, side="top", lines=(2, 6)))
        self.add("process", LongTextField(self.tr("办理经过"), required=True, side="top", lines=(2, 8)))
        self.add("result", LongTextField(self.tr("办理结果"), required=True, side="top", lines=(2, 8)))
        opinions = options_of(PetitionerOpinion)
        self.add(
            "opinion", ChoiceField(self.tr("信访人的意见"), opinions, required=True, side="top", hint=self.tr("请选"))
        )
        if any(received_by_us(sent, self.case, self.sheet.world) for sent in found):
            self.add("approver", TextField(self.tr("签发人"), required=True, side="top"))
        self.add_day("reported_on", self.tr("报告的日期"))
        self.say(self.tr("办结报告到了，这次交办就算完成（第二十二条第一款第（三）项）。"))

    def draft(self) -> ReportCompletionDraft:
        return ReportCompletionDraft(
            self.id,
            self.case.id,
            self.text("sent"),
            self.text("summary"),
            self.text("process"),
            self.text("result"),
            self.text("opinion"),
            self.text("reported_on"),
            self.text("late_reason"),
            self.text("approver") if "approver" in self.fields else "",
        )
