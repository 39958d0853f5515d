"""办理记录: what was done, how, and when if it was not today."""

from __future__ import annotations

from app.acts.note import WAYS, NoteDraft
from ui.acts.promise_along import PromisingPanel
from ui.fields import ChoiceField, LongTextField
from ui.words import capital, spoken


class NotePanel(PromisingPanel):
    """办理记录."""

    act = "note"

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.add("text", LongTextField(self.tr("办理情况"), required=True, side="top", lines=(5, 14)))
        self.add_promise()
        way = ChoiceField(self.tr("方式"), [(w, capital(spoken(w))) for w in WAYS], side="top")
        way.set_value(WAYS[0])
        self.add("way", way)
        self.add_day("done_on", self.tr("哪天办的"))
        self.say(self.tr("补记以前的事，时间线上两个日子都会写出来。"))

    def draft(self) -> NoteDraft:
        typed = (self.text(name) for name in ("way", "text", "done_on", "late_reason"))
        return NoteDraft(self.id, self.case.id, *typed, self.promised())
