"""信访人去世: who, when, and who goes on."""

from __future__ import annotations

from app.acts.record_death import RecordDeathDraft, living
from ui.acts.act_panel import ActPanel
from ui.acts.people_words import people_options
from ui.fields import ChoiceField, DateField, LongTextField


class RecordDeathPanel(ActPanel):
    """信访人去世."""

    act = "record_death"

    def build(self) -> None:
        self.verb = self.tr("记下")
        places = {str(place) for place in living(self.case)}
        people = [(place, words) for place, words in people_options(self.sheet.file) if place in places]
        who = ChoiceField(self.tr("哪一位"), people, required=True, side="top")
        if len(people) == 1:
            who.set_value(people[0][0])
        self.add("place", who)
        self.add("died_on", DateField(self.tr("哪天去世"), lambda: self.sheet.world.today, required=True, side="top"))
        hint = self.tr("家里人说谁接着办；没有人接着办也写明")
        words = LongTextField(self.tr("谁接着办"), required=True, side="top", hint=hint, lines=(3, 6))
        self.add("successor", words)
        self.say(self.tr("事情不会因此结束。有人接着办的，再用“更换代表、代理人”登记他。"))

    def draft(self) -> RecordDeathDraft:
        typed = (self.text(name) for name in ("place", "died_on", "successor"))
        return RecordDeathDraft(self.id, self.case.id, *typed)
