"""升级督办: why, and by when the unit is to answer now."""

from __future__ import annotations

from app.acts.raise_supervision import RaiseSupervisionDraft, next_level, raisable
from app.domain.procedure_terms import SupervisionLevel
from app.domain.terms import DocumentKind
from ui.acts.issued_words import issued_words
from ui.acts.supervision_panel import SupervisionPanel
from ui.fields import DateField, LongTextField
from ui.words import word_of


class RaiseSupervisionPanel(SupervisionPanel):
    """升级督办."""

    act = "raise_supervision"

    def build(self) -> None:
        world = self.sheet.world
        found = raisable(self.case)
        self.add_supervision(found)
        self.add("reason", LongTextField(self.tr("升级的理由"), required=True, side="top", lines=(2, 6)))
        due = DateField(self.tr("最迟哪天（含当日）反馈"), lambda: world.today, required=True, side="top", plans=True)
        due.setToolTip(self.tr("按本单位设置推算"))
        due.set_value(world.working_day_in("supervision_days"))
        self.add("due_on", due)
        if found:
            level = word_of(SupervisionLevel, next_level(found[-1]))
            self.say(self.tr("升为{level}。").format(level=level))
            self.say(issued_words(self, DocumentKind.SUPERVISION_LETTER))

    def draft(self) -> RaiseSupervisionDraft:
        typed = (self.text(name) for name in ("supervision", "reason", "due_on"))
        return RaiseSupervisionDraft(self.id, self.case.id, *typed)
