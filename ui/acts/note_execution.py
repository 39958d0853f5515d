"""执行情况: how far an opinion 支持 has been carried out."""

from __future__ import annotations

from app.acts.mediating import terms_in_words
from app.acts.note_execution import NoteExecutionDraft, executable
from app.domain.procedure_terms import ExecutionState
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, DateField, LongTextField
from ui.words import options_of


class NoteExecutionPanel(ActPanel):
    """记执行情况."""

    act = "note_execution"

    def build(self) -> None:
        self.verb = self.tr("记下")
        demands = executable(self.case)
        self.demands = DemandsField(self.tr("哪几项诉求"), demands)
        self.add("demands", self.demands)
        for demand in demands:
            answer = demand.in_force.reply
            if answer and answer.point:
                opinion = LongTextField(self.tr("处理意见"), side="top", lines=(1, 5), read_only=True)
                opinion.set_value(answer.point.opinion)
                self.body.addWidget(opinion)
            if demand.agreement:
                terms = LongTextField(self.tr("生效的协议"), side="top", lines=(1, 5), read_only=True)
                terms.set_value(terms_in_words(demand.agreement))
                self.body.addWidget(terms)
        states = options_of(ExecutionState)
        state = ChoiceField(self.tr("执行到哪一步了"), states, required=True, side="top")
        state.edited.connect(self.fit_fields)
        self.add("state", state)
        hint = self.tr("怎样知道的，看到了什么")
        self.add("text", LongTextField(self.tr("执行的情况"), required=True, side="top", hint=hint, lines=(3, 8)))
        promised = DateField(
            self.tr("答应哪天（含当日）办好，没有说就空着"), lambda: self.sheet.world.today, side="top"
        )
        coming = [d.promised_on for d in demands if d.promised_on and d.promised_on >= self.sheet.world.today]
        promised.set_value(max(coming, default=None) or "")
        self.add("promised_on", promised)
        self.add_day("noted_on", self.tr("哪天了解的"))
        self.say(self.tr("支持的意见、生效的协议都要执行到位；意见没有执行的，可以督办（第三十二条）。"))

    def fit_fields(self) -> None:
        super().fit_fields()
        self.fields["promised_on"].setVisible(self.text("state") != ExecutionState.DONE.code)

    def draft(self) -> NoteExecutionDraft:
        typed = (self.text(name) for name in ("state", "text", "noted_on", "late_reason", "promised_on"))
        return NoteExecutionDraft(self.id, self.case.id, self.demands.ids(), *typed)
