"""指定承办人: one of this station's staff, or the name of somebody elsewhere."""

from __future__ import annotations

from app.acts.assign import AssignDraft
from ui.acts.act_panel import ActPanel
from ui.acts.staff import ask_staff
from ui.fields import LongTextField, TypeAheadField


class AssignPanel(ActPanel):
    """指定承办人."""

    act = "assign"

    def build(self) -> None:
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self.officer = TypeAheadField(
            self.tr("承办人"), ask_staff(self.sheet.world), required=True, free=True, side="top", hint=hint
        )
        self.add("officer_name", self.officer)
        self.add("note", LongTextField(self.tr("交代的话"), side="top", lines=(2, 6)))
        self.add_day("assigned_on", self.tr("哪天指定的"))
        self.say(self.tr("换承办人不改变期限。"))

    def draft(self) -> AssignDraft:
        told = (self.text(name) for name in ("note", "assigned_on", "late_reason"))
        officer = str(self.officer.value() or "")
        return AssignDraft(self.id, self.case.id, officer, self.officer.text(), *told)
