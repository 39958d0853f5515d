"""承诺收回: why it cannot be kept, and when the petitioner was told."""

from __future__ import annotations

from app.acts.take_back_promise import NO, YES, TakeBackPromiseDraft, from_leader
from ui.acts.act_panel import ActPanel
from ui.acts.promises_field import PromiseTold, promises_field
from ui.fields import ChoiceField, DateField, LongTextField


class TakeBackPromisePanel(ActPanel):
    """收回承诺."""

    act = "take_back_promise"

    def build(self) -> None:
        self.verb = self.tr("收回")
        world = self.sheet.world
        self.which = promises_field(self.case.promises.values(), world)
        self.add("promise", self.which)
        self.body.addWidget(PromiseTold(self.which, self.case.promises, world))
        self.add("reason", LongTextField(self.tr("为什么兑现不了"), required=True, side="top", lines=(3, 8)))
        answers = [(YES, self.tr("告诉过，也已经说明不办了")), (NO, self.tr("信访人还不知道有这项批示"))]
        self.told = ChoiceField(self.tr("这项批示告诉过信访人吗"), answers, required=True, side="top")
        self.told.edited.connect(self.fit_fields)
        self.which.chosen.connect(self.fit_fields)
        self.add("told", self.told)
        self.add(
            "told_on", DateField(self.tr("哪天当面或者电话说明的"), lambda: world.today, required=True, side="top")
        )
        self.say(self.tr("先告诉信访人，再在这里收回；答应过的话还留在时间线上。"))

    def _of_leader(self) -> bool:
        return from_leader(self.case.promises.get(str(self.which.value())))

    def fit_fields(self) -> None:
        """Whether they heard of it is asked of what a leader instructed; when they were told, of what they heard of."""
        super().fit_fields()
        self.told.setVisible(self._of_leader())
        self.fields["told_on"].setVisible(not (self._of_leader() and self.told.value() == NO))

    def draft(self) -> TakeBackPromiseDraft:
        typed = (self.text(name) for name in ("promise", "reason", "told_on"))
        told = str(self.told.value() or "") if self._of_leader() else ""
        return TakeBackPromiseDraft(self.id, self.case.id, ("", ""), *typed, told)
