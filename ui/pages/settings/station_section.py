"""本站: what stands on every paper and how the desk counts; each change is an act with its moment and its author."""

from __future__ import annotations

from functools import partial

from app.acts.station import SetDraft
from app.domain.problems import Problem
from app.domain.world import World
from app.settings import SETTINGS
from ui import style
from ui.acts.act_panel import Tools
from ui.messages import sentence
from ui.pages.settings.section import Section
from ui.pages.settings.setting_field import setting_field, setting_value
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel

ON_PAPER = ("document_mark", "contact", "address", "review_body", "red_mark")


class StationSection(Section):
    """Fields of all station settings, saved together."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("本站"), tools, panel)
        self._world = world
        station = [setting for setting in SETTINGS.values() if not setting.machine]
        self.fields = {s.key: setting_field(s, world.settings[s.key]) for s in station}
        paper, desk = Card(self.tr("印在文书上的")), Card(self.tr("查进度"))
        for key, field in self.fields.items():
            (paper if key in ON_PAPER else desk).add(field)
            field.edited.connect(self._on_edited)
        self._sample = Label("", style.SMALL, "soft")
        paper.body.insertWidget(1, self._sample)
        self.save = Button(self.tr("保存"), "primary", icon="check", key="Ctrl+Return", height=36)
        self.save.clicked.connect(self._save)
        note = self.tr("改动会记下是谁、什么时候改的；已经出具的文书不会跟着变。")
        self.body.addWidget(paper)
        self.body.addWidget(desk)
        self.body.addLayout(row(self.save, Label(note, style.SMALL, "soft"), None, gap=12))
        self.body.addStretch(1)
        self._on_edited()

    def show_world(self, world: World) -> None:
        unchanged = {key for key, field in self.fields.items() if setting_value(field) == self._world.settings[key]}
        self._world = world
        for key in unchanged:
            self.fields[key].set_value(world.settings[key])
        self._on_edited()

    def _changed(self) -> dict[str, str]:
        values = {key: setting_value(field) for key, field in self.fields.items()}
        return {key: value for key, value in values.items() if value != self._world.settings[key]}

    def _on_edited(self) -> None:
        mark = setting_value(self.fields["document_mark"])
        sample = self.tr("文号会是这样：{mark}受〔{year}〕1号")
        self._sample.setText(sample.format(mark=mark, year=self._world.today.year))
        self.save.set_reason("" if self._changed() else self.tr("还没有改动"))

    def _save(self) -> None:
        desk = self.tools.desk
        for key, value in self._changed().items():
            self.fields[key].set_error("")
            self.tools.lane.run(
                desk.do, SetDraft(desk.new_id(), key, value), owner=self, on_done=self._saved,
                on_refused=partial(self._refused, key),
            )  # fmt: skip

    def _saved(self, _: object) -> None:
        self.tools.messages.status(self.tr("已保存设置"))

    def _refused(self, key: str, problems: tuple[Problem, ...]) -> None:
        self.fields[key].set_error("\n".join(sentence(problem) for problem in problems))
        self.fields[key].setFocus()
