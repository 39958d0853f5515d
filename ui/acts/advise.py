"""三项建议: which of the three, to whom, and what the paper says."""

from __future__ import annotations

from app.acts.advise import AdviseDraft, addressee
from app.acts.supervising import concerned_units, proposed
from app.domain.procedure_terms import AdviceKind
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.fields import Candidate, ChoiceField, LongTextField, TypeAheadField
from ui.words import fault_words, options_of


class AdvisePanel(ActPanel):
    """提出三项建议."""

    act = "advise"

    def build(self) -> None:
        self.verb = self.tr("出具并编号")
        world = self.sheet.world
        self.kind = ChoiceField(self.tr("哪一项建议"), options_of(AdviceKind), required=True, side="top")
        self.kind.edited.connect(self._propose)
        self.add("kind", self.kind)
        self.to = TypeAheadField(self.tr("向哪个单位提"), ask_bodies(world), required=True, side="top")
        self._proposed = ""
        self.add("to", self.to)
        self.add("facts", LongTextField(self.tr("查明的情况"), required=True, side="top", lines=(3, 8)))
        units = {code for code, _ in concerned_units(self.case, world)[:1]}
        found = [f for f in proposed(self.case, world) if f.unit in units]
        self.fields["facts"].set_value("\n".join(dict.fromkeys(f.facts for f in found)))
        self.gloss("\n".join(dict.fromkeys(map(fault_words, found))))
        hint = self.tr("第四十条：工作中的问题造成严重后果的，才建议追究责任")
        consequence = LongTextField(self.tr("造成了什么严重后果"), required=True, side="top", lines=(2, 6), hint=hint)
        self.add("consequence", consequence)
        self.add("cause", LongTextField(self.tr("原因"), required=True, side="top", lines=(2, 6)))
        self.add("proposal", LongTextField(self.tr("建议"), required=True, side="top", lines=(3, 8)))
        self.say(self.tr("建议说的是怎样把工作做好，不写信访人是谁。单位要书面反馈采纳情况（第四十条）。"))

    def fit_fields(self) -> None:
        super().fit_fields()
        self.fields["consequence"].setVisible(self.kind.value() == AdviceKind.ACCOUNTABILITY.code)

    def _propose(self) -> None:
        """Whom such an advice goes to, as long as nobody chose another."""
        self.fit_fields()
        if str(self.to.value() or "") != self._proposed:
            return
        body = addressee(self.text("kind"), self.case, self.sheet.world)
        self._proposed = body.code if body else ""
        self.to.set_value(Candidate(body.code, body.name) if body else None)

    def draft(self) -> AdviseDraft:
        typed = (self.text(name) for name in ("facts", "cause", "proposal", "consequence"))
        return AdviseDraft(self.id, self.case.id, self.text("kind"), str(self.to.value() or ""), *typed)
