"""保密: why this case is to be there for a few only, and who goes on seeing it."""

from __future__ import annotations

from app.acts.keep_secret import KeepSecretDraft, keeps_seeing
from ui.acts.act_panel import ActPanel
from ui.fields import LongTextField
from ui.words import joint


class KeepSecretPanel(ActPanel):
    """保密."""

    act = "keep_secret"
    icon = "lock-simple"

    def build(self) -> None:
        world = self.sheet.world
        going_on = keeps_seeing(self.case, world)
        names = [m.name for m in world.staff if m.id in going_on] or [world.actor.name]
        self.say(self.tr("以后看得到的：{names}。别人用“加入知悉名单”加。").format(names=joint("、").join(names)))
        hint = self.tr("比如：信访人要求保密、说到未成年人、说到病情")
        self.add("reason", LongTextField(self.tr("为什么要保密"), required=True, side="top", hint=hint, lines=(2, 4)))
        self.say(
            self.tr(
                "别人的台账、查找和各种分项里都没有这一件，总数照算；查询码不再能用，不导出、不公开、不并件。期限和办理都不变，以后也不再放开。"
            )
        )
        if joined := list(dict.fromkeys(visit.number for visit in self.case.joined.values())):
            self.say(self.tr("并进来的 {numbers} 另外也要用“保密”。").format(numbers=joint("、").join(joined)))
        if lying := list(dict.fromkeys(d.sent.to_name for d in self.case.open_demands if d.sent)):
            words = self.tr("已经在{units}：那里没有经手的人从此看不到，请当面告诉他们怎样接着办。")
            self.say(words.format(units=joint("、").join(lying)))

    def draft(self) -> KeepSecretDraft:
        return KeepSecretDraft(self.id, self.case.id, self.text("reason"))
