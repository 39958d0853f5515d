"""核实异议: agreed and what came back, or not agreed; the unit's reasons stand above."""

from __future__ import annotations

from app.acts.decide_objection import AGREED, NOT_AGREED, DecideObjectionDraft, undecided
from app.acts.sent import received_by_us
from app.domain.records import Transfer
from ui.acts.sent_panel import SentPanel
from ui.fields import ChoiceField, LongTextField


class DecideObjectionPanel(SentPanel):
    """核实异议."""

    act = "decide_objection"

    def build(self) -> None:
        found = undecided(self.case)
        self.add_sent(self.tr("核实哪一次异议"), found)
        for transfer in found[-1:]:
            self._say_objection(transfer)
        ours = any(received_by_us(transfer, self.case, self.sheet.world) for transfer in found)
        whose = self.tr("转来的单位怎么答复") if ours else self.tr("核实的意见")
        self.verb = self.tr("记下它的答复") if ours else self.verb
        self.decision = ChoiceField(whose, self._decisions(ours=ours), required=True, side="top", hint=self.tr("请选"))
        self.decision.edited.connect(self.fit_fields)
        self.add("decision", self.decision)
        self.add("note", LongTextField(self.tr("核实的情况和理由"), required=True, side="top", lines=(3, 8)))
        hint = self.tr("如：登记表 1 页、协议复印件 6 页")
        self.add(
            "returned", LongTextField(self.tr("交还了哪些材料"), required=True, side="top", hint=hint, lines=(2, 5))
        )

    def _say_objection(self, transfer: Transfer) -> None:
        """Who objected, why, and whom they propose: the other side, or we ourselves to whoever sent it to us."""
        objection, ours = transfer.open_objection, received_by_us(transfer, self.case, self.sheet.world)
        if objection is None:
            return
        if ours:
            self.say(self.tr("异议是本单位提的，由转来的单位核实；这里照它的答复记下。"))
        reason = self.tr("我们的理由：{reason}") if ours else self.tr("对方的理由：{reason}")
        self.say(reason.format(reason=objection.reason))
        if objection.proposed_name:
            proposed = self.tr("我们建议：{unit}") if ours else self.tr("对方建议：{unit}")
            self.say(proposed.format(unit=objection.proposed_name))

    def _decisions(self, *, ours: bool) -> list[tuple[str, str]]:
        if ours:
            return [
                (AGREED, self.tr("同意，材料交还它，由它重新定去向")),
                (NOT_AGREED, self.tr("不同意，由本单位告知、办理")),
            ]
        return [(AGREED, self.tr("同意，材料退回，重新定去向")), (NOT_AGREED, self.tr("不同意，由对方办理"))]

    def fit_fields(self) -> None:
        self.fields["returned"].setVisible(self.decision.value() == AGREED)

    def draft(self) -> DecideObjectionDraft:
        return DecideObjectionDraft(
            self.id, self.case.id, self.text("sent"), self.text("decision"), self.text("note"), self.text("returned")
        )
