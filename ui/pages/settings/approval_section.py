"""审批: which papers are approved before they get their number, and by whom."""

from __future__ import annotations

from app.domain.terms import Role
from app.domain.world import World
from app.settings import APPROVABLE, SETTINGS
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import Field
from ui.pages.settings.edited_section import EditedSection
from ui.pages.settings.setting_field import setting_field, setting_value
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.words import joint, word


class ApprovalSection(EditedSection):
    """One line for each kind of paper, a box for each step."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        keys = [f"approval_{kind.code}" for kind in APPROVABLE]
        fields: dict[str, Field] = {key: setting_field(SETTINGS[key], world.settings[key]) for key in keys}
        super().__init__(self.tr("审批"), tools, panel, world, fields)
        card = Card(self.tr("哪些文书要谁同意"))
        words = self.tr(
            "从左到右一步一步审，都不勾就不用送审。谁是什么角色，在人员里定；自己写的文书要请别人审。延期勾了的，最后总要单位负责人本人同意（第三十四条）。"
        )
        card.add(Label(words, style.SMALL, "soft", wrap=True))
        # above the papers, where it is seen whichever of them is ticked
        self._vacant = Label("", tone="amber_ink", wrap=True)
        card.add(self._vacant)
        for field in fields.values():
            card.add(field)
        self.body.addWidget(card)
        self.add_foot(self.tr("已经送审的，仍按送审那时的步骤审。"))

    def _on_edited(self) -> None:
        super()._on_edited()
        asked = {code for field in self.fields.values() for code in setting_value(field).split(",")}
        held = {code for member in self._world.staff if not member.left for code in member.roles}
        vacant = joint("、").join(word(role) for role in Role if role.code in asked - held)
        self._vacant.setText(self.tr("还没有人担任：{roles}。请先到“人员”里指定，不然送不了审。").format(roles=vacant))
        self._vacant.setVisible(bool(vacant))
