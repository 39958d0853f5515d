"""积案化解方案: what stands in the way, what is to be done, who sponsors it, when it is looked at again."""

from __future__ import annotations

from app.acts.plan_backlog import PlanBacklogDraft
from app.domain.hall_terms import BacklogCause
from ui.acts.act_panel import ActPanel
from ui.acts.staff import ask_staff
from ui.fields import Candidate, ChoiceField, DateField, LongTextField, TypeAheadField
from ui.words import options_of


class PlanBacklogPanel(ActPanel):
    """定化解方案."""

    act = "plan_backlog"

    def build(self) -> None:
        self.verb = self.tr("记下方案")
        world = self.sheet.world
        self.add("cause", ChoiceField(self.tr("卡在哪里"), options_of(BacklogCause), required=True, side="top"))
        self.add("plan", LongTextField(self.tr("打算怎样化解"), required=True, side="top", lines=(4, 10)))
        hint = self.tr("本站的人可以选，别处的领导写姓名")
        self.owner = TypeAheadField(
            self.tr("谁来包案"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        self.add("owner", self.owner)
        self.add(
            "review_on", DateField(self.tr("哪天再看一次"), lambda: world.today, required=True, side="top", plans=True)
        )
        if now := self.case.sponsorship:
            self.owner.set_value(Candidate(now.sponsor, now.sponsor_name) if now.sponsor else now.sponsor_name)
        if plan := self.case.backlog:
            self.fields["cause"].set_value(plan.cause)
            self.fields["plan"].set_value(plan.plan)
            self.say(
                self.tr("已经有一份方案，{name}包案；这里写的代替它，原来的还在时间线上。").format(
                    name=plan.sponsor_name
                )
            )

    def draft(self) -> PlanBacklogDraft:
        owner = str(self.owner.value() or "")
        cause, plan, day = (self.text(name) for name in ("cause", "plan", "review_on"))
        return PlanBacklogDraft(self.id, self.case.id, cause, plan, owner, self.owner.text(), day)
