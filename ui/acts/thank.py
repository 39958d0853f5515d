"""感谢信: to whom, and what for."""

from __future__ import annotations

from app.acts.thank import ThankDraft
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField, TextField


class ThankPanel(ActPanel):
    """写感谢信."""

    act = "thank"

    def build(self) -> None:
        self.verb = self.tr("出具并编号")
        hint = self.tr("信访人，或者帮过忙的单位、社区、个人")
        self.add("to_name", TextField(self.tr("写给谁"), required=True, hint=hint, side="top"))
        self.add("text", LongTextField(self.tr("感谢的话"), required=True, side="top", lines=(6, 14)))
        self.say(self.tr("写给别人的信里，不要写信访人的姓名和住址。"))

    def draft(self) -> ThankDraft:
        return ThankDraft(self.id, self.case.id, self.text("to_name"), self.text("text"))
