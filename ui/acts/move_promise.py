"""承诺改期: until when, whose it is now, why, and whether the petitioner was told."""

from __future__ import annotations

from app.acts.move_promise import MovePromiseDraft
from ui.acts.act_panel import ActPanel
from ui.acts.promises_field import PromiseTold, promises_field
from ui.acts.staff import ask_staff, known_user
from ui.fields import Candidate, DateField, LongTextField, TypeAheadField


class MovePromisePanel(ActPanel):
    """承诺改期、换人."""

    act = "move_promise"

    def build(self) -> None:
        self.verb = self.tr("改")
        world = self.sheet.world
        self.which = promises_field(self.case.promises.values(), world)
        self.which.chosen.connect(self._show)
        self.add("promise", self.which)
        self.body.addWidget(PromiseTold(self.which, self.case.promises, world))
        self.add(
            "due_on",
            DateField(self.tr("最迟改到哪天（含当日）"), lambda: world.today, required=True, side="top", plans=True),
        )
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self.owner = TypeAheadField(
            self.tr("谁来办"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        self.add("owner", self.owner)
        self.add("reason", LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 6)))
        told = DateField(self.tr("哪天告诉信访人的"), lambda: world.today, side="top", hint=self.tr("还没有告诉就空着"))
        self.add("told_on", told)
        self._show()

    def _show(self) -> None:
        """The promise as it stands now, to be changed."""
        if promise := self.case.promises.get(str(self.which.value())):
            self.fields["due_on"].set_value(promise.due_on)
            self.owner.set_value(Candidate(promise.owner or promise.owner_name, promise.owner_name))

    def draft(self) -> MovePromiseDraft:
        known = known_user(self.owner, self.sheet.world)
        return MovePromiseDraft(
            self.id, self.case.id, ("", ""), self.text("promise"), self.text("due_on"), known, self.owner.text(),
            self.text("reason"), self.text("told_on"),
        )  # fmt: skip
