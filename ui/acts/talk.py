"""家常话: what was talked about, and with whom."""

from __future__ import annotations

from app.acts.talk import TalkDraft
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField, TextField


class TalkPanel(ActPanel):
    """家常话."""

    act = "talk"

    def build(self) -> None:
        self.verb = self.tr("记下")
        hint = self.tr("他惦记什么，家里怎么样，我们答应了什么")
        self.add("text", LongTextField(self.tr("聊了什么"), required=True, side="top", hint=hint, lines=(6, 16)))
        self.add("with_whom", TextField(self.tr("和谁聊"), hint=self.tr("本人、家属，或者姓名"), side="top"))
        self.add_day("talked_on", self.tr("哪天聊的"))

    def draft(self) -> TalkDraft:
        typed = (self.text(name) for name in ("with_whom", "text", "talked_on", "late_reason"))
        return TalkDraft(self.id, self.case.id, *typed)
