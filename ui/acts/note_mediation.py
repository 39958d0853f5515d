"""调解记录: what was said."""

from __future__ import annotations

from app.acts.mediating import going_on
from app.acts.note_mediation import NoteMediationDraft
from ui.acts.mediation_field import mediation_field
from ui.acts.promise_along import PromisingPanel
from ui.fields import LongTextField


class NoteMediationPanel(PromisingPanel):
    """调解记录."""

    act = "note_mediation"
    wide = 480

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.add("mediation", mediation_field(going_on(self.case), self.sheet.world))
        hint = self.tr("各方怎么说、谈到哪里、还差什么")
        self.add("text", LongTextField(self.tr("谈了什么"), required=True, hint=hint, side="top", lines=(5, 14)))
        self.add_promise()
        self.add_day("held_on", self.tr("哪天谈的"))

    def draft(self) -> NoteMediationDraft:
        names = ("mediation", "text", "held_on", "late_reason")
        return NoteMediationDraft(self.id, self.case.id, *(self.text(name) for name in names), self.promised())
