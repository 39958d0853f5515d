"""撤回: on the petitioner's own signed paper."""

from __future__ import annotations

from app.acts.withdraw import NO_PAPER, WithdrawDraft, signed_papers, withdrawable
from app.domain.problems import Problem
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, LongTextField
from ui.messages import sentence
from ui.parts.labels import Label


class WithdrawPanel(ActPanel):
    """撤回."""

    act = "withdraw"

    def build(self) -> None:
        self.verb = self.tr("记下撤回")
        self.say(self.tr("撤回只能由信访人自己提出、自己签字。任何人不得拿帮助作条件要求撤回。"))
        self.demands = DemandsField(self.tr("撤回哪几项诉求"), withdrawable(self.case))
        self.add("demands", self.demands)
        papers = [(m.id, m.name) for m in reversed(signed_papers(self.case))]
        if not papers:
            self.body.addWidget(Label(sentence(Problem(NO_PAPER)), tone="amber_ink", wrap=True))
        paper = ChoiceField(self.tr("签了字的申请书（扫描件）"), papers, required=True, side="top")
        self.add("paper", paper)
        self.add("words", LongTextField(self.tr("申请书上写的理由，照原话写；没有写的空着"), side="top", lines=(3, 8)))
        self.add_day("signed_on", self.tr("哪天签的字"))
        self.say(self.tr("撤回以后信访人还可以再来，照样登记。"))

    def draft(self) -> WithdrawDraft:
        typed = (self.text(name) for name in ("words", "signed_on", "paper", "late_reason"))
        return WithdrawDraft(self.id, self.case.id, self.demands.ids(), *typed)
