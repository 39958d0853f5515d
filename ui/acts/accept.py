"""受理: which demands, from which day, whom to ask; the notice is shown for printing as soon as it is on disk."""

from __future__ import annotations

from app.acts.accept import ACCEPTABLE, AcceptDraft, unclassified
from app.acts.act import undecided
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, TextField
from ui.words import word


class AcceptPanel(ActPanel):
    """受理."""

    act = "accept"

    def build(self) -> None:
        world = self.sheet.world
        self.demands = DemandsField(self.tr("受理哪几项诉求"), undecided(self.case))
        self.add("demands", self.demands)
        self.add_day("accepted_on", self.tr("受理日期"), "HND-60")
        if unclassified(self.case):
            classes = [(c.code, word(c)) for c in ACCEPTABLE]
            self.add("legal_class", ChoiceField(self.tr("还没有分类的，归哪一类"), classes, required=True, side="top"))
        contact = TextField(self.tr("联系人和电话"), hint=self.tr("印在告知书上，如：王敏 020-0000 0000"), side="top")
        contact.set_value(world.settings.get("contact", ""))
        self.add("contact", contact)
        self.say(self.tr("办结期限从受理这一天起算。保存后就出受理告知书，可以当场打印交给信访人。"))

    def draft(self) -> AcceptDraft:
        legal_class = self.text("legal_class") if "legal_class" in self.fields else ""
        day, contact = self.text("accepted_on"), self.text("contact")
        late = self.text("late_reason")
        return AcceptDraft(self.id, self.case.id, self.demands.ids(), day, contact, legal_class, late)
