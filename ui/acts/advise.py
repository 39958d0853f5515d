"""三项建议: which of the three, to whom, and what the paper says."""

from __future__ import annotations

from app.acts.advise import AdviseDraft
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
        self.add(
            "kind",
            ChoiceField(self.tr("哪一项建议"), options_of(AdviceKind), required=True, side="top"),
        )
        self.to = TypeAheadField(self.tr("向哪个单位提"), ask_bodies(world), required=True, side="top")
        for code, name in concerned_units(self.case, world)[:1]:
            self.to.set_value(Candidate(code, name))
        self.add("to", self.to)
        self.add("facts", LongTextField(self.tr("查明的情况"), required=True, side="top", lines=(3, 8)))
        found = [f for f in proposed(self.case, world) if f.unit == self.to.value()]
        self.fields["facts"].set_value("\n".join(dict.fromkeys(f.facts for f in found)))
        self.gloss("\n".join(dict.fromkeys(map(fault_words, found))))
        self.add("cause", LongTextField(self.tr("原因"), required=True, side="top", lines=(2, 6)))
        self.add("proposal", LongTextField(self.tr("建议"), required=True, side="top", lines=(3, 8)))
        self.say(self.tr("建议说的是怎样把工作做好，不写信访人是谁。单位要书面反馈采纳情况（第四十条）。"))

    def draft(self) -> AdviseDraft:
        typed = (self.text(name) for name in ("facts", "cause", "proposal"))
        return AdviseDraft(self.id, self.case.id, self.text("kind"), str(self.to.value() or ""), *typed)
