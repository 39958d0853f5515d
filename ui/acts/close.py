"""办结: how the matter ended, in words."""

from __future__ import annotations

from app.acts.close import CloseDraft
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField


class ClosePanel(ActPanel):
    """办结."""

    act = "close"

    def build(self) -> None:
        self.add("result", LongTextField(self.tr("办结情况"), required=True, side="top", lines=(4, 10)))
        self.add("note", LongTextField(self.tr("备注"), side="top", lines=(2, 6)))
        self.say(self.tr("办结以后还可以记家常话、补材料、更正。信访人再来，照样登记。"))

    def draft(self) -> CloseDraft:
        return CloseDraft(self.id, self.case.id, self.text("result"), self.text("note"))
