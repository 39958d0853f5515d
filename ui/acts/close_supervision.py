"""督办了结: what was found when it was looked into."""

from __future__ import annotations

from app.acts.close_supervision import CloseSupervisionDraft
from app.acts.supervising import running
from ui.acts.supervision_panel import SupervisionPanel
from ui.fields import LongTextField


class CloseSupervisionPanel(SupervisionPanel):
    """督办了结."""

    act = "close_supervision"

    def build(self) -> None:
        found = running(self.case)
        self.add_supervision(found)
        for _, text in found[-1].answers[-1:] if found else ():
            answer = LongTextField(self.tr("单位的反馈"), side="top", lines=(1, 5), read_only=True)
            answer.set_value(text)
            self.body.addWidget(answer)
        hint = self.tr("怎样核实的，办好了没有；是误会的，也写明白")
        self.add("result", LongTextField(self.tr("核实的结果"), required=True, side="top", hint=hint, lines=(3, 8)))

    def draft(self) -> CloseSupervisionDraft:
        return CloseSupervisionDraft(self.id, self.case.id, self.text("supervision"), self.text("result"))
