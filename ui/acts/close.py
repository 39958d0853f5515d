"""办结: how the matter ended; for what was answered also 三到位一处理 (Art. 27) and how matter and heart were settled."""

from __future__ import annotations

from app.acts.close import CloseDraft, was_answered
from app.acts.open_points import open_points
from app.domain.procedure_terms import FourEnds
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField
from ui.messages import sentence
from ui.parts.banner import Banner
from ui.words import capital, word


class ClosePanel(ActPanel):
    """办结."""

    act = "close"

    def build(self) -> None:
        if points := open_points(self.case, self.sheet.world):
            words = "\n".join(map(sentence, points))
            self.body.addWidget(Banner("amber", self.tr("还有这些没有了结，能先办的请先办"), words))
            why = self.tr("为什么现在就办结")
            self.add("despite", LongTextField(why, required=True, side="top", lines=(2, 5)))
        self.add("result", LongTextField(self.tr("办结情况"), required=True, side="top", lines=(3, 8)))
        if was_answered(self.case):
            self._ends()
        self.add("note", LongTextField(self.tr("备注"), side="top", lines=(1, 4)))
        self.say(self.tr("办结以后还可以记家常话、补材料、更正。信访人再来，照样登记。"))

    def _ends(self) -> None:
        self.add("matter", LongTextField(self.tr("事情解决得怎样（事解）"), required=True, side="top", lines=(2, 6)))
        self.add("heart", LongTextField(self.tr("信访人怎样看（心解）"), required=True, side="top", lines=(2, 6)))
        self.say(self.tr("三到位一处理（第二十七条）：用得上的写，至少一项；写明谁办的、凭什么。"))
        for end in FourEnds:
            hint = self.tr("谁办的，凭什么")
            self.add(f"four.{end.code}", LongTextField(capital(word(end)), side="top", hint=hint, lines=(1, 4)))

    def draft(self) -> CloseDraft:
        names = ("result", "note", "matter", "heart", "despite")
        result, note, matter, heart, despite = (self.text(name) if name in self.fields else "" for name in names)
        ends = {end.code: self.text(f"four.{end.code}") for end in FourEnds if f"four.{end.code}" in self.fields}
        return CloseDraft(self.id, self.case.id, result, note, ends, matter, heart, despite)
