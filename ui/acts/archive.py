"""归档: how long it is kept and where it stands."""

from __future__ import annotations

from app.acts.archive import ArchiveDraft
from app.domain.procedure_terms import Retention
from ui.acts.act_panel import ActPanel
from ui.fields import ChoiceField, TextField
from ui.words import options_of


class ArchivePanel(ActPanel):
    """归档."""

    act = "archive"

    def build(self) -> None:
        classes = options_of(Retention)
        kept = ChoiceField(self.tr("保管期限"), classes, required=True, side="top")
        kept.setToolTip(self.tr("按本单位设置"))
        kept.set_value(self.sheet.world.settings["retention"])
        self.add("retention", kept)
        self.add("dossier", TextField(self.tr("卷号"), required=True, hint=self.tr("如：2026-XF-017"), side="top"))
        self.add_day("archived_on", self.tr("哪天归档的"))
        self.say(self.tr("卷宗目录可以打印，放在卷首。归档以后仍然查得到，交来的材料还可以补。"))

    def draft(self) -> ArchiveDraft:
        typed = (self.text(name) for name in ("retention", "dossier", "archived_on", "late_reason"))
        return ArchiveDraft(self.id, self.case.id, *typed)
