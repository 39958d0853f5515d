"""承诺: what was promised, by when, whose it is, where it was given."""

from __future__ import annotations

from app.acts.promise import PromiseDraft
from app.domain.hall_terms import GivenIn
from ui.acts.act_panel import ActPanel
from ui.acts.staff import ask_staff
from ui.fields import ChoiceField, DateField, LongTextField, TypeAheadField
from ui.words import options_of


class PromisePanel(ActPanel):
    """记承诺."""

    act = "promise"

    def build(self) -> None:
        self.verb = self.tr("记下这项承诺")
        world = self.sheet.world
        self.add("text", LongTextField(self.tr("答应了什么"), required=True, side="top", lines=(2, 6)))
        self.add(
            "due_on",
            DateField(self.tr("最迟哪天（含当日）"), lambda: world.today, required=True, side="top", plans=True),
        )
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self.owner = TypeAheadField(
            self.tr("谁来办"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        self.add("owner", self.owner)
        where = ChoiceField(self.tr("在哪里答应的"), options_of(GivenIn), required=True, side="top")
        where.set_value(GivenIn.TALK.code)
        self.add("given_in", where)
        self.say(self.tr("写下来的承诺排在今日最前面，到期没有兑现会一直提醒。"))

    def draft(self) -> PromiseDraft:
        owner = str(self.owner.value() or "")
        return PromiseDraft(
            self.id, self.case.id, self.text("text"), owner, self.owner.text(), self.text("due_on"),
            self.text("given_in"),
        )  # fmt: skip
