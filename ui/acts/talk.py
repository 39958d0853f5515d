"""家常话: what was talked about, and with whom."""

from __future__ import annotations

from dataclasses import replace

from app.acts.talk import ACT, TalkDraft
from app.domain.problems import Problem
from ui.acts.find_helper import ask_helper
from ui.acts.promise_along import PromisingPanel
from ui.fields import LongTextField, TextField, TypeAheadField


class TalkPanel(PromisingPanel):
    """家常话."""

    act = "talk"

    def build(self) -> None:
        self.verb = self.tr("记下")
        hint = self.tr("他惦记什么，家里怎么样，我们答应了什么")
        self.add("text", LongTextField(self.tr("聊了什么"), required=True, side="top", hint=hint, lines=(6, 16)))
        self.add_promise()
        self.add("with_whom", TextField(self.tr("和谁聊"), hint=self.tr("本人、家属，或者姓名"), side="top"))
        if not self.case.restricted:
            hint = self.tr("请来的老友记、律师、心理咨询师；没有就空着")
            ask = ask_helper(self.tools, self.sheet.world, self)
            self.add("helper", TypeAheadField(self.tr("哪位帮手聊的"), ask, side="top", hint=hint))
        self.add_day("talked_on", self.tr("哪天聊的"))

    def check(self) -> list[Problem]:
        """Without the helper, whom the sheet does not know: the desk looks them up when it is saved."""
        return ACT.check(replace(self.draft(), helper=""), self.sheet.states, self.sheet.world)

    def draft(self) -> TalkDraft:
        typed = (self.text(name) for name in ("with_whom", "text", "talked_on", "late_reason"))
        helper = str(self.fields["helper"].value() or "") if "helper" in self.fields else ""
        return TalkDraft(self.id, self.case.id, *typed, helper, self.promised())
