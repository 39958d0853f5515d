"""领导批示: which leader, what they instructed, who carries out what by when."""

from __future__ import annotations

from app.acts.instruct import InstructDraft
from ui.acts.act_panel import ActPanel
from ui.acts.duties_field import DutiesField
from ui.acts.staff import ask_staff, known_user
from ui.fields import LongTextField, TextField, TypeAheadField


class InstructPanel(ActPanel):
    """记领导批示."""

    act = "instruct"
    wide = 560

    def build(self) -> None:
        self.verb = self.tr("记下批示")
        world = self.sheet.world
        hint = self.tr("本站的人可以选，别处的领导写姓名")
        self.leader = TypeAheadField(
            self.tr("哪位领导"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        self.add("leader_name", self.leader)
        self.add("post", TextField(self.tr("职务"), required=True, side="top"))
        self.add_day("given_on", self.tr("哪天批示的"))
        self.add("text", LongTextField(self.tr("怎样批示的"), required=True, side="top", lines=(3, 10)))
        hint = self.tr("每一行都要有人、有事、有最迟的日子（当日也算）；落实了，在那一件里记“承诺兑现”。")
        self.duties = DutiesField(self.tr("谁来落实、落实什么"), world.today, hint)
        self.add("duties", self.duties)

    def draft(self) -> InstructDraft:
        user = known_user(self.leader, self.sheet.world)
        post, text, day, late = (self.text(name) for name in ("post", "text", "given_on", "late_reason"))
        return InstructDraft(
            self.id, self.case.id, user, self.leader.text(), post, text, day, self.duties.duties(), late
        )
