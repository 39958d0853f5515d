"""承诺兑现: what was done, on which day."""

from __future__ import annotations

from app.acts.keep_promise import KeepPromiseDraft
from ui.acts.act_panel import ActPanel
from ui.acts.promises_field import PromiseTold, promises_field
from ui.fields import DateField, LongTextField


class KeepPromisePanel(ActPanel):
    """记承诺兑现."""

    act = "keep_promise"

    def build(self) -> None:
        self.verb = self.tr("记下")
        world = self.sheet.world
        self.which = promises_field(self.case.promises.values(), world)
        self.add("promise", self.which)
        self.body.addWidget(PromiseTold(self.which, self.case.promises, world))
        self.add("text", LongTextField(self.tr("怎么兑现的"), required=True, side="top", lines=(3, 8)))
        day = DateField(self.tr("哪天兑现的"), lambda: world.today, required=True, side="top")
        day.set_value(world.today)
        self.add("kept_on", day)

    def draft(self) -> KeepPromiseDraft:
        typed = (self.text(name) for name in ("promise", "text", "kept_on"))
        return KeepPromiseDraft(self.id, self.case.id, ("", ""), *typed)
