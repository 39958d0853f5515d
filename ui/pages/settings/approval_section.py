"""审批: which papers are approved before they get their number, and by whom."""

from __future__ import annotations

from app.domain.world import World
from app.settings import APPROVABLE, SETTINGS
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import Field
from ui.pages.settings.edited_section import EditedSection
from ui.pages.settings.setting_field import setting_field
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel


class ApprovalSection(EditedSection):
    """One line for each kind of paper, a box for each step."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        keys = [f"approval_{kind.code}" for kind in APPROVABLE]
        fields: dict[str, Field] = {key: setting_field(SETTINGS[key], world.settings[key]) for key in keys}
        super().__init__(self.tr("审批"), tools, panel, world, fields)
        card = Card(self.tr("哪些文书要谁同意"))
        words = self.tr("从左到右一步一步审，都不勾就不用送审。谁是什么角色，在人员里定；自己写的文书要请别人审。")
        card.add(Label(words, style.SMALL, "soft", wrap=True))
        for field in fields.values():
            card.add(field)
        self.body.addWidget(card)
        self.add_foot(self.tr("已经送审的，仍按送审那时的步骤审。"))
