"""关于: which licence the program is under, and what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.domain.world import World
from ui import style
from ui.acts.act_panel import Tools
from ui.icons import Flower
from ui.pages.settings.section import Section
from ui.parts.boxes import column, row
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel


class AboutSection(Section):
    """Name, version, licences."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("关于"), tools, panel)
        name = column(
            Label(self.tr("红棉接访台"), style.FIGURE, face="kai"),
            Label(self.tr("Apache-2.0 许可，数据加密存在本机，不联网也能用"), tone="soft"),
            gap=2,
        )
        card = Card()
        card.add(row(Flower(48), name, None, gap=16))
        licences = QTextBrowser()
        licences.setOpenLinks(False)
        licences.document().setDefaultFont(style.font(style.SMALL))
        licences.setFrameShape(QFrame.Shape.NoFrame)
        licences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        licences.setMarkdown((style.RESOURCES / "docs" / "licences.md").read_text(encoding="utf-8"))
        licences.setAccessibleName(self.tr("用到的软件和字体"))
        licences.setMinimumHeight(style.px(280))
        used = Card(self.tr("用到的软件和字体"))
        used.add(licences)
        self.body.addWidget(card)
        self.body.addWidget(used, 1)

    def show_world(self, world: World) -> None:
        """Nothing here changes."""
