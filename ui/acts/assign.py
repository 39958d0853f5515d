"""指定承办人: one of this station's staff, or the name of somebody elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.acts.assign import AssignDraft
from ui.acts.act_panel import ActPanel
from ui.fields import Candidate, LongTextField, TypeAheadField


class AssignPanel(ActPanel):
    """指定承办人."""

    act = "assign"

    def build(self) -> None:
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self.officer = TypeAheadField(self.tr("承办人"), self._ask, required=True, free=True, side="top", hint=hint)
        self.add("officer_name", self.officer)
        self.add("note", LongTextField(self.tr("交代的话"), side="top", lines=(2, 6)))
        self.say(self.tr("换承办人不改变期限。"))

    def _ask(self, typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        initials = self.sheet.world.lookup.initials_of
        found = [
            Candidate(member.id, member.name, member.post, icon="user")
            for member in self.sheet.world.staff
            if not member.left and (typed in member.name or initials(member.name).startswith(typed.lower()))
        ]
        deliver(found)

    def draft(self) -> AssignDraft:
        officer = str(self.officer.value() or "")
        return AssignDraft(self.id, self.case.id, officer, self.officer.text(), self.text("note"))
