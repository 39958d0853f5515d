"""签收: which transfer, on which day, who signed."""

from __future__ import annotations

from app.acts.sign_for import SignForDraft, waiting
from ui.acts.sent_panel import SentPanel
from ui.fields import TextField


class SignForPanel(SentPanel):
    """签收."""

    act = "sign_for"

    def build(self) -> None:
        self.add_sent(self.tr("签收的是哪一次"), waiting(self.case))
        self.add("receiver", TextField(self.tr("对方谁签收的"), required=True, side="top"))
        self.add_day("received_on", self.tr("哪天签收的"))
        self.say(self.tr("对方的 15 日告知和提异议的 5 个工作日，都从签收这天起算（第二十三条第三款）。"))

    def draft(self) -> SignForDraft:
        return SignForDraft(
            self.id,
            self.case.id,
            self.text("sent"),
            self.text("received_on"),
            self.text("receiver"),
            self.text("late_reason"),
        )
