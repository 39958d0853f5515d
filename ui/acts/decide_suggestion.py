"""建议意见: adopted, in part, or kept for reference; what is told to the petitioner."""

from __future__ import annotations

from app.acts.decide_suggestion import DecideSuggestionDraft, suggestions
from app.domain.procedure_terms import SuggestionOutcome
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, LongTextField, TextField
from ui.words import options_of


class DecideSuggestionPanel(ActPanel):
    """建议意见答复."""

    act = "decide_suggestion"
    wide = 480

    def build(self) -> None:
        self.verb = self.tr("出具并编号")
        found = suggestions(self.case, self.sheet.world)
        self.demands = DemandsField(self.tr("哪几条建议"), found)
        self.add("demands", self.demands)
        quote = LongTextField(self.tr("建议的内容"), side="top", lines=(2, 6), read_only=True)
        quote.set_value("\n".join(d.text for d in found))
        self.body.addWidget(quote)
        outcomes = options_of(SuggestionOutcome)
        self.add("outcome", ChoiceField(self.tr("研究的结果"), outcomes, required=True, side="top"))
        hint = self.tr("采纳的怎样做、哪天做；没有采纳的为什么")
        self.add("opinion", LongTextField(self.tr("怎样回复"), required=True, hint=hint, side="top", lines=(4, 12)))
        contact = TextField(self.tr("联系人和电话"), side="top", hint=self.tr("印在信末"))
        contact.set_value(self.sheet.world.settings.get("contact", ""))
        self.add("contact", contact)

    def draft(self) -> DecideSuggestionDraft:
        typed = (self.text(name) for name in ("outcome", "opinion", "contact"))
        return DecideSuggestionDraft(self.id, self.case.id, self.demands.ids(), *typed)
