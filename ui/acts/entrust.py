"""交办: like a transfer, with what is asked and the day by which the result is due."""

from __future__ import annotations

from app.acts.entrust import EntrustDraft
from app.acts.sent import papers_of
from app.acts.undecided import undecided
from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.acts.leading import LeadLine
from ui.fields import DateField, LongTextField, TypeAheadField


class EntrustPanel(ActPanel):
    """交办."""

    act = "entrust"

    def build(self) -> None:
        world = self.sheet.world
        self.demands = DemandsField(self.tr("交办哪几项诉求"), undecided(self.case, self.sheet.world))
        self.add("demands", self.demands)
        hint = self.tr("单位名称或拼音首字母，如 zjj")
        self.to = TypeAheadField(self.tr("交给哪个单位"), ask_bodies(world), required=True, side="top", hint=hint)
        lead = LeadLine(self.to, undecided(self.case, self.sheet.world))
        self.add("to", self.to)
        self.body.addWidget(lead)
        lead.propose()
        due = DateField(
            self.tr("最迟哪天（含当日）反馈结果"), lambda: world.today, required=True, side="top", plans=True
        )
        due.set_value(world.working_day_in("entrust_days"))
        self.add("due_on", due)
        self.add("reason", LongTextField(self.tr("交办的理由"), required=True, side="top", lines=(2, 6)))
        self.add("requirement", LongTextField(self.tr("办理要求"), required=True, side="top", lines=(2, 6)))
        self.say(issued_words(self, *papers_of(self.case, DocumentKind.ENTRUST_LETTER)))
        self.say(self.tr("交办函给承办单位，交办告知书告诉信访人去向和反馈的日子。到期要收办结报告。"))

    def draft(self) -> EntrustDraft:
        return EntrustDraft(
            self.id,
            self.case.id,
            self.demands.ids(),
            str(self.to.value() or ""),
            self.text("reason"),
            self.text("requirement"),
            self.text("due_on"),
        )
