"""直接答复: what was said at the desk, and how; on paper only where it is wished."""

from __future__ import annotations

from app.acts.answer import AT_THE_DESK, AnswerDraft, answerable, unclassified
from app.domain.procedure_terms import AnswerWay
from app.domain.terms import Channel, DocumentKind
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.fields import ChoiceField, LongTextField
from ui.parts.labels import Label
from ui.words import options_of

_USUAL_WAY = {Channel.VISIT.code: AnswerWay.SPOT, Channel.CALL.code: AnswerWay.PHONE}
"""How one who came so is told; of the others the clerk says it."""


class AnswerPanel(ActPanel):
    """直接答复."""

    act = "answer"

    def build(self) -> None:
        self.demands = DemandsField(self.tr("答复哪几项诉求"), answerable(self.case, self.sheet.world))
        self.add("demands", self.demands)
        if unclassified(self.case, self.sheet.world):
            classes = options_of(AT_THE_DESK)
            self.add("legal_class", ChoiceField(self.tr("还没有分类的，归哪一类"), classes, required=True, side="top"))
        hint = self.tr("照着说的写，以后谁看都明白")
        self.add("text", LongTextField(self.tr("怎么答复的"), required=True, side="top", hint=hint, lines=(4, 12)))
        way = ChoiceField(self.tr("怎么告诉他的"), options_of(AnswerWay), required=True, side="top")
        if way_ := _USUAL_WAY.get(self.case.channel):
            way.set_value(way_.code)
        self.add("way", way)
        self.say(self.tr("信访人想要书面的，选“书面”。"))
        self._paper = Label(issued_words(self, DocumentKind.ANSWER), style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._paper)
        way.edited.connect(self.fit_fields)

    def fit_fields(self) -> None:
        self._paper.setVisible(self.fields["way"].value() == AnswerWay.PAPER.code)

    def draft(self) -> AnswerDraft:
        legal_class = self.text("legal_class") if "legal_class" in self.fields else ""
        return AnswerDraft(self.id, self.case.id, self.demands.ids(), self.text("text"), self.text("way"), legal_class)
