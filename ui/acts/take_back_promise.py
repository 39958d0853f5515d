"""承诺收回: why it cannot be kept, and when the petitioner was told."""

from __future__ import annotations

from app.acts.take_back_promise import TakeBackPromiseDraft
from ui.acts.act_panel import ActPanel
from ui.acts.promises_field import promises_field, told_of
from ui.fields import DateField, LongTextField


class TakeBackPromisePanel(ActPanel):
    """收回承诺."""

    act = "take_back_promise"

    def build(self) -> None:
        self.verb = self.tr("收回")
        world = self.sheet.world
        self.which = promises_field(self.case.promises.values(), world)
        self.say(told_of(self.case.promises.get(str(self.which.value())), world))
        self.add("promise", self.which)
        self.add("reason", LongTextField(self.tr("为什么兑现不了"), required=True, side="top", lines=(3, 8)))
        self.add(
            "told_on", DateField(self.tr("哪天当面或者电话说明的"), lambda: world.today, required=True, side="top")
        )
        self.say(self.tr("先告诉信访人，再在这里收回；答应过的话还留在时间线上。"))

    def draft(self) -> TakeBackPromiseDraft:
        typed = (self.text(name) for name in ("promise", "reason", "told_on"))
        return TakeBackPromiseDraft(self.id, self.case.id, ("", ""), *typed)
