"""包案: who stands for the case, at which level, until when."""

from __future__ import annotations

from app.acts.sponsor_case import SponsorCaseDraft, changes_hands
from app.domain.meeting_terms import Level
from ui.acts.act_panel import ActPanel
from ui.acts.staff import ask_staff
from ui.fields import Candidate, ChoiceField, DateField, LongTextField, TypeAheadField
from ui.words import options_of


class SponsorCasePanel(ActPanel):
    """包案."""

    act = "sponsor_case"

    def build(self) -> None:
        self.verb = self.tr("记下包案")
        world = self.sheet.world
        self.add("level", ChoiceField(self.tr("哪一级包案"), options_of(Level), required=True, side="top"))
        hint = self.tr("本站的人可以选，别处的领导写姓名")
        self.owner = TypeAheadField(
            self.tr("谁来包案"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        self.owner.edited.connect(self.fit_fields)
        self.add("owner", self.owner)
        self.add(
            "until",
            DateField(self.tr("包到哪天（含当日）"), lambda: world.today, required=True, side="top", plans=True),
        )
        self.add("reason", LongTextField(self.tr("为什么换人"), required=True, side="top", lines=(2, 4)))
        if now := self.case.sponsorship:
            self.fields["level"].set_value(now.level or None)
            self.fields["until"].set_value(now.until)
            self.owner.set_value(Candidate(now.sponsor, now.sponsor_name) if now.sponsor else now.sponsor_name)
        self.say(self.tr("包案是这件事有人管到底，不是给人记分；办结后自然结束。"))

    def fit_fields(self) -> None:
        """Why is asked where somebody else sponsors it so far."""
        super().fit_fields()
        self.fields["reason"].setVisible(changes_hands(self.draft(), self.case))

    def draft(self) -> SponsorCaseDraft:
        level, until, reason = (self.text(name) for name in ("level", "until", "reason"))
        owner = str(self.owner.value() or "")
        return SponsorCaseDraft(self.id, self.case.id, level, owner, self.owner.text(), until, reason)
