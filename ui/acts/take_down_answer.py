"""撤下公开的答复: why, and since when."""

from __future__ import annotations

from app.acts.take_down_answer import TakeDownAnswerDraft, public
from app.domain.procedure_terms import PublicMedium
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import LongTextField
from ui.words import capital, joint, word_of


class TakeDownAnswerPanel(ActPanel):
    """记撤下公开的答复."""

    act = "take_down_answer"

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.say(self.tr("信访人什么时候改了主意都可以，不问理由。先去撤下来，再记。"))
        demands = public(self.case)
        places = (joint("：").join((capital(word_of(PublicMedium, p.medium)), p.at)) for d in demands for p in d.public)
        for place in dict.fromkeys(places):
            self.say(place)
        self.demands = DemandsField(self.tr("哪几项诉求的答复"), demands)
        self.add("demands", self.demands)
        hint = self.tr("如：信访人不想公开了，记错了")
        self.add("reason", LongTextField(self.tr("为什么撤下"), required=True, side="top", hint=hint, lines=(2, 5)))
        self.add_day("taken_down_on", self.tr("哪天撤下的"))

    def draft(self) -> TakeDownAnswerDraft:
        names = ("reason", "taken_down_on", "late_reason")
        return TakeDownAnswerDraft(self.id, self.case.id, self.demands.ids(), *(self.text(name) for name in names))
