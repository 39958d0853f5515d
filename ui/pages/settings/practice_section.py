"""演练厅: a year of invented days, in the place of what was practised until now."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.domain.world import World
from ui.acts.act_panel import Tools
from ui.pages.settings.section import Section
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel


class PracticeSection(Section):
    """year_asked: the desk is left for it."""

    year_asked = Signal()

    def __init__(self, tools: Tools, panel: SidePanel) -> None:
        super().__init__(self.tr("演练厅"), tools, panel)
        card = Card(self.tr("铺上一整年"))
        what = self.tr(
            "一个镇街站一整年的来访、来信、来电、取号、值班、议事、下访、家访、直联和承诺，有按时办好的，有超期的，也有积案。"
            "群众工作的每一页、研判的每一个数都有东西可看。人和事全是编出来的，同样的种子铺出来一个样。"
        )
        card.add(Label(what, wrap=True))
        lost = self.tr("大约半分钟，可以中途取消。铺好以后，演练厅里原来写的就换掉了；真的台账不在这里，碰不到。")
        card.add(Label(lost, tone="soft", wrap=True))
        self.year = Button(self.tr("铺上一整年"), "primary", icon="calendar-blank", height=44)
        self.year.clicked.connect(self.year_asked)
        card.add(row(self.year, None))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def show_world(self, world: World) -> None:
        """Nothing here is set."""
