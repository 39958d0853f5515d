"""本站: what stands on every paper, how the inquiry guards itself, and what the handling here goes by."""

from __future__ import annotations

from app.domain import capacity
from app.domain.world import World
from app.settings import ASKED_ABOVE, SETTINGS, STATIONS
from ui import style
from ui.acts.act_panel import Tools
from ui.pages.settings.edited_section import EditedSection
from ui.pages.settings.setting_field import setting_field, setting_value
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel

ON_PAPER = ("document_mark", "contact", "address", ASKED_ABOVE, "review_body", "red_mark")
INQUIRY = ("inquiry_tries", "inquiry_wait")
ELSEWHERE = ("alarm_", "approval_", STATIONS)
"""How the keys begin that have a place of their own: other sections, a page of their own before 2026."""


class StationSection(EditedSection):
    """The station's settings, but for those of the deadlines and of the approval, which have sections of their own."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        others = [key for key, s in SETTINGS.items() if not s.machine and not key.startswith(ELSEWHERE)]
        if capacity.only_petition_office(world):
            others.remove(capacity.SETTING)
        fields = {key: setting_field(SETTINGS[key], world.settings[key]) for key in others}
        super().__init__(self.tr("本站"), tools, panel, world, fields)
        paper, desk, handling = Card(self.tr("印在文书上的")), Card(self.tr("查进度")), Card(self.tr("办理"))
        for key, field in self.fields.items():
            (paper if key in ON_PAPER else desk if key in INQUIRY else handling).add(field)
        self._sample = Label("", style.SMALL, "soft")
        paper.body.insertWidget(1, self._sample)
        self.body.addWidget(paper)
        self.body.addWidget(desk)
        self.body.addWidget(handling)
        self.add_foot(self.tr("改动会记下是谁、什么时候改的；已经出具的文书不会跟着变。"))

    def _on_edited(self) -> None:
        mark = setting_value(self.fields["document_mark"])
        sample = self.tr("文号会是这样：{mark}受〔{year}〕1号")
        self._sample.setText(sample.format(mark=mark, year=self._world.today.year))
        super()._on_edited()
