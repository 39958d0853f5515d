"""加入知悉名单: which colleague is let into this restricted case, and what for."""

from __future__ import annotations

from app.acts.add_reader import AddReaderDraft, outside
from ui.acts.act_panel import ActPanel
from ui.acts.staff import ask_staff
from ui.fields import LongTextField, TypeAheadField
from ui.words import joint


class AddReaderPanel(ActPanel):
    """加入知悉名单."""

    act = "add_reader"
    icon = "user-plus"

    def build(self) -> None:
        world = self.sheet.world
        here = [m.name for m in world.staff if m.id in self.case.readers and not m.left]
        if here:
            self.say(self.tr("现在看得到的：{names}").format(names=joint("、").join(here)))
        others = ask_staff(world, outside(self.case, world))
        self.reader = TypeAheadField(self.tr("让谁知道"), others, required=True, side="top")
        self.add("reader", self.reader)
        hint = self.tr("比如：审批文书、核准作废")
        self.add("reason", LongTextField(self.tr("为什么"), required=True, side="top", hint=hint, lines=(2, 4)))
        self.say(self.tr("只加办事用得着的人。加上以后，整件他都看得到，时间线上记着（第三十条）。"))

    def draft(self) -> AddReaderDraft:
        return AddReaderDraft(self.id, self.case.id, str(self.reader.value() or ""), self.text("reason"))
