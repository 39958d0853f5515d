"""核实异议: agreed and what came back, or not agreed; the unit's reasons stand above."""

from __future__ import annotations

from app.acts.decide_objection import AGREED, NOT_AGREED, DecideObjectionDraft, undecided
from ui.acts.sent_panel import SentPanel
from ui.fields import ChoiceField, LongTextField


class DecideObjectionPanel(SentPanel):
    """核实异议."""

    act = "decide_objection"

    def build(self) -> None:
        found = undecided(self.case)
        self.add_sent(self.tr("核实哪一次异议"), found)
        for transfer in found[-1:]:
            if objection := transfer.open_objection:
                self.say(self.tr("对方的理由：{reason}").format(reason=objection.reason))
                if objection.proposed_name:
                    self.say(self.tr("对方建议：{unit}").format(unit=objection.proposed_name))
        decisions = [(AGREED, self.tr("同意，材料退回，重新定去向")), (NOT_AGREED, self.tr("不同意，由对方办理"))]
        self.decision = ChoiceField(self.tr("核实的意见"), decisions, required=True, side="top", hint=self.tr("请选"))
        self.decision.edited.connect(self.fit_fields)
        self.add("decision", self.decision)
        self.add("note", LongTextField(self.tr("核实的情况和理由"), required=True, side="top", lines=(3, 8)))
        hint = self.tr("如：登记表 1 页、协议复印件 6 页")
        self.add(
            "returned", LongTextField(self.tr("交还了哪些材料"), required=True, side="top", hint=hint, lines=(2, 5))
        )

    def fit_fields(self) -> None:
        self.fields["returned"].setVisible(self.decision.value() == AGREED)

    def draft(self) -> DecideObjectionDraft:
        return DecideObjectionDraft(
            self.id, self.case.id, self.text("sent"), self.text("decision"), self.text("note"), self.text("returned")
        )
